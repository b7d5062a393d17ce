import type { Actor, Place } from '../../kernel/core/access.ts'
import { type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { sayDay } from '../../kernel/core/dates.ts'
import { formerDays, letterDays } from '../../people/core/contract.ts'
import { bodyOf } from './mail-html.ts'
import { type MailKey, sayMail } from './mail-words.ts'

/** Whose address was changed, and who answers for it; `address`: the lines of an envelope to her dwelling. */
export type FormerAddress = {
  name: string
  lang: Actor['lang']
  agency: { id: string; name: string; phone: string } | null
  landlord: string
  address: string[]
  place: Place
}

type Letter = { subject: string; body: string }

/** Only the house sends these, in the act that changed the address. */
const byTheHouse =
  (type: 'mail.formerTold' | 'mail.givenTold') =>
  (
    moved: FormerAddress | undefined,
    { subject }: { subject: string },
    { actor }: { actor: Actor },
  ): Fact[] | Refusal => {
    if (actor.role !== 'system') return refuse('not_yours')
    if (!moved) return refuse('not_found')
    return [{ type, subject, data: {}, audience: 'staff', place: moved.place }]
  }

export const tellFormer = byTheHouse('mail.formerTold')
export const tellGiven = byTheHouse('mail.givenTold')

/** What the former address is told: that there is another, whom to call, and until when it is still hers. */
export const formerLetter = (moved: FormerAddress, at: string): Letter => {
  const until = new Date(Date.parse(at) + formerDays * 86_400_000).toISOString()
  return letter(moved, { until: sayDay(until, moved.lang, at) }, 'former', [
    'former.what',
    'former.nothing',
    'former.call',
  ])
}

/** What the former address is told when its person changed it: it opens nothing any more, and whom to call if it was not her. */
export const ownLetter = (moved: FormerAddress): Letter =>
  letter(moved, {}, 'own', ['own.what', 'own.nothing', 'own.call'])

/** On paper, to the person's dwelling: which address an office noted, the code that opens, and what to do if it is not hers. */
export const givenLetter = (
  moved: FormerAddress,
  { email, code, url }: { email: string; code: string; url: string },
): Letter =>
  letter(moved, { email, code, url, days: letterDays }, 'given', [
    'given.what',
    'given.use',
    'given.code',
    'given.wait',
    'given.call',
  ])

const letter = (
  { name, lang, agency, landlord }: FormerAddress,
  more: Record<string, string | number>,
  template: 'former' | 'own' | 'given',
  lines: readonly MailKey[],
): Letter => {
  const holes = { name, agency: agency?.name ?? '', phone: agency?.phone ?? '', landlord, ...more }
  const sentence = (key: MailKey): string => sayMail(key, holes, lang)
  const signed: MailKey[] = agency ? [agency.phone ? 'line.sign' : 'line.sign.bare'] : []
  const all: MailKey[] = ['line.hello', ...lines, ...signed]
  return { subject: sentence(`${template}.subject`), body: bodyOf(all.map(sentence)) }
}
