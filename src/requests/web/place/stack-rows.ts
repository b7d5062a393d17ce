import { groupRows } from '../../../kernel/core/group-rows.ts'
import type { Queries } from '../../core/contract.ts'

export type StackDwelling = Queries['place.stack']['output']['dwellings'][number]

/** The dwellings of a building, shown on a day. */
export type StackProps = {
  dwellings: readonly StackDwelling[]
  /** where a dwelling leads */
  href: (unit: string) => string
  today: string
}

export type StackStorey = { storey: number | null; dwellings: StackDwelling[] }
export type StackEntrance = { entrance: string; storeys: StackStorey[] }

/** As the building stands: entrance beside entrance, storey above storey; what has no storey stands under all of them. */
export const stackRows = (dwellings: readonly StackDwelling[]): StackEntrance[] =>
  [...groupRows(dwellings, ({ entrance }) => entrance ?? '')].map(([entrance, inside]) => ({
    entrance,
    storeys: [...groupRows(inside, ({ storey }) => String(storey)).values()]
      .map((doors) => ({ storey: doors[0]!.storey, dwellings: doors }))
      .toSorted((a, b) => (b.storey ?? -99) - (a.storey ?? -99)),
  }))

/** What a building counts: dwellings, empty ones, requests that are open in them. */
export const sumStack = (
  dwellings: readonly StackDwelling[],
): { all: number; vacant: number; open: number } => ({
  all: dwellings.length,
  vacant: dwellings.filter(({ vacantSince }) => vacantSince !== null).length,
  open: dwellings.reduce((sum, { open }) => sum + open, 0),
})

/** How old a thing is on a day, in whole years. */
export const yearsOld = (installed: string, today: string): number =>
  Number(today.slice(0, 4)) - Number(installed.slice(0, 4)) - (today.slice(5) < installed.slice(5) ? 1 : 0)
