import type { Fault, FaultCode } from './fault.ts'
import { cellAt, exitPosition, type FormName, type Position, type RplsLine } from './position.ts'

/** Position 37: why a dwelling left the stock; 9: it has not. */
export const hasLeft = (line: RplsLine): boolean => /^[1-5]$/.test(cellAt(line, exitPosition))

/** Each position by itself: there where it must be, not too long, of its kind. */
export const judgeForm = (line: RplsLine, positions: readonly Position[]): Fault[] =>
  positions.flatMap((position): Fault[] => {
    const code = faultOf(cellAt(line, position.no), position, hasLeft(line))
    return code ? [{ no: position.no, code, grade: 'refused' }] : []
  })

const faultOf = (cell: string, { most, form, need }: Position, left: boolean): FaultCode | undefined => {
  if (cell === '') return need === 'always' || (need === 'in_stock' && !left) ? 'missing' : undefined
  if (cell.length > most) return 'too_long'
  if (typeof form === 'object') return form.codes.includes(cell) ? undefined : 'unknown_code'
  const { code, fits } = forms[form]
  return fits(cell) ? undefined : code
}

const forms: Record<FormName, { code: FaultCode; fits: (cell: string) => boolean }> = {
  text: { code: 'too_long', fits: () => true },
  whole: { code: 'not_whole', fits: (cell) => /^\d+$/.test(cell) },
  year: { code: 'not_a_year', fits: (cell) => /^(1[0-9]|20)\d\d$/.test(cell) },
  month: { code: 'not_a_month', fits: (cell) => /^(0[1-9]|1[0-2])\/(19|20)\d\d$/.test(cell) },
  day: { code: 'not_a_day', fits: (cell) => isDay(cell) },
  siret: { code: 'not_a_siret', fits: (cell) => /^\d{14}$/.test(cell) },
}

// The thirtieth of February is no day.
const isDay = (cell: string): boolean => {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/((?:19|20)\d\d)$/.exec(cell) ?? []
  if (!day) return false
  const made = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return made.getUTCDate() === Number(day) && made.getUTCMonth() === Number(month) - 1
}
