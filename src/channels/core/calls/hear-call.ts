import type { CallEvent } from './call-event.ts'

/** A call as the house knows it; instants are ISO. */
export type Call = {
  direction: 'in' | 'out'
  number: string
  queue: string
  agency: string | null
  /** at whose desk it rings; once it was answered, who answered, where that is known */
  members: readonly string[]
  person: string | null
  beganAt: string
  answeredAt: string | null
  endedAt: string | null
  cause: string
}

/** Whom the house knows by what the switchboard told. */
export type KnownByCall = {
  /** those at these extensions, with the agency of each */
  members: readonly { id: string; agency: string | null }[]
  /** who has this number: whose agency, and who, where it is one alone */
  agency: string | null
  person: string | null
}

/**
 * A call after one more event, in whatever order they come: what is known stays, what was missing is filled, and what ended never
 * rings again. An answer that comes after the end was given before it.
 */
export const hearCall = (
  call: Call | undefined,
  { event, direction, number, queue, cause }: CallEvent,
  known: KnownByCall,
  now: string,
): Call => {
  const before = call ?? { ...unknownCall, direction, beganAt: now }
  // At the same desk it may ring for several; who answers first is believed, and whom she hands it to.
  const told = known.members.map(({ id }) => id)
  const rings = event === 'newCall' && !before.answeredAt
  const answers = event === 'answer' && told.length > 0
  return {
    ...before,
    number: before.number || number,
    queue: before.queue || queue,
    agency: before.agency ?? known.members.find(({ agency }) => agency)?.agency ?? known.agency,
    person: before.person ?? known.person,
    members: answers ? told.slice(0, 1) : rings ? [...new Set([...before.members, ...told])] : before.members,
    answeredAt: before.answeredAt ?? (event === 'answer' ? (before.endedAt ?? now) : null),
    endedAt: before.endedAt ?? (event === 'hangup' ? now : null),
    cause: before.cause || (event === 'hangup' ? cause : ''),
  }
}

const unknownCall: Omit<Call, 'direction' | 'beganAt'> = {
  number: '',
  queue: '',
  agency: null,
  members: [],
  person: null,
  answeredAt: null,
  endedAt: null,
  cause: '',
}

/** What is told of a call that became another: that it rings, that somebody answered, that it ended. */
export const newsOfCall = (before: Call | undefined, after: Call): ('rang' | 'answered' | 'ended')[] => [
  ...(!before && !after.endedAt ? ['rang' as const] : []),
  ...(after.answeredAt && (!before?.answeredAt || before.members.join() !== after.members.join())
    ? ['answered' as const]
    : []),
  ...(after.endedAt && !before?.endedAt ? ['ended' as const] : []),
]

/** Whether nobody spoke to who called. */
export const isMissed = ({ direction, answeredAt, endedAt }: Call): boolean =>
  direction === 'in' && answeredAt === null && endedAt !== null
