import type { Actor } from '../core/access.ts'
import type { Command, Context, Outcome, Refusal } from '../core/command.ts'
import type { Kernel, Recorded } from './slice.ts'

type Say = Kernel['say']

/** A phone's clock may drift by so much before it is told (ms). */
const drift = 5 * 60_000

type Told = { type: string; data: Record<string, unknown> }

/**
 * What an answer may say of its facts. They hold what the house knows (who lives at a door, who is charged), and were written
 * for the journal: those who are not of the house hear their names, and of their data what the command `tells`.
 */
export const heardBy = (
  { role }: Actor,
  facts: readonly Recorded[],
  tells: readonly string[] = [],
): Told[] => {
  const outside = role === 'visitor' || role === 'tenant'
  const hears = ({ audience = 'everyone' }: Recorded): boolean =>
    audience === 'everyone' || (role === 'firm' ? audience === 'firm' : !outside)
  const part = (data: Told['data']): Told['data'] =>
    Object.fromEntries(Object.entries(data).filter(([key]) => tells.includes(key)))
  return facts.filter(hears).map(({ type, data }) => ({ type, data: outside ? part(data) : data }))
}

export const yes = (command: Command, facts: Told[], context: Context, say: Say): Outcome => ({
  id: command.id,
  ok: true,
  facts,
  ...(context.at === command.at || Math.abs(Date.parse(context.at) - Date.parse(command.at)) < drift
    ? {}
    : { notice: { code: 'clock_off', message: say(context.actor.lang, 'notice.clock_off') } }),
})

export const no = (id: string, refusal: Refusal, actor: Actor, say: Say): Outcome => ({
  id,
  ok: false,
  refused: refusal.refused,
  message: say(actor.lang, `refused.${refusal.refused}`, refusal.params),
  ...(refusal.params ? { params: refusal.params } : {}),
})
