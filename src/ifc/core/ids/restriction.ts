import { patternOf } from './xsd-pattern.ts'
import type { Restriction } from './specification.ts'

/** Two real numbers are the same within a millionth, of themselves and of one (IDS 1.0, comparison tolerance). */
const tolerance = (wanted: number): number => 1e-6 * (1 + Math.abs(wanted))
const rounding = 1e-15

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
const numberOf = (text: string): number => (number.test(text.trim()) ? Number(text) : Number.NaN)

/** Longer texts are no name and no value of a plate; a pattern is not tried on them, as it might not end. */
const longest = 2000

/** Whether a value is what a restriction asks: as a text, as a number, or as a truth value in small letters. */
export const isAllowed = (asked: Restriction, value: string | number | boolean): boolean => {
  if (typeof value === 'number') return isNumberAllowed(asked, value)
  const text = String(value)
  if (asked.simple !== undefined) return asked.simple === text
  if (asked.enumeration.length > 0 && !asked.enumeration.includes(text)) return false
  if (
    asked.patterns.length > 0 &&
    (text.length > longest || !asked.patterns.some((each) => patternOf(each).test(text)))
  )
    return false
  return Object.entries(asked.limits).every(([limit, bound]) => isWithin(limit, bound, text))
}

const isNumberAllowed = (asked: Restriction, value: number): boolean => {
  const same = (text: string): boolean => isSame(value, numberOf(text))
  if (asked.simple !== undefined) return same(asked.simple)
  if (asked.enumeration.length > 0 && !asked.enumeration.some(same)) return false
  if (asked.patterns.length > 0) return false
  return Object.entries(asked.limits).every(([limit, bound]) => isWithin(limit, bound, value))
}

const isSame = (value: number, wanted: number): boolean =>
  Math.abs(value - wanted) <= tolerance(wanted) * (1 + 1e-9) + rounding

const isWithin = (limit: string, bound: number, value: string | number): boolean => {
  const slack = tolerance(bound) * (1 + 1e-9)
  const length = typeof value === 'string' ? [...value].length : Number.NaN
  const amount = typeof value === 'number' ? value : numberOf(value)
  switch (limit) {
    case 'minInclusive':
      return amount >= bound - slack
    case 'maxInclusive':
      return amount <= bound + slack
    case 'minExclusive':
      return amount > bound + slack
    case 'maxExclusive':
      return amount < bound - slack
    case 'length':
      return length === bound
    case 'minLength':
      return length >= bound
    case 'maxLength':
      return length <= bound
    default:
      return true
  }
}
