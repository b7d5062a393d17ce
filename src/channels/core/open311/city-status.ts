import { type ExtendedStatus, extendedStatuses } from './extended-status.ts'

/** How a city says that a report of ours stands: its own words where they say more, else open or closed. */
export type CityStanding = ExtendedStatus | 'CLOSED'

/** What a city’s program means. A plain `closed` says that it is over, and not that it is repaired. */
export const cityStanding = (status: string): CityStanding | undefined => {
  const said = status
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_')
  if (said === 'CLOSED') return 'CLOSED'
  return extendedStatuses.find((code) => code === said)
}

/** Whether the city is done with it. */
export const isCityEnd = (standing: CityStanding): boolean =>
  !['OPEN', 'IN_PROGRESS', 'ACTION_SCHEDULED'].includes(standing)
