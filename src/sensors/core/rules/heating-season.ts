/**
 * A time of the year in which homes are heated, from one day to another (`mm-dd`, both in it; nothing where nobody says so, or no more), as it
 * is in force from a day on (`yyyy-mm-dd`). `building`: of one; nothing of the whole house.
 */
export type HeatingSeason = {
  building: string | null
  starts: string | null
  ends: string | null
  since: string
}

/** From the first of October to the middle of May, as contracts of collective heating have it in France. */
export const usualSeason = { starts: '10-01', ends: '05-15' } as const

/** What is in force on a day, who said so, and since when where somebody did. */
export type SeasonInForce = {
  starts: string
  ends: string
  of: 'building' | 'house' | 'usual'
  since?: string
}

/**
 * What is in force on a day in a building: each end of it as its own, else as that of the house, else as is usual. `seasons`: in the order in
 * which they came into force.
 */
export const seasonOn = (
  seasons: readonly HeatingSeason[],
  building: string | null,
  day: string,
): SeasonInForce => {
  const lastOf = (of: string | null) => seasons.findLast((one) => one.building === of && one.since <= day)
  const own = building ? lastOf(building) : undefined
  const house = lastOf(null)
  const ends = {
    starts: own?.starts ?? house?.starts ?? usualSeason.starts,
    ends: own?.ends ?? house?.ends ?? usualSeason.ends,
  }
  if (own?.starts || own?.ends) return { ...ends, of: 'building', since: own.since }
  return house?.starts || house?.ends
    ? { ...ends, of: 'house', since: house.since }
    : { ...ends, of: 'usual' }
}

/**
 * Whether a building is heated on a day. Outside of its season a boiler that is cold is no breakdown, and a cold home no alarm. `seasons`: by
 * the day from which they are in force.
 */
export const isHeated = (
  day: string,
  seasons: readonly HeatingSeason[] = [],
  building: string | null = null,
): boolean => {
  const { starts, ends } = seasonOn(seasons, building, day)
  const monthDay = day.slice(5)
  return starts <= ends ? monthDay >= starts && monthDay <= ends : monthDay >= starts || monthDay <= ends
}
