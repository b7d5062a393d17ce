import type { Cents } from '../../../kernel/core/money.ts'
import { omitUndefined } from '../../../kernel/core/omit-undefined.ts'
import type { VoiceNote } from '../../../kernel/web/parts/VoiceAdd.tsx'
import type { Commands, FirmOrder } from '../../core/contract.ts'
import { allowedOf } from '../../core/spend-limit.ts'
import { claimOf, type FormClaim, type Quantities } from './claim.ts'
import type { Outcome } from './possible-answers.ts'

/** What is said of a visit before it leaves; `price` as it is typed, `readyOn` a day or nothing. */
export type WorkReportDraft = {
  words: string
  photos: readonly string[]
  notes: readonly VoiceNote[]
  readyOn: string
  price: string
  counted: Quantities
}

export const emptyReport: WorkReportDraft = {
  words: '',
  photos: [],
  notes: [],
  readyOn: '',
  price: '',
  counted: {},
}

/** What a count begins with: the lines that the firm has said or taken, else those for which it was ordered. */
export const standingQuantities = ({
  lines,
  proposed = [],
}: Pick<FirmOrder, 'lines' | 'proposed'>): Quantities =>
  Object.fromEntries(
    (lines.length > 0 ? lines : proposed).map(({ item, parts, unitPrice }) => [item, { parts, unitPrice }]),
  )

type About = { order: Pick<FirmOrder, 'id' | 'urgency' | 'money'>; outcome: Outcome }

/** What it comes to, what may be spent (cents), and whether that is more: then it is asked for first. */
export const reportTotal = (
  { counted, price }: WorkReportDraft,
  { order, outcome }: About,
): { claim: FormClaim; limit: Cents; over: boolean } => {
  const claim = claimOf(counted, price)
  const limit = allowedOf(order.money)
  return { claim, limit, over: claim.amount > limit && outcome !== 'moreWork' }
}

/** What has to be said before it may leave: the day of a part, a price, and of a danger that is over how it was. */
export const missingOf = (
  draft: WorkReportDraft,
  about: About,
): { readyOn: boolean; price: boolean; words: boolean } => ({
  readyOn: about.outcome === 'partNeeded' && !draft.readyOn,
  price: about.outcome === 'moreWork' && reportTotal(draft, about).claim.amount <= 0,
  words: about.outcome === 'done' && about.order.urgency === 'U0' && isUnsaid(draft),
})

/** One tap too many ends a danger, or work that nobody has said a word of: it waits a moment before it leaves. */
export const isRash = (draft: WorkReportDraft, { order, outcome }: About): boolean =>
  outcome === 'done' && (order.urgency === 'U0' || isUnsaid(draft))

const isUnsaid = ({ words, photos, notes }: WorkReportDraft): boolean =>
  !words.trim() && !photos.length && !notes.length

/** The act, as it leaves. */
export const reportOf = (draft: WorkReportDraft, { order, outcome }: About): Commands['order.report'] => {
  const { lines, price } = claimOf(draft.counted, draft.price)
  return {
    order: order.id,
    outcome,
    ...omitUndefined({
      words: draft.words.trim() || undefined,
      photos: whole(draft.photos),
      sounds: whole(draft.notes.map(({ id }) => id)),
      lines: whole(lines),
      amount: price,
      readyOn: outcome === 'partNeeded' ? draft.readyOn : undefined,
    }),
  }
}

const whole = <T>(list: readonly T[]): T[] | undefined => (list.length > 0 ? [...list] : undefined)
