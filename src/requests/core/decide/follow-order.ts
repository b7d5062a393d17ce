import { type Context, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../request-commands.ts'
import { evolve } from '../evolve-request.ts'
import { type Check, checks, type Follow, follows, rowOf } from '../lifecycle.ts'
import type { Matter } from '../request-matter.ts'
import { closureOf, isClosureReason } from '../nature/closure.ts'
import { waitingOf } from '../nature/waiting-reasons.ts'
import type { Ball } from '../status.ts'
import { contestDays } from '../contest.ts'
import { endOf } from './end-request.ts'
import { type Decision, factOf } from './request-rule.ts'

/** What happens to an order moves its request (lifecycle.ts, follows and checks): the house itself does it. */
export const follow = (
  m: Matter | undefined,
  { data }: { data: Commands['request.follow'] },
  context: Context,
): Decision => {
  if (!m) return refuse('not_found')
  if (context.actor.role !== 'system') return refuse('not_yours')
  const check = rowOf(checks, data.fact, data)
  if (check) return wordsOfOutcome[check.finds](m, context, check.fact, data)
  const row = rowOf(follows, data.fact, data)
  if (!row) return refuse('not_yours')
  // A firm that reports late on what was closed meanwhile is heard in the thread; the closure stands.
  if (m.status === 'closed' || m.status === 'attached') return []
  // The price is still to be accepted: that the visit is given up meanwhile moves nothing.
  if (m.status === 'approval' && row.fact === 'order.slotDropped') return []
  if (row.from && !stands(m, row.from, context)) return []
  const paused = row.waits ? waitingOf(row.waits).paused : false
  const reported = {
    ...(row.to === 'resolved' ? { at: context.at } : {}),
    ...(row.waits ? { reason: row.waits, paused } : {}),
  }
  const nextAt = data.nextAt ?? data.until
  return [
    factOf(m, 'request.moved', context, {
      to: row.to,
      ball: data.ball ?? ballAfter(m, row),
      by: row.fact,
      order: data.order,
      ...reported,
      ...(nextAt ? { nextAt } : {}),
      ...byStaff(data),
    }),
  ]
}

// Nobody's own home: the incident is for the agency to close, a common part for its caretaker to look at.
const ballAfter = (m: Matter, row: Follow): Ball => {
  if (row.to !== 'resolved') return row.ball
  return m.kind === 'outage' ? 'agency' : m.requester ? row.ball : 'caretaker'
}

const afterVisit: readonly string[] = ['news', 'notDone', 'report']

// Said before its hour, or of what waits for something else, «pas fait» is no news: the thread keeps it, nothing moves.
const stands = (m: Matter, from: readonly string[], { at }: Context): boolean => {
  if (m.status === 'waiting') return from.includes('waiting') && afterVisit.includes(m.waitsFor ?? '')
  return from.includes(m.status) && (m.status !== 'planned' || m.nextAt === null || m.nextAt <= at)
}

// What the caretaker saw of work that the firm has said to be done. In a common part he is the one who was asked, and
// his «fait» closes; in a home she is. His «pas fait» contests, as she may, and as late as she may.
const wordsOfOutcome: Record<
  Check['finds'],
  (m: Matter, context: Context, by: Check['fact'], data: Commands['request.follow']) => Decision
> = {
  verified: (m, context, by) =>
    m.status === 'resolved' && m.ball === 'caretaker'
      ? [factOf(m, 'request.confirmed', context, { ...endOf(m), by })]
      : [],
  denied: (m, context, by) => (goesOn(m, context) ? [factOf(m, 'request.contested', context, { by })] : []),
  // Looked at on the spot, and not as it should be: the same firm comes again, for the same order.
  recalled: (m, context, fact, data) => {
    const by = { by: fact, ...byStaff(data) }
    const contested = goesOn(m, context) ? [factOf(m, 'request.contested', context, by)] : []
    if (!contested.length && m.status !== 'contested') return []
    const now = contested.reduce((was, fact) => ({ ...was, ...evolve(was, fact, context.at) }), m)
    return [
      ...contested,
      factOf(now, 'request.moved', context, { ...by, to: 'taken', ball: 'firm', order: data.order }),
    ]
  },
}

const byStaff = ({ staff }: Commands['request.follow']): { staff?: true } => (staff ? { staff: true } : {})

// Said to be done, or closed as done not too long ago.
const goesOn = (m: Matter, { now }: Context): boolean => {
  const fixed = m.closure && isClosureReason(m.closure) ? closureOf(m.closure).fixed : false
  const late = m.closedAt !== null && Date.parse(now) - Date.parse(m.closedAt) > contestDays * 86_400_000
  return m.status === 'resolved' || (m.status === 'closed' && Boolean(fixed) && !late)
}
