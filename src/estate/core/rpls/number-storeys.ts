/**
 * On which storey each of `count` dwellings of an entrance is, from the ground up. A row that stands for several says
 * one storey at most: there are at least as many; for the rest, two to six doors on a landing.
 */
export const storeys = (count: number, known: number | null): (number | null)[] => {
  if (count === 1) return [known]
  const landing = count <= 8 ? 2 : count <= 18 ? 3 : count <= 40 ? 4 : 6
  const levels = Math.min(Math.max((known ?? 0) + 1, Math.ceil(count / landing)), count, 20)
  return Array.from({ length: count }, (_, i) => Math.floor((i * levels) / count))
}

/** Doors without a label are numbered up the stairs, round the labels that exist; a door that is alone needs none. */
export const numberDoors = <Door extends { door: string; storey: number | null }>(
  doors: readonly Door[],
): Door[] => {
  if (doors.length < 2) return [...doors]
  const taken = new Set(doors.map((d) => d.door))
  let last = 0
  const next = (): string => {
    do last++
    while (taken.has(String(last)))
    return String(last)
  }
  return [...doors]
    .sort((a, b) => (a.storey ?? 0) - (b.storey ?? 0))
    .map((d) => (d.door === '' ? { ...d, door: next() } : d))
}
