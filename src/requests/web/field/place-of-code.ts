import type { CodedPlace } from '../../../estate/core/contract.ts'
import { isNo } from '../../../kernel/web/http-headers.ts'
import { estate } from './field-client.ts'
import { paths } from './field-paths.ts'
import { isTold, planAsked } from './plan-of-spot.ts'
import type { ReportSpot } from './report-spot.ts'

/** `offline`: neither this phone nor the house can say which place it is now. */
export type CodeNo = { no: 'unknown' | 'offline' | 'later'; message: string }

/** The place of a code, from wherever it can be told now. Every screen of the field asks here. */
export const placeOfCode = async (code: string): Promise<CodedPlace | CodeNo> => {
  const place = await estate.ask('place.byCode', { code })
  if (!isNo(place)) return place
  const no = place.refused === 'unknown_code' ? 'unknown' : place.refused === 'offline' ? 'offline' : 'later'
  return { no, message: place.message }
}

/** Where to go on once a label was read: to the plan, where something is known of the place; else to what is wrong there. */
export const wayTo = async (place: CodedPlace): Promise<string> => {
  const spot = spotOf(place)
  const asked = planAsked(spot)
  const plan = asked && (await estate.ask('place.plan', asked))
  if (!plan || isNo(plan) || !isTold(plan)) return paths.report(spot)
  const thing = place.asset && plan.assets.some((a) => a.id === place.asset?.id) ? place.asset.id : undefined
  return paths.plan({ ...spot, a: thing })
}

/** What a report knows once a label was read: where, and in front of what. */
const spotOf = ({ of, building, entrance, unit, storey, asset }: CodedPlace): ReportSpot => {
  const at = { b: building.id, e: entrance?.id }
  if (unit?.kind === 'dwelling') return { ...at, u: unit.id, home: '1' }
  if (of === 'landing') return { ...at, u: unit?.id, part: 'stairs', s: String(storey) }
  if (unit) return { ...at, u: unit.id, part: unit.part ?? undefined }
  return asset?.kind === 'lift' ? { ...at, part: 'lift' } : at
}
