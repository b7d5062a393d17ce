import { noDiagnosis } from './controls.ts'
import { comesFirst, rentsOfLease } from '../../../erp/core/contract.ts'
import { cellAt, type RplsLine } from './position.ts'
import { splitAddress } from './split-address.ts'

/** What the house knows of a dwelling on the first of January: estate, leases, voids, contingents. Amounts are cents, days `YYYY-MM-DD`. */
export type KnownDwelling = {
  unit: string
  agency: string
  ownId: string
  registerId: string
  residence: string
  building: string
  buildingKind: 'collective' | 'individual'
  address: string
  postcode: string
  commune: string
  insee: string
  built: number | null
  entrance: string
  storey: number | null
  door: string
  rooms: number | null
  surface: number | null
  energy: string | null
  /** 1 let, 2 offered and empty, 3 empty for works or held; null where nobody knows */
  mode: 1 | 2 | 3 | null
  leaseStarts: string | null
  /** cents a month */
  rent: number | null
  /** the day from which it could be let again, of its last void */
  offered: string | null
  /** why it left the stock before that day, as position 37 says it; null while it stands */
  exit: ExitCode | null
  /** the diagnosis that holds on that day, of the dwelling or of its building */
  diagnosis: { madeOn: string; energy: string; ghg: string | null } | null
  /** a file of diagnoses was searched, and has none of it */
  isUndiagnosed: boolean
}

export type ExitCode = '1' | '2' | '3' | '4' | '5'

/** Where a cell of the line comes from. */
export type CellSource = 'told' | 'heard' | 'known' | 'before' | 'searched' | 'none'

/** A dwelling as it will be declared. */
export type FilledLine = { unit: string; agency: string; cells: string[]; sources: CellSource[] }

/**
 * What stood last year and stands no longer by itself: the occupation of that first of January, the sale, the remark. None of it is
 * carried over.
 */
const ofOneYear: ReadonlySet<number> = new Set([37, 38, 39, 40, 41, 44, 45, 46, 58, 59, 60, 61, 62, 64])

/**
 * A line of so many columns: what somebody told of this year first, then rents as a source says them (`heard`), then what the house knows, what was
 * declared of the year before in the columns of this one, what a source says else, and what was searched for and is not there.
 */
export const fillLine = (
  dwelling: KnownDwelling,
  {
    told,
    heard = new Map(),
    before,
    columns,
  }: {
    told: ReadonlyMap<number, string>
    heard?: ReadonlyMap<number, string>
    before: RplsLine | undefined
    columns: number
  },
): FilledLine => {
  const known = knownCells(dwelling)
  const searched = searchedCells(dwelling)
  const cells: string[] = []
  const sources: CellSource[] = []
  for (let no = 1; no <= columns; no++) {
    const carried = before && !ofOneYear.has(no) ? cellAt(before, no) : ''
    const bySource = dwelling.mode !== 1 && rentsOfLease.has(no) ? '' : (heard.get(no) ?? '')
    const [value, source] = firstSaid([
      [told.get(no) ?? '', 'told'],
      [comesFirst(no) ? bySource : '', 'heard'],
      [known.get(no) ?? '', 'known'],
      [carried, 'before'],
      [bySource, 'heard'],
      [searched.get(no) ?? '', 'searched'],
    ])
    cells.push(value)
    sources.push(source)
  }
  return { unit: dwelling.unit, agency: dwelling.agency, cells, sources }
}

const firstSaid = (said: readonly [string, CellSource][]): [string, CellSource] =>
  said.find(([value]) => value !== '') ?? ['', 'none']

const knownCells = (it: KnownDwelling): Map<number, string> => {
  const address = splitAddress(it.address)
  return new Map<number, string>([
    [1, it.registerId],
    [2, it.ownId],
    [4, it.insee],
    [5, it.postcode],
    [6, it.commune.toUpperCase()],
    [7, address.number],
    [8, address.repeat],
    [9, address.kind],
    [10, address.street],
    [11, short(it.door, 5)],
    [15, it.storey === null ? '' : short(String(it.storey), 2)],
    [17, address.entrance],
    [18, it.building === it.residence ? '' : it.building],
    [20, it.residence],
    [23, it.buildingKind === 'collective' ? 'C' : 'I'],
    [24, it.rooms === null ? '' : String(Math.min(it.rooms, 9))],
    [25, it.surface === null ? '' : String(Math.round(it.surface))],
    [26, it.built === null ? '' : String(it.built)],
    [37, it.exit ?? stands],
    ...(it.exit ? goneCells : occupationCells(it)),
    ...energyCells(it),
  ])
}

// 44: whole euros of the rent that is known; whether January was whole is seen by the lease. 62: the void tells it, nobody is asked.
const occupationCells = ({ mode, leaseStarts, rent, offered }: KnownDwelling): [number, string][] => {
  const stay: [number, string][] = [
    [40, mode === null ? '' : String(mode)],
    [62, offered ? monthOf(offered) : ''],
  ]
  if (mode !== 1 || !leaseStarts) return stay
  return [...stay, [41, monthOf(leaseStarts)], [44, rent === null ? '' : String(Math.round(rent / 100))]]
}

/** Positions 37 and 40 of a dwelling that is in the stock, and of one that left it (annex). */
const stands = '9'
const goneCells: [number, string][] = [[40, '9']]

// The three are of one diagnosis: a class that somebody else told has no month, and is asked about.
const energyCells = ({ diagnosis, energy }: KnownDwelling): [number, string][] =>
  diagnosis
    ? [
        [48, monthOf(diagnosis.madeOn)],
        [49, diagnosis.energy],
        [50, diagnosis.ghg ?? ''],
      ]
    : [[49, energy ?? '']]

// A class that is known was found by somebody: of such a dwelling nobody says that it has no diagnosis.
const searchedCells = ({ isUndiagnosed, energy }: KnownDwelling): Map<number, string> =>
  new Map(isUndiagnosed && energy === null ? [[48, noDiagnosis]] : [])

const monthOf = (day: string): string => `${day.slice(5, 7)}/${day.slice(0, 4)}`

// What does not fit is not cut: half a door is another door.
const short = (words: string, most: number): string => (words.length > most ? '' : words)
