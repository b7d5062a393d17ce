import { numberKey } from '../../../kernel/core/number-key.ts'
import type { ConvertedValue } from '../converters.ts'
import type { ReadRow } from '../read-row.ts'
import type { NamedPerson } from '../person/resemble-person.ts'

/** A tenant as a lease of theirs names her; `key`: her number there, or her place on the lease. */
export type ToldTenant = NamedPerson & { key: string }

/** A lease as a line tells it: days as `YYYY-MM-DD`, no end where it goes on. */
export type LeaseRow = {
  key: string
  dwelling: string
  starts: string
  ends: string | null
  tenants: readonly ToldTenant[]
}

/** The lease of a line; nothing where it says neither its dwelling nor its first day. */
export const leaseOf = ({ key, values }: ReadRow): LeaseRow | { missing: 'dwelling' | 'starts' } => {
  const dwelling = keyOfValue(values.dwelling)
  const starts = words(values.starts)
  if (!dwelling) return { missing: 'dwelling' }
  if (!starts) return { missing: 'starts' }
  return { key, dwelling, starts, ends: words(values.ends) || null, tenants: tenantsOf(key, values) }
}

/** Words of a value; '' where nothing is said. */
export const words = (value: ConvertedValue | undefined): string =>
  value === null || value === undefined ? '' : String(value)

/** A number of theirs as keys are compared; '' where nothing is said. */
export const keyOfValue = (value: ConvertedValue | undefined): string => numberKey(words(value))

const tenantsOf = (key: string, values: ReadRow['values']): ToldTenant[] =>
  ['', '2'].flatMap((place) => {
    const lastName = words(values[`lastName${place}`])
    const firstName = words(values[`firstName${place}`])
    const number = keyOfValue(values[`tenant${place}`])
    return lastName ? [{ key: number || `${key}/${place || '1'}`, lastName, firstName }] : []
  })
