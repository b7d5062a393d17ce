/** Points to ask about in an agency, and in how many buildings. */
export type PlacePoints = { agency: string; name: string; points: number; buildings: number }

export type Cost = { points: number; seconds: number; interruptions: number }

/** What all of them cost: seconds, and one interruption a building, since a round stops there once. */
export const costOfAll = (places: readonly PlacePoints[], secondsEach: number): Cost => {
  const points = places.reduce((sum, place) => sum + place.points, 0)
  const interruptions = places.reduce((sum, place) => sum + place.buildings, 0)
  return { points, seconds: Math.round(points * secondsEach), interruptions }
}

/** What a sample costs: as many points, never more buildings than there are. */
export const costOfSample = (all: Cost, size: number, secondsEach: number): Cost => ({
  points: size,
  seconds: Math.round(size * secondsEach),
  interruptions: Math.min(size, all.interruptions),
})
