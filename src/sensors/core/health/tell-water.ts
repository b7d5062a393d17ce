import { fewestHomes } from '../notes/note-content.ts'
import { type BuildingDay, lostShare } from '../rules/building-leak-rule.ts'
import type { WaterDay } from './health-contract.ts'

/**
 * The water of a building as staff read it, with the share that reached no home: of days on which five homes or more are known. Of fewer, the
 * litres of a home would be read in their sum, and those of a small house in its general meter.
 */
export const tellWater = (days: readonly BuildingDay[]): WaterDay[] =>
  days.filter(({ known }) => known >= fewestHomes).map((one) => ({ ...one, lost: lostShare(one) ?? null }))
