import type { PlacePlan, Queries } from '../../../estate/core/contract.ts'
import type { ReportSpot } from './report-spot.ts'

/** The plan of where one stands: of the landing, of the dwelling or common part, else of the building. */
export const planAsked = ({ b, e, u, s }: ReportSpot): Queries['place.plan']['input'] | undefined =>
  e && s ? { entrance: e, storey: Number(s) } : u ? { unit: u } : b ? { building: b } : undefined

/** Whether anything is known of a place: a page of it has something to show. */
export const isTold = ({ plan, rooms, assets }: PlacePlan): boolean =>
  plan !== null || rooms.length + assets.length > 0
