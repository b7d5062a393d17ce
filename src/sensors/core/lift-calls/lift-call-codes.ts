/** What came of a call: it was said, or nobody answered. */
export const callOutcomes = ['reached', 'absent'] as const
export type CallOutcome = (typeof callOutcomes)[number]

/** What is said by telephone: the lift stands still, it runs again. */
export const liftPhases = ['stopped', 'runs'] as const
export type LiftPhase = (typeof liftPhases)[number]

/** Natures of requests that say that a lift does not go. */
export const liftNatures = ['lift.stopped', 'lift.fault'] as const
