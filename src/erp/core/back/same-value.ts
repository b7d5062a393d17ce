import { ownerOf } from '../../../estate/core/contract.ts'

/** Whether two values of a field of a dwelling are one: half a square metre, capitals and accents part none. */
export const isSameValue = (field: string, a: unknown, b: unknown): boolean =>
  ownerOf('unit', field)?.isSame(a, b) ?? a === b
