import type { WaitingAct } from './outbox-types.ts'

/** Whether two acts are about one matter: they have the same subject, or one names the subject of the other. */
export const areOfOneMatter = (one: WaitingAct, other: WaitingAct): boolean =>
  subjectOf(one) === subjectOf(other) || isNamedBy(one, other) || isNamedBy(other, one)

const subjectOf = ({ command }: WaitingAct): string => command?.subject ?? ''

const isNamedBy = (named: WaitingAct, { command }: WaitingAct): boolean => {
  try {
    return JSON.stringify(command?.data ?? null).includes(subjectOf(named))
  } catch {
    // What no JSON can say names nothing.
    return false
  }
}
