import { callNumberOf } from './call-number.ts'

/** What a switchboard tells of one call. */
export type CallEvent = {
  /** the name that the switchboard gives the call */
  external: string
  event: 'newCall' | 'answer' | 'hangup'
  direction: 'in' | 'out'
  /** of the other end; `''`: withheld */
  number: string
  queue: string
  /** those at whose desk it rings, or who answered: extensions, as the switchboard calls them */
  extensions: readonly string[]
  cause: string
}

/** Fields of a form, or of an object: values that stand once, or several times. */
export type CallFields = Readonly<Record<string, unknown>>

const events = ['newCall', 'answer', 'hangup'] as const
/** Signs of a field, and extensions of a call. */
const callBounds = { signs: 60, name: 200, extensions: 30 }

/**
 * Reads the generic push of switchboards (Zammad, sipgate): `event`, `callId`, `from`, `to`, `direction`, `user[]`, `queue`,
 * `answeringNumber`, `cause`. Nothing where it names no call, or no event that the house knows.
 */
export const readCallEvent = (fields: CallFields): CallEvent | undefined => {
  const one = (...names: string[]): string =>
    names
      .flatMap((name) => wordsIn(fields[name]))
      .find(Boolean)
      ?.slice(0, callBounds.name) ?? ''
  const event = events.find((known) => known.toLowerCase() === one('event').toLowerCase())
  const external = one('callId', 'callid', 'call_id', 'origCallId')
  if (!event || !external) return undefined
  const direction = /^out/i.test(one('direction')) ? 'out' : 'in'
  const [theirs, ours] = direction === 'in' ? (['from', 'to'] as const) : (['to', 'from'] as const)
  const named = ['user', 'user[]', 'userId', 'userId[]', 'answeringNumber'].flatMap((name) =>
    wordsIn(fields[name]),
  )
  // Who calls out is who calls: her switchboard may say it in `from` alone.
  const own = direction === 'out' ? wordsIn(fields[ours]) : []
  return {
    external,
    event,
    direction,
    number: callNumberOf(one(theirs)),
    queue: (one('queue') || (direction === 'in' ? callNumberOf(one(ours)) : '')).slice(0, callBounds.signs),
    extensions: [...new Set([...named, ...own].flatMap(extensionOf))].slice(0, callBounds.extensions),
    cause: one('cause').slice(0, callBounds.signs),
  }
}

const wordsIn = (value: unknown): string[] =>
  [value]
    .flat()
    .flatMap((each) => (typeof each === 'string' || typeof each === 'number' ? [`${each}`.trim()] : []))

/** `sip:12@pbx`, `SIP/12-0000a`, `PJSIP/12` and `Local/12@from-queue/n` are all of extension 12. */
export const extensionOf = (said: string): string[] => {
  const word = said
    .replace(/^(?:sips?|tel):/i, '')
    .replace(/^(?:PJSIP|SIP|IAX2|SCCP|Local)\//i, '')
    .replace(/@.*$/, '')
    .replace(/-[0-9a-f]{4,}$/i, '')
    .trim()
    .toLowerCase()
    .slice(0, callBounds.signs)
  return word ? [word] : []
}
