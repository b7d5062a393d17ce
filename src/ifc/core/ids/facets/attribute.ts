import { isTyped, isWord, type Value } from '../../step/step-values.ts'
import type { Links } from '../rule-links.ts'
import type { Answer, AttributeFacet } from '../specification.ts'
import { isAllowed } from '../restriction.ts'

/** Whether one of the attributes of these names says something, and what is asked. */
export const attribute = ({ model }: Links, row: number, { name, value }: AttributeFacet): Answer => {
  const names = model.schema.get(model.step.typeOf(row))?.attributes ?? []
  const args = model.step.args(row)
  const given = names.flatMap((each, i) => (isAllowed(name, each) && args[i] != null ? [args[i]] : []))
  if (given.length === 0) return 'absent'
  return given.some((each) => says(each) && (!value || isAsked(each, value))) ? 'match' : 'mismatch'
}

/** Presence is not enough: an empty text, an empty list and an unknown truth say nothing. */
const says = (value: Value): boolean => {
  const inner = isTyped(value) ? value.of : value
  if (Array.isArray(inner)) return inner.length > 0
  return inner !== '' && inner != null && !(isWord(inner) && inner.word === 'U')
}

const isAsked = (value: Value, asked: NonNullable<AttributeFacet['value']>): boolean => {
  const plain = plainOf(value)
  return plain !== undefined && isAllowed(asked, plain)
}

/** A value that can be compared: no list, no object. */
export const plainOf = (value: Value): string | number | boolean | undefined => {
  const inner = isTyped(value) ? value.of : value
  if (isWord(inner)) return inner.word === 'T' ? true : inner.word === 'F' ? false : inner.word
  return typeof inner === 'string' || typeof inner === 'number' ? inner : undefined
}
