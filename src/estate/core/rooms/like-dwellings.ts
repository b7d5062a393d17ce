/** As much of a dwelling as tells whether another is like it; in the order of the stairs. */
export type LikeDwelling = {
  id: string
  entrance: string | null
  storey: number | null
  /** main rooms: a T3 has three */
  rooms: number | null
  surface: number | null
}

const closeness = 0.05

/**
 * The dwellings that have the same rooms as this one, surely enough to be proposed: as many main rooms and the same surface
 * within a twentieth; where surfaces are not known, the ones above and below. The same column comes first.
 */
export const alike = <D extends LikeDwelling>(all: readonly D[], id: string): D[] => {
  const one = all.find((d) => d.id === id)
  if (!one) return []
  const column = columns(all)
  const same = (d: D): boolean => column.get(d.id) === column.get(id)
  const fits = (d: D): boolean =>
    d.id !== id &&
    d.rooms === one.rooms &&
    (d.surface !== null && one.surface !== null ? isNear(d.surface, one.surface) : same(d))
  return all.filter(fits).toSorted((a, b) => Number(same(b)) - Number(same(a)))
}

/** Whether two dwellings stand above one another. */
export const isSameColumn = (all: readonly LikeDwelling[], a: string, b: string): boolean => {
  const column = columns(all)
  return column.get(a) === column.get(b)
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= closeness * Math.max(a, b)

/** Entrance and place among the doors of its storey: what one finds above one another. */
const columns = (all: readonly LikeDwelling[]): Map<string, string> => {
  const counts = new Map<string, number>()
  return new Map(
    all.map(({ id, entrance, storey }) => {
      const landing = `${entrance} ${storey}`
      const place = counts.get(landing) ?? 0
      counts.set(landing, place + 1)
      return [id, `${entrance} ${place}`]
    }),
  )
}
