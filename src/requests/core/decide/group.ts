import { type Context, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../commands.ts'
import { type Follow, follows } from '../lifecycle.ts'
import { hinders, type Matter } from '../matter.ts'
import { waitingOf } from '../nature/waiting.ts'
import type { Ball } from '../status.ts'
import { type Decision, tell, when } from './moves.ts'

/** Attach to a collective incident: from then on its news are this request's news, and its closure too. */
export const attach = (
  { matter, outage }: { matter: Matter | undefined; outage: Matter | undefined },
  _: { data: Commands['request.attach'] },
  context: Context,
): Decision => {
  const no = hinders('attach', matter, context)
  if (no || !matter) return no ?? refuse('not_found')
  if (!outage || outage.kind !== 'outage' || outage.id === matter.id) return refuse('not_an_outage')
  if (outage.status === 'closed') return refuse('outage_over')
  if (outage.building !== matter.building) return refuse('outage_elsewhere')
  if (matter.kind === 'outage') return refuse('is_an_outage')
  return [tell(matter, 'request.attached', context, { outage: outage.id })]
}

export const detach = when<Commands['request.detach']>('detach', (m, _, context) => [
  tell(m, 'request.detached', context),
])

/** This request becomes the collective incident; the reactions attach the others, each under its own lock. */
export const gather = when<Commands['request.gather']>('gather', (m, data, context) =>
  m.outage
    ? refuse('is_attached')
    : [tell(m, 'request.gathered', context, { requests: data.requests.filter((id) => id !== m.id) })],
)

/** What happens to an order moves its request (lifecycle.ts, follows): the house itself does it. */
export const follow = (
  m: Matter | undefined,
  { data }: { data: Commands['request.follow'] },
  context: Context,
): Decision => {
  if (!m) return refuse('not_found')
  const row = follows.find((f) => f.fact === data.fact)
  if (!row || context.actor.role !== 'system') return refuse('not_yours')
  // A firm that reports late on what was closed meanwhile is heard in the thread; the closure stands.
  if (m.status === 'closed' || m.status === 'attached') return []
  const paused = row.waits ? waitingOf(row.waits).paused : false
  const reported = {
    ...(row.to === 'resolved' ? { at: context.at } : {}),
    ...(row.waits ? { reason: row.waits, paused } : {}),
  }
  const nextAt = data.nextAt ?? data.until
  return [
    tell(m, 'request.moved', context, {
      to: row.to,
      ball: data.ball ?? ballAfter(m, row),
      by: data.fact,
      order: data.order,
      ...reported,
      ...(nextAt ? { nextAt } : {}),
    }),
  ]
}

// Nobody's own home: the incident is for the agency to close, a common part for its caretaker to look at.
const ballAfter = (m: Matter, row: Follow): Ball => {
  if (row.to !== 'resolved') return row.ball
  return m.kind === 'outage' ? 'agency' : m.requester ? row.ball : 'caretaker'
}
