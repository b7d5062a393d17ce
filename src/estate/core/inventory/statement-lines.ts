import type { families, saidStates } from './inventory-shapes.ts'

export type Family = (typeof families)[number]
export type SaidState = (typeof saidStates)[number]

/** A line of what was said of an object: `id` is the line's. */
export type StatementLine = {
  id: number
  object: string
  field: string
  value: unknown
  state: 'stands' | 'proposed' | 'differs' | 'refused'
  byPerson: boolean
}

/** A line with all that settling it, or putting a delivery back, must know. */
export type HeldLine = Omit<StatementLine, 'state'> & { family: Family; state: SaidState; settled: boolean }

export type NewLine = {
  object: string
  family: Family
  field: string
  value: unknown
  state: SaidState
  confidence: number | null
}

export const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
