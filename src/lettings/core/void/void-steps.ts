/** Two ways run beside each other from the notice on: what the dwelling needs, and who comes next. */
export type Track = 'works' | 'allocation'

type StepRow = {
  track: Track
  /** the positions of its way from which it is reached; all before are passed over */
  from: readonly string[]
  /** who has the ball once it is reached */
  ball: BallOfVoid | null
}
/** Who is to act: the agency of the dwelling, the letting officer at head office, a contractor, whoever is offered it. */
export type BallOfVoid = 'agency' | 'head_office' | 'firm' | 'candidate'

/** A row a step, in the order of the day. `none`: nobody is proposed yet. */
export const voidSteps = {
  noticed: { track: 'works', from: [], ball: 'agency' },
  visited: { track: 'works', from: ['noticed'], ball: 'agency' },
  returned: { track: 'works', from: ['noticed', 'visited'], ball: 'agency' },
  works: { track: 'works', from: ['returned'], ball: 'firm' },
  ready: { track: 'works', from: ['returned', 'works'], ball: null },
  none: { track: 'allocation', from: [], ball: 'head_office' },
  proposed: { track: 'allocation', from: ['none'], ball: 'head_office' },
  decided: { track: 'allocation', from: ['proposed'], ball: 'head_office' },
  offered: { track: 'allocation', from: ['decided'], ball: 'candidate' },
  accepted: { track: 'allocation', from: ['offered'], ball: 'head_office' },
  signed: { track: 'allocation', from: ['accepted'], ball: 'agency' },
  entered: { track: 'allocation', from: ['signed'], ball: 'agency' },
  visited2m: { track: 'allocation', from: ['entered'], ball: null },
} as const satisfies Record<string, StepRow>

export type VoidPosition = keyof typeof voidSteps
export const voidPositions = Object.keys(voidSteps) as readonly VoidPosition[]
/** Where each way begins. */
export const beginnings = { works: 'noticed', allocation: 'none' } as const satisfies Record<
  Track,
  VoidPosition
>

const rowOf = (step: VoidPosition): StepRow => voidSteps[step]
export const trackOf = (step: VoidPosition): Track => voidSteps[step].track
export const ballAt = (step: VoidPosition): BallOfVoid | null => voidSteps[step].ball

/** The steps that may be reached from a position of the same way. */
export const stepsFrom = (at: VoidPosition): VoidPosition[] =>
  voidPositions.filter((step) => trackOf(step) === trackOf(at) && rowOf(step).from.includes(at))

/** The positions to which one may step back from there, the nearest first. */
export const positionsBefore = (at: VoidPosition): VoidPosition[] =>
  voidPositions
    .slice(0, voidPositions.indexOf(at))
    .filter((step) => trackOf(step) === trackOf(at))
    .toReversed()

/** Why one steps back, by the way on which it is. */
export const backReasons = {
  works: ['visit_missed', 'keys_missing', 'works_again', 'orders_dropped', 'told_wrong'],
  allocation: ['refused', 'no_answer', 'withdrew', 'papers_missing', 'told_wrong'],
} as const satisfies Record<Track, readonly string[]>
export type BackReason = (typeof backReasons)[Track][number]
export const backReasonCodes: readonly BackReason[] = [...new Set(Object.values(backReasons).flat())]

/**
 * What a decent dwelling has (décret 2002-120, articles 2 and 3; `law.6`: loi 89-462, article 6): looked at by exception, one that fails keeps
 * the dwelling from being ready. The same list as that of requests, which a test holds together.
 */
export const decencyItems = [
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '2.5',
  '2.6',
  '2.7',
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '3.5',
  '3.6',
  'law.6',
] as const
export type DecencyItem = (typeof decencyItems)[number]
type DecencyStop = `decency.${DecencyItem}`

const decencyStops = Object.fromEntries(
  decencyItems.map((item) => [`decency.${item}`, 'technical']),
) as Record<DecencyStop, 'technical'>

/** What keeps a dwelling from being let: decided for good or for long (`held`), or in the way of works (`technical`). */
export const stopReasons = {
  demolition: 'held',
  sale: 'held',
  rehabilitation: 'held',
  claim: 'technical',
  access: 'technical',
  ...decencyStops,
} as const satisfies Record<string, 'held' | 'technical'>

/** Whether a stop is an item of decency that fails. */
export const isDecencyStop = (why: string): why is DecencyStop => why.startsWith('decency.')
export type StopReason = keyof typeof stopReasons
export const stopCodes = Object.keys(stopReasons) as readonly StopReason[]
