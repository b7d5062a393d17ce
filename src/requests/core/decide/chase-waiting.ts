import { addWorkingDays, calendarAt } from '../../../kernel/core/calendar.ts'
import type { Commands } from '../request-commands.ts'
import type { Matter } from '../request-matter.ts'
import { isWaitingReason, waitingOf } from '../nature/waiting-reasons.ts'
import type { Ball } from '../status.ts'
import { factOf, rule } from './request-rule.ts'

export type WaitingMatter = Pick<Matter, 'waitsFor' | 'ball' | 'ballSince' | 'nextAt' | 'handler' | 'insee'>

/**
 * Who takes up again what has waited too long, or nobody yet: past the day that was said, else the working days of its
 * reason. What waits for head office is its own clock, which everybody sees: the ball stays there.
 */
export const takesUp = (
  { waitsFor, ball, ballSince, nextAt, handler, insee }: WaitingMatter,
  now: string,
): Ball | undefined => {
  if (!waitsFor || !isWaitingReason(waitsFor) || waitsFor === 'hq') return undefined
  const owner: Ball = handler === 'gpa' || handler === 'insurance' || handler === 'hq' ? 'hq' : 'agency'
  if (ball === owner || ball === 'agency') return undefined
  const until = nextAt ?? addWorkingDays(calendarAt(insee), ballSince, waitingOf(waitsFor).remindAfter)
  return until < now ? owner : undefined
}

/** The wait is over its time: somebody is to ask, and the clock promised to the tenant runs again. */
export const chase = rule<Commands['request.chase']>('chase', (m, _, context) => {
  const ball = takesUp(m, context.now)
  return ball && m.waitsFor ? [factOf(m, 'request.overdue', context, { reason: m.waitsFor, ball })] : []
})
