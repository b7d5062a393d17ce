import { plain } from '../../../../kernel/core/fold-words.ts'

/** A unit of the estate, as much of it as a model may know. `rpls`: the numbers that the world outside gives it. */
export type Unit = {
  id: string
  ref: string
  rpls: readonly string[]
  door: string
  storey: number | null
  surface: number | null
  /** main rooms: a T3 has three */
  rooms?: number | null
}

/** A dwelling of a model. `storey`: 0 is the ground floor; `order`: its place among those of its storey, from 0. */
export type Candidate = {
  key: string
  number: string | null
  rpls: string | null
  storey: number | null
  order: number
  surface: number | null
}

type Clue = { rule: 'number' | 'door' | 'surface' | 'order'; score: number; fits: Fits }
type Fits = (dwelling: Candidate, unit: Unit, place: number) => boolean

export type DwellingMatch = { key: string; unit: string; rule: Clue['rule']; score: number }

const signs = (text: string): string => plain(text).replaceAll(' ', '')
const isSameRef = (a: string | null, b: string): boolean =>
  a !== null && signs(a) !== '' && signs(a) === signs(b)

/** Two measures of one dwelling differ by less than a twentieth. */
const isAlike = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && b > 0 && Math.abs(a - b) / b <= 0.05

const onStorey = (dwelling: Candidate, unit: Unit): boolean =>
  dwelling.storey !== null && dwelling.storey === unit.storey

/** From the surest to the least: each is tried on what those before it left. `place`: the unit's among those of its storey. */
const clues: readonly Clue[] = [
  {
    rule: 'number',
    score: 1,
    fits: (d, u) =>
      isSameRef(d.rpls, u.ref) ||
      isSameRef(d.number, u.ref) ||
      u.rpls.some((n) => isSameRef(d.rpls, n) || isSameRef(d.number, n)),
  },
  {
    rule: 'door',
    score: 0.9,
    fits: (d, u) => onStorey(d, u) && (isSameRef(d.number, u.door) || isSameRef(d.key, u.door)),
  },
  { rule: 'surface', score: 0.7, fits: (d, u) => onStorey(d, u) && isAlike(d.surface, u.surface) },
  { rule: 'order', score: 0.5, fits: (d, u, place) => onStorey(d, u) && d.order === place },
]

/** Whether nobody needs to look: its number, or its door on its storey. */
export const isSure = ({ score }: DwellingMatch): boolean => score >= 0.9

/** Which dwelling of a model is which unit: a clue is believed where one alone fits on each side; the rest is for a person. */
export const matchDwellings = (dwellings: readonly Candidate[], units: readonly Unit[]): DwellingMatch[] => {
  const found: DwellingMatch[] = []
  const places = placesOf(units)
  let left = { dwellings, units }
  for (const { rule, score, fits } of clues) {
    const pairs = sole(left.dwellings, left.units, (d, u) => fits(d, u, places.get(u.id)!))
    found.push(...pairs.map(([dwelling, unit]) => ({ key: dwelling.key, unit: unit.id, rule, score })))
    const taken = new Set<Candidate | Unit>(pairs.flat())
    left = {
      dwellings: left.dwellings.filter((d) => !taken.has(d)),
      units: left.units.filter((u) => !taken.has(u)),
    }
  }
  return found
}

const placesOf = (units: readonly Unit[]): Map<string, number> => {
  const counts = new Map<number | null, number>()
  const byDoor = units.toSorted((a, b) => a.door.localeCompare(b.door, 'fr', { numeric: true }))
  return new Map(
    byDoor.map(({ id, storey }) => {
      const place = counts.get(storey) ?? 0
      counts.set(storey, place + 1)
      return [id, place]
    }),
  )
}

const sole = (
  dwellings: readonly Candidate[],
  units: readonly Unit[],
  fits: (dwelling: Candidate, unit: Unit) => boolean,
): [Candidate, Unit][] =>
  dwellings.flatMap((dwelling): [Candidate, Unit][] => {
    const [unit, ...others] = units.filter((each) => fits(dwelling, each))
    if (!unit || others.length > 0) return []
    return dwellings.every((each) => each === dwelling || !fits(each, unit)) ? [[dwelling, unit]] : []
  })
