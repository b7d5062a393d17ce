import type { PlacePlan } from '../../core/contract.ts'

/** What a plan and its list speak of. */
export type PlanSubject = Pick<PlacePlan, 'rooms' | 'assets'>

/** What was touched; of a room, where, in metres of the plan. */
export type Choose = (id: string, at?: [number, number]) => void
