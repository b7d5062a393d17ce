import { ofRole } from '../../kernel/core/roles.ts'
import type { TellingFact } from './notice-matter.ts'

/** What leaves without a hand, because a message came: a receipt of it, or its words that are passed on to the other side. */
export type AnsweringKind = 'receipt' | 'passed'

/** How many of a kind leave to one address in an hour and in a day: two programs that answer each other would never end. */
export const answeringBounds: Record<AnsweringKind, { hour: number; day: number }> = {
  receipt: { hour: 1, day: 5 },
  passed: { hour: 12, day: 30 },
}

/** Whether a notice of this fact answers a message by itself. What somebody of the house did is a hand's, and what was told here was asked for here. */
export const answeringOf = (
  { type, data, role }: TellingFact,
  template: string,
): AnsweringKind | undefined => {
  if (!['tenant', 'firm'].includes(ofRole(role).side ?? '')) return undefined
  if (template === 'said' || template === 'orderSaid') return 'passed'
  const cameBy = type === 'request.filed' && 'channel' in data ? data.channel : undefined
  return template === 'filed' && (cameBy === 'mail' || cameBy === 'sms') ? 'receipt' : undefined
}

/** Whether one more may leave, after so many in the last hour and in the last day; a danger or an urgency does not wait for the hour to end. */
export const mayAnswer = (
  kind: AnsweringKind,
  { hour, day }: { hour: number; day: number },
  isUrgent: boolean,
): boolean => day < answeringBounds[kind].day && (isUrgent || hour < answeringBounds[kind].hour)
