/**
 * How alike two lists of numbers are: the same, the same to begin with, one in both, one that only bis or ter parts, four or less
 * between them, far, or none on one side.
 */
export type NumberLevel = 'equal' | 'first' | 'overlap' | 'suffix' | 'near' | 'far' | 'missing'

/** From the most alike to the least. */
export const numberOrder: readonly NumberLevel[] = [
  ...(['equal', 'first', 'overlap', 'suffix', 'near', 'missing', 'far'] as const),
]

/** Levels by which one door may be meant. */
export const isOneDoor = (level: NumberLevel): boolean => numberOrder.indexOf(level) < 4

export const compareNumbers = (a: readonly string[], b: readonly string[]): NumberLevel => {
  if (!a.length || !b.length) return 'missing'
  if (a.length === b.length && a.every((number) => b.includes(number))) return 'equal'
  if (a[0] === b[0]) return 'first'
  if (a.some((number) => b.includes(number))) return 'overlap'
  const apart = leastApart(a, b)
  if (apart === 0) return 'suffix'
  return apart <= 4 ? 'near' : 'far'
}

const leastApart = (a: readonly string[], b: readonly string[]): number => {
  const values = b.map((number) => Number.parseInt(number, 10))
  return Math.min(
    ...a.map((number) => Math.min(...values.map((value) => Math.abs(value - Number.parseInt(number, 10))))),
  )
}
