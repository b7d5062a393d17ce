import { type OpenDay, runDays } from './day-turns.ts'

/**
 * A day of a building: litres of its general meter, of the homes whose meters are known that day (cold and hot), how many these are, and how
 * many dwellings there are.
 */
export type BuildingDay = { day: string; general: number; homes: number; known: number; dwellings: number }

/** Share that may be lost before it is a leak, for seven days; share of the homes that must be known. */
const [mostLost, days, enoughHomes] = [0.1, 7, 0.9]

/**
 * What share of the water of a building reached no home, 0 to 1. A meter that is silent is left out, and its home taken for one like the
 * others; nothing where more than one in ten is.
 */
export const lostShare = ({ general, homes, known, dwellings }: BuildingDay): number | undefined =>
  general > 0 && known > 0 && known >= dwellings * enoughHomes
    ? (general - homesScaled({ homes, known, dwellings })) / general
    : undefined

/** Litres of all dwellings, as if those that are silent were like the others. */
export const homesScaled = ({
  homes,
  known,
  dwellings,
}: Pick<BuildingDay, 'homes' | 'known' | 'dwellings'>): number => (known ? (homes * dwellings) / known : 0)

/** More than a tenth for seven days; over after two days below. */
export const buildingLeakDays = (told: readonly BuildingDay[], stood = false): OpenDay[] =>
  runDays(
    told.flatMap((one) => {
      const lost = lostShare(one)
      return lost === undefined ? [] : [{ day: one.day, holds: lost > mostLost, fails: lost <= mostLost }]
    }),
    days,
    stood,
  )
