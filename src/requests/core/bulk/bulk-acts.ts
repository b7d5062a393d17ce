import type { Lang } from '../../../kernel/core/access.ts'
import { instantAt } from '../../../kernel/core/dates.ts'
import type { Role } from '../../../kernel/core/roles.ts'
import {
  type ClosureReason,
  closingWords,
  mayCloseAs,
  needsConfirmation,
  needsText,
} from '../nature/closure.ts'
import type { Commands } from '../request-commands.ts'
import type { RequestRow } from '../request-shapes.ts'
import { closingMessage } from '../words/messages.ts'

/** What may be done at once with the rows that are ticked, beside giving each to whoever is proposed for it, and printing them. */
export const bulkActs = ['close', 'wait', 'write', 'give'] as const
export type BulkAct = (typeof bulkActs)[number]

/** What is asked once for all of them. */
export type BulkDraft = {
  reason?: ClosureReason | undefined
  waitsFor: Commands['request.wait']['reason']
  /** a day (yyyy-mm-dd), or nothing */
  until: string
  words: string
  /** a colleague, by id; `me`: whoever does it */
  to: string
}

export const emptyBulk: BulkDraft = { waitsFor: 'tenant', until: '', words: '', to: '' }

type BulkCommands = Pick<Commands, 'request.close' | 'request.resolve' | 'request.wait' | 'request.say'> &
  Pick<Commands, 'request.takeCharge' | 'request.giveCharge'>

/** One command for one row. */
export type BulkItem = { [T in keyof BulkCommands]: { type: T; data: BulkCommands[T] } }[keyof BulkCommands]

/** The reasons that may be given for each of these rows; a double and what ends with a letter or goes on later are said one at a time. */
export const reasonsForAll = (rows: readonly RequestRow[], role: Role): ClosureReason[] => {
  const [first, ...others] = rows.map((row) => mayCloseAs(role, row.nature))
  return (first ?? []).filter(
    (reason) => !singleReasons.has(reason) && others.every((its) => its.includes(reason)),
  )
}
const singleReasons: ReadonlySet<ClosureReason> = new Set(['duplicate', 'done_temporarily', 'tenant_repair'])

/** Why a row takes no part in it, by a code that the screen says; nothing where it does. */
export const leftOut = (act: BulkAct, row: RequestRow): 'nobody' | 'closed' | undefined => {
  if (row.status === 'closed' && act !== 'write') return 'closed'
  return act === 'write' && (!row.requester || row.kind !== 'single') ? 'nobody' : undefined
}

/** What is still missing before anything can leave. */
export const missingOf = (act: BulkAct, draft: BulkDraft): 'reason' | 'words' | 'to' | undefined => {
  if (act === 'close' && !draft.reason) return 'reason'
  if (act === 'give' && !draft.to) return 'to'
  const asks = act === 'write' || (act === 'close' && draft.reason && needsText(draft.reason))
  return asks && !draft.words.trim() ? 'words' : undefined
}

/** The command for one row. Without words of its own, who is told that it is closed reads the ready message in his language. */
export const bulkItemOf = (act: BulkAct, row: RequestRow, draft: BulkDraft, lang: Lang): BulkItem => {
  const words = draft.words.trim()
  const said = words ? { words } : {}
  if (act === 'wait') {
    const until = draft.until ? { until: instantAt(draft.until, '17:00') } : {}
    return { type: 'request.wait', data: { reason: draft.waitsFor, ...until, ...said } }
  }
  if (act === 'write') return { type: 'request.say', data: { words, audience: 'tenant' } }
  if (act === 'give') return chargeItem(row, draft.to)
  return closeItem(row, draft.reason ?? 'done', said, lang)
}

const chargeItem = ({ charge }: RequestRow, to: string): BulkItem => {
  const from = charge ? { from: charge.id } : {}
  return to === 'me'
    ? { type: 'request.takeCharge', data: from }
    : { type: 'request.giveCharge', data: { to, ...from } }
}

// A tenant of whom nobody has asked yet whether it is repaired is asked first, as in the sheet of one request.
const closeItem = (
  row: RequestRow,
  reason: ClosureReason,
  said: { words?: string },
  lang: Lang,
): BulkItem => {
  const told = closingWords(reason, row.requester !== null) === 'message'
  const ready = told ? closingMessage(reason, row.lang ?? lang) : ''
  const words = said.words ? said : ready ? { words: ready } : {}
  return needsConfirmation(reason) && row.status !== 'resolved'
    ? { type: 'request.resolve', data: { how: 'done', ...words } }
    : { type: 'request.close', data: { reason, ...words } }
}
