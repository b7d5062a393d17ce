import type { Inspection } from '../../../../ifc/core/inspect/inspection.ts'
import { type Candidate, isSure, matchDwellings, type Unit } from './match-dwellings.ts'

/** A dwelling of a model and its unit. `unit` null with `hand`: somebody said that it is none of ours. */
export type DwellingUnit = {
  key: string
  unit: string | null
  how: 'number' | 'door' | 'surface' | 'order' | 'hand' | null
  sure: boolean
}

/** The dwellings of a model as they are compared with units. */
export const candidatesOf = (
  { dwellings }: Pick<Inspection, 'dwellings'>,
  numbers: ReadonlyMap<string, number>,
): Candidate[] => {
  const storeyOf = ({ storeys }: Inspection['dwellings'][number]): number | null => {
    const known = storeys.flatMap((id) => numbers.get(id) ?? [])
    return known.length > 0 ? Math.min(...known) : null
  }
  const counts = new Map<number | null, number>()
  return dwellings
    .toSorted((a, b) => a.key.localeCompare(b.key, 'fr', { numeric: true }))
    .map((dwelling) => {
      const storey = storeyOf(dwelling)
      const order = counts.get(storey) ?? 0
      counts.set(storey, order + 1)
      const { key, number, rpls, area } = dwelling
      return { key, number, rpls, storey, order, surface: area.declared ?? area.rooms }
    })
}

/** Which unit each dwelling is: what somebody said stands, the rest is matched. */
export const unitsOfDwellings = (
  candidates: readonly Candidate[],
  units: readonly Unit[],
  said: ReadonlyMap<string, string | null>,
): Map<string, DwellingUnit> => {
  // What the delivery has no more holds nothing: its dwelling bears another name now, and is matched under that.
  const taken = new Set(candidates.flatMap(({ key }) => said.get(key) ?? []))
  const open = candidates.filter(({ key }) => !said.has(key))
  const matches = new Map(
    matchDwellings(
      open,
      units.filter(({ id }) => !taken.has(id)),
    ).map((match) => [match.key, match]),
  )
  return new Map(
    candidates.map(({ key }): [string, DwellingUnit] => {
      const found = matches.get(key)
      if (said.has(key)) return [key, { key, unit: said.get(key)!, how: 'hand', sure: true }]
      return [
        key,
        { key, unit: found?.unit ?? null, how: found?.rule ?? null, sure: found ? isSure(found) : false },
      ]
    }),
  )
}
