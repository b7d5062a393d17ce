import { heardPositions, isAmountField } from './heard-positions.ts'
import type { ConvertedValue } from '../converters.ts'
import type { ReadRow } from '../read-row.ts'

export type DeclaredValue = { unit: string; position: number; value: string }

const frenchDay = (said: string): string =>
  said.replace(/^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/, '$<day>/$<month>/$<year>')

/** How a value stands in the register: yes and no are 1 and 2, days `jj/mm/aaaa`; amounts come in cents and are declared in whole euros. */
const printValue = (field: string, said: ConvertedValue | undefined): string => {
  if (said === null || said === undefined) return ''
  if (typeof said === 'boolean') return said ? '1' : '2'
  if (typeof said === 'number') return String(Math.round(isAmountField(field) ? said / 100 : said))
  return frenchDay(said)
}

/** What a line says of its dwelling, position by position: what changed of it, and what it says no more. */
export const planDeclared = (
  { values }: ReadRow,
  changed: ReadonlySet<string>,
  unit: string,
): DeclaredValue[] =>
  Object.entries(heardPositions).flatMap(([field, { no }]) =>
    changed.has(field) ? [{ unit, position: no, value: printValue(field, values[field]) }] : [],
  )
