import type { CellFaultCode } from './converters.ts'

/** Why a line as a whole cannot be taken, beside what is wrong with one of its cells; each has its sentence (`erp.fault.…`). */
export const lineFaultCodes = [
  'no_key',
  'key_doubled',
  'line_broken',
  'quote_open',
  'half_line',
  'unknown_place',
  'lease_backwards',
  'leases_overlap',
  'dwelling_taken',
  'lease_elsewhere',
  'start_differs',
  'lease_nameless',
  'person_unsure',
  'somebody_else',
  'unknown_person',
  'several_firms',
  'unknown_firm',
  'contract_elsewhere',
  'order_contradicts',
  'other_building',
  'scheme_shared',
  'entrance_shared',
  'unknown_entrance',
  'refused',
] as const
export type LineFaultCode = (typeof lineFaultCodes)[number]

/** Why a line cannot be taken: one row of the quarantine is one such cause, however many lines share it. `list`: the code list that would mend it. */
export type RowFault = {
  code: CellFaultCode | LineFaultCode
  column: string
  value: string
  list?: string
}

/** A fault of the line itself, of which no cell says more. */
export const lineFault = (code: LineFaultCode, value = ''): RowFault => ({ code, column: '', value })
