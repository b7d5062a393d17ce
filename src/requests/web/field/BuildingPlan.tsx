import type { JSX } from 'preact'
import { PlanLink } from './PlanLink.tsx'

/** The plan of a building, from its page. */
export const BuildingPlan = ({ building }: { building: string }): JSX.Element => (
  <PlanLink spot={{ b: building }} />
)
