import type { Fault, FaultCode } from './fault.ts'
import { hasLeft } from './judge-form.ts'
import { cellAt, type RplsLine } from './position.ts'

/** The rent that says that January was not whole (annex, position 44). */
export const januaryNotWhole = '9999'

/** The month that says that nobody has diagnosed the dwelling (annex, position 48). */
export const noDiagnosis = '01/1900'

type Control = { code: FaultCode; no: number; broken: (at: (no: number) => string, year: number) => boolean }

const number = (cell: string): number => (/^\d+$/.test(cell) ? Number(cell) : Number.NaN)

/** «03/2024» as a number that grows with time. */
const month = (cell: string): number => {
  const [, of, year] = /^(\d\d)\/(\d{4})$/.exec(cell) ?? []
  return of ? Number(year) * 12 + Number(of) : Number.NaN
}

const rentOver = (at: (no: number) => string): boolean => {
  if (at(44) === januaryNotWhole) return false
  return number(at(44)) > number(at(57) || at(56))
}

const leftStock = (at: (no: number) => string): boolean => /^[1-5]$/.test(at(37))

/** What positions say of one another: annex of the arrêté du 5 janvier 2010. `year`: the first of January that is told of. */
const controls: readonly Control[] = [
  { code: 'entered_before_built', no: 28, broken: (at) => number(at(28)) < number(at(26)) },
  {
    code: 'former_owner_missing',
    no: 30,
    broken: (at, year) => number(at(28)) === year - 1 && /^[23]$/.test(at(29)) && !(at(30) && at(31)),
  },
  { code: 'financing_unnamed', no: 33, broken: (at) => /^(49|99)$/.test(at(32)) && !at(33) },
  { code: 'convention_missing', no: 35, broken: (at) => at(34) === '1' && !(at(35) && at(36) && at(56)) },
  { code: 'lease_missing', no: 41, broken: (at) => at(40) === '1' && !at(41) },
  { code: 'rent_missing', no: 44, broken: (at) => at(40) === '1' && !(at(44) && at(45) && at(46)) },
  {
    code: 'lease_unexpected',
    no: 41,
    broken: (at) => at(40) !== '1' && [41, 44, 45, 46].some((no) => at(no) !== ''),
  },
  { code: 'lease_later', no: 41, broken: (at, year) => month(at(41)) > year * 12 + 1 },
  { code: 'rent_surface_missing', no: 43, broken: (at) => /^[12]$/.test(at(42)) && !at(43) },
  {
    code: 'relet_later',
    no: 62,
    broken: (at) => /^[12]$/.test(at(40)) && month(at(62)) > month(at(41)),
  },
  {
    code: 'energy_missing',
    no: 49,
    broken: (at) => at(48) !== '' && at(48) !== noDiagnosis && !(at(49) && at(50)),
  },
  { code: 'exit_buyer_missing', no: 58, broken: (at) => /^[123]$/.test(at(37)) && !at(58) },
  { code: 'exit_buyer_unexpected', no: 58, broken: (at) => !/^[123]$/.test(at(37)) && at(58) !== '' },
  { code: 'gone_and_let', no: 40, broken: (at) => (leftStock(at) || at(38) === '1') && at(40) !== '9' },
  { code: 'rent_over_ceiling', no: 44, broken: rentOver },
  { code: 'segment_half', no: 54, broken: (at) => (at(54) === '') !== (at(55) === '') },
]

/** Where the positions of a line contradict one another. A dwelling that left is asked for its exit alone. */
export const judgeLine = (line: RplsLine, year: number): Fault[] => {
  const at = (no: number): string => cellAt(line, no)
  const gone = hasLeft(line)
  return controls
    .filter(({ broken }) => broken(at, year))
    .filter(({ no }) => !gone || no >= 37)
    .map(({ code, no }) => ({ no, code, grade: 'refused' }))
}
