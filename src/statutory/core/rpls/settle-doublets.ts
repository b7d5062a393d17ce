import type { Doublet } from './read-doublets.ts'

/** A dwelling of the house and the number that the register gave it, where it is known. */
export type NamedDwelling = { unit: string; building: string; ownId: string; registerId: string | null }

/** Why a number is not taken: no dwelling of this own number, another dwelling bears it, this one bears another. */
export const doubletConflicts = ['own_unknown', 'register_id_taken', 'other_register_id'] as const
export type DoubletConflict = Doublet & { code: (typeof doubletConflicts)[number]; held: string }

export type SettledDoublets = {
  /** what is told to the estate, a building at a time */
  places: { building: string; refs: { kind: 'rpls'; ref: string; entity: string }[] }[]
  /** lines that say what is known */
  same: number
  conflicts: DoubletConflict[]
}

/** What the lines of the State’s file change. Nothing is overwritten: what contradicts is told with what is held. */
export const settleDoublets = (
  rows: readonly Doublet[],
  dwellings: readonly NamedDwelling[],
): SettledDoublets => {
  const byOwn = new Map(dwellings.map((dwelling) => [dwelling.ownId, dwelling]))
  const byRegister = new Map(dwellings.map((dwelling) => [dwelling.registerId, dwelling]))
  const settled: SettledDoublets = { places: [], same: 0, conflicts: [] }
  const byBuilding = new Map<string, SettledDoublets['places'][number]>()
  for (const row of rows) {
    const dwelling = byOwn.get(row.ownId)
    const conflict = conflictOf(row, dwelling, byRegister)
    if (conflict) settled.conflicts.push({ ...row, ...conflict })
    else if (dwelling!.registerId === row.registerId) settled.same++
    else {
      const place = byBuilding.get(dwelling!.building) ?? { building: dwelling!.building, refs: [] }
      place.refs.push({ kind: 'rpls', ref: row.registerId, entity: dwelling!.unit })
      byBuilding.set(dwelling!.building, place)
    }
  }
  return { ...settled, places: [...byBuilding.values()] }
}

const conflictOf = (
  { registerId }: Doublet,
  dwelling: NamedDwelling | undefined,
  byRegister: ReadonlyMap<string | null, NamedDwelling>,
): Pick<DoubletConflict, 'code' | 'held'> | undefined => {
  if (!dwelling) return { code: 'own_unknown', held: '' }
  const bearer = byRegister.get(registerId)
  if (bearer && bearer !== dwelling) return { code: 'register_id_taken', held: bearer.ownId }
  if (dwelling.registerId && dwelling.registerId !== registerId)
    return { code: 'other_register_id', held: dwelling.registerId }
  return undefined
}
