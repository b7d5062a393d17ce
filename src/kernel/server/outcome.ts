import { sayCode, type CodeUnder } from '../core/words.ts'
import type { Actor } from '../core/access.ts'
import { ofRole } from '../core/roles.ts'
import { sayDay, yearAlways } from '../core/dates.ts'
import { clockDrift } from '../core/act-time.ts'
import type { Command, Context, Outcome, Refusal } from '../core/command.ts'
import type { Kernel, JournalFact } from './slice.ts'

type Say = Kernel['say']

type HeardFact = { type: string; data: Record<string, unknown> }

/**
 * What an answer may say of its facts. They hold what the house knows (who lives at a door, who is charged), and were written
 * for the journal: those who are not of the house hear their names, and of their data what the command `tells`.
 */
export const heardBy = (
  { role }: Actor,
  facts: readonly JournalFact[],
  tells: readonly string[] = [],
): HeardFact[] => {
  const { side } = ofRole(role)
  const outside = side === 'tenant'
  const hears = ({ audience = 'everyone' }: JournalFact): boolean =>
    audience === 'everyone' || (side === 'firm' ? audience === 'firm' : !outside || audience === 'tenant')
  const part = (data: HeardFact['data']): HeardFact['data'] =>
    Object.fromEntries(Object.entries(data).filter(([key]) => tells.includes(key)))
  return facts.filter(hears).map(({ type, data }) => ({ type, data: outside ? part(data) : data }))
}

/** What of an act was not done: the code of its notice, and the refusal. */
export type UndonePart = { code: CodeUnder<'notice'>; why: Refusal }

export const doneOutcome = (
  command: Command,
  facts: HeardFact[],
  context: Context,
  say: Say,
  left?: UndonePart,
): Outcome => ({
  id: command.id,
  ok: true,
  facts,
  ...(left ? { notice: undone(left, context, say) } : saidUndone(command, context, say)),
})

/** Why not, in the reader's language: a day (`YYYY-MM-DD`) as people say it. */
export const sayRefusal = (lang: Actor['lang'], { refused, params }: Refusal, say: Say): string =>
  sayCode((key, holes) => say(lang, key, holes), 'refused', refused, params && withDays(params, lang))

const withDays = (params: NonNullable<Refusal['params']>, lang: Actor['lang']): Refusal['params'] =>
  Object.fromEntries(
    Object.entries(params).map(([hole, value]) => [
      hole,
      typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
        ? sayDay(`${value}T12:00:00Z`, lang, yearAlways)
        : value,
    ]),
  )

const undone = (
  { code, why }: UndonePart,
  { actor: { lang } }: Context,
  say: Say,
): { code: string; message: string } => ({
  code,
  message: say(lang, `notice.${code}`, { why: sayRefusal(lang, why, say) }),
})

// The author's hour is told beside the one that counts; what is no hour at all is the fault of a clock.
const saidUndone = (
  command: Command,
  { at, said, actor }: Context,
  say: Say,
): Pick<Outcome & { ok: true }, 'notice'> => {
  if (!said && Math.abs(Date.parse(at) - Date.parse(command.at)) < clockDrift) return {}
  const code = said ? 'said_at' : 'clock_off'
  return { notice: { code, message: say(actor.lang, `notice.${code}`) } }
}

export const refusedOutcome = (id: string, refusal: Refusal, actor: Actor, say: Say): Outcome => ({
  id,
  ok: false,
  refused: refusal.refused,
  message: sayRefusal(actor.lang, refusal, say),
  ...(refusal.params ? { params: refusal.params } : {}),
})
