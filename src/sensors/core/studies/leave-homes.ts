import { groupRows } from '../../../kernel/core/group-rows.ts'

/**
 * Whether sums of these groups, added to and taken away from each other however often, can leave a sum of fewer than `fewest` homes. Homes that
 * stand in the same groups are never told apart: they are a block. What can be reckoned from all blocks, and no more from those of `fewest` homes
 * and more alone, leaves small ones by themselves. Never too few are said to be safe; some that would be are refused.
 */
export const leavesFew = (groups: readonly (readonly string[])[], fewest: number): boolean => {
  const blocks = blocksOf(groups)
  const large = blocks.filter(({ homes }) => homes >= fewest)
  return rankOf(matrixOf(groups.length, large)) < rankOf(matrixOf(groups.length, blocks))
}

/** The groups that hang together with one of them, by homes that they share, each once. */
export const groupsAround = (
  group: readonly string[],
  shown: readonly (readonly string[])[],
): (readonly string[])[] => {
  const reached = new Set(group)
  const around: (readonly string[])[] = [group]
  let left = [...shown]
  for (let before = -1; before !== left.length; ) {
    before = left.length
    const [near, far] = split(left, (one) => one.some((home) => reached.has(home)))
    for (const home of near.flat()) reached.add(home)
    around.push(...near)
    left = far
  }
  return [...new Map(around.map((one) => [one.toSorted().join(' '), one])).values()]
}

const split = <Item>(items: readonly Item[], is: (item: Item) => boolean): [Item[], Item[]] => [
  items.filter(is),
  items.filter((item) => !is(item)),
]

type Block = { inGroups: readonly number[]; homes: number }

const blocksOf = (groups: readonly (readonly string[])[]): Block[] => {
  const groupsOfHome = new Map<string, number[]>()
  for (const [i, group] of groups.entries())
    for (const home of new Set(group)) groupsOfHome.set(home, [...(groupsOfHome.get(home) ?? []), i])
  const blocks = groupRows([...groupsOfHome.values()], (inGroups) => inGroups.join(' '))
  return [...blocks.values()].map((homes) => ({ inGroups: homes[0] ?? [], homes: homes.length }))
}

const matrixOf = (groups: number, blocks: readonly Block[]): number[][] =>
  Array.from({ length: groups }, (_, i) => blocks.map(({ inGroups }) => Number(inGroups.includes(i))))

// Reckoned modulo a prime, so that nothing is rounded: 0 stays 0.
const prime = 1_000_003

const rankOf = (matrix: readonly (readonly number[])[]): number => {
  let rows = matrix.map((row) => [...row])
  let rank = 0
  for (let column = 0; column < (matrix[0]?.length ?? 0); column++) {
    const pivot = rows.find((row) => row[column] !== 0)
    if (!pivot) continue
    rank++
    rows = rows.flatMap((row) => (row === pivot ? [] : [without(row, pivot, column)]))
  }
  return rank
}

const without = (row: readonly number[], pivot: readonly number[], column: number): number[] => {
  const [own, its] = [row[column]!, pivot[column]!]
  return own === 0
    ? [...row]
    : row.map((value, i) => (((value * its - pivot[i]! * own) % prime) + prime) % prime)
}
