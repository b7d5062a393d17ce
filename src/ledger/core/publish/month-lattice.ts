import { groupRows } from '../../../kernel/core/group-rows.ts'
import { type Item, ownLeaf, type WeekCell } from './fold-week.ts'
import { type AgencyParents, house, lineOf, parentOf } from './place-tree.ts'
import { isTellable, overPlaces, overSamePersons, type Share } from './share.ts'

/** The smallest that is counted: an item at the places themselves, without what is below them. */
export type Base = Item & { leaf: string }

/** One cell of a month: an item at a place. `isOwn`: at the place without what is below it, which is told to nobody but follows. */
export type LatticeCell = Item & {
  key: string
  place: string
  isOwn: boolean
  /** what it is made of, at its own level */
  bases: readonly Base[]
  share: Share
  isTold: boolean
}

/** A sum: what stands above is as much as what stands below together. */
export type Relation = { above: LatticeCell; below: readonly LatticeCell[] }

export type MonthLattice = {
  cells: readonly LatticeCell[]
  relations: readonly Relation[]
  /** of some bases together, as far as what was folded tells: at least these persons, at most these shares */
  shareOf: (bases: readonly Base[]) => Share
  /** the questions of a base (or acts): all that an asker asks there, or all */
  questionsOf: (base: Base) => readonly Base[]
}

type Rows = readonly (WeekCell & { week: string })[]

/**
 * All cells of one month, with their sums: each item at each place that stays apart and at all above it. What has five persons, and
 * nobody nearly alone, may be told so far (P1).
 */
export const latticeOf = (
  rows: Rows,
  askerOf: (field: string) => string | undefined,
  parents: AgencyParents,
): MonthLattice => {
  const shareOf = shares(rows)
  const found = groupRows(
    rows.filter(({ place }) => place !== house),
    keyOfItem,
  )
  const items: Item[] = [...found.values()].map(([row]) => ({ kind: row!.kind, item: row!.item }))
  const leavesOf = (item: Item): string[] => [
    ...new Set((found.get(keyOfItem(item)) ?? []).map(({ place }) => place)),
  ]
  const places = [...new Set(items.flatMap(leavesOf))].map((leaf) => (leaf === ownLeaf(house) ? house : leaf))
  const nodes = [...new Set(places.flatMap((place) => lineOf(place, parents)))]
  const belowNode = groupRows(nodes, (node) => parentOf(node, parents) ?? '')
  const cells = new Map<string, LatticeCell>()
  for (const item of items)
    for (const place of nodes)
      for (const isOwn of belowNode.has(place) && places.includes(place) ? [false, true] : [false]) {
        const leaves = leavesOf(item).filter((leaf) => {
          const at = leaf === ownLeaf(house) ? house : leaf
          return isOwn ? at === place : lineOf(at, parents).includes(place)
        })
        if (!leaves.length) continue
        const bases = leaves.map((leaf) => ({ ...item, leaf }))
        const share = shareOf(bases)
        const key = cellKey(item, place, isOwn)
        cells.set(key, { ...item, key, place, isOwn, bases, share, isTold: isTellable(share) })
      }
  const partsOf = partsIn(items, askerOf)
  const at = (item: Item, place: string, isOwn: boolean) => cells.get(cellKey(item, place, isOwn)) ?? []
  const relations = [...cells.values()].flatMap((above) => {
    const { place, isOwn } = above
    const sisters = isOwn
      ? []
      : [at(above, place, true), ...(belowNode.get(place) ?? []).map((node) => at(above, node, false))]
    return [sisters.flat(), partsOf(above).flatMap((part) => at(part, place, isOwn))]
      .filter((below) => below.length)
      .map((below) => ({ above, below }))
  })
  return {
    cells: [...cells.values()],
    relations,
    shareOf,
    questionsOf: (base) =>
      questionsBelow(base, partsOf)
        .filter((question) => leavesOf(question).includes(base.leaf))
        .map((question) => ({ ...question, leaf: base.leaf })),
  }
}

const keyOfItem = ({ kind, item }: Item): string => `${kind} ${item}`
const cellKey = (item: Item, place: string, isOwn: boolean): string =>
  `${keyOfItem(item)} ${place}${isOwn ? ' own' : ''}`

type PartsOf = (item: Item) => readonly Item[]

// All is what each asker asks; what an asker asks is its questions. All acts are those of each type.
const partsIn = (items: readonly Item[], askerOf: (field: string) => string | undefined): PartsOf => {
  const questions = items.filter(({ kind }) => kind === 'question')
  const ofAsker = groupRows(questions, ({ item }) => askerOf(item) ?? '')
  const ofAll = [...items.filter(({ kind }) => kind === 'asker'), ...(ofAsker.get('') ?? [])]
  const screens = items.filter(({ kind }) => kind === 'screen')
  return ({ kind, item }) => {
    if (kind === 'all') return ofAll
    if (kind === 'screens') return screens
    return kind === 'asker' ? (ofAsker.get(item) ?? []) : []
  }
}

/** What has no parts. */
const isSingle = ({ kind }: Item): boolean => kind === 'question' || kind === 'screen' || kind === 'pause'

const questionsBelow = (item: Item, partsOf: PartsOf): readonly Item[] =>
  isSingle(item)
    ? [{ kind: item.kind, item: item.item }]
    : partsOf(item).flatMap((part) => questionsBelow(part, partsOf))

const shares = (rows: Rows): MonthLattice['shareOf'] => {
  const byKey = new Map(rows.map((row) => [`${row.week} ${keyOfItem(row)} ${row.place}`, row]))
  const weeks = [...new Set(rows.map(({ week }) => week))]
  // Somebody who works at two places is counted in both, and once in the house.
  const moved = new Map(
    [...groupRows(rows, (row) => `${row.week} ${keyOfItem(row)}`)].map(([key, its]) => [
      key,
      its.reduce((n, { place, persons }) => n + (place === house ? -persons : persons), 0),
    ]),
  )
  return (bases) => {
    const byItem = [...groupRows(bases, keyOfItem)]
    return overSamePersons(
      weeks.map((week) =>
        overSamePersons(
          byItem.map(([item, its]) =>
            overPlaces(
              its.flatMap(({ leaf }) => byKey.get(`${week} ${item} ${leaf}`) ?? []),
              moved.get(`${week} ${item}`) ?? 0,
            ),
          ),
        ),
      ),
    )
  }
}
