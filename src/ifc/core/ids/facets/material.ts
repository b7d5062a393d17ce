import { isRef, type Value } from '../../step/step-values.ts'
import type { Links } from '../rule-links.ts'
import type { Answer, MaterialFacet } from '../specification.ts'
import { isAllowed } from '../restriction.ts'

/** Whether a thing, or else its type, is of a material of that name or category. */
export const material = (links: Links, row: number, { value }: MaterialFacet): Answer => {
  const type = links.typeOf.get(row)
  const of = links.materialOf.get(row) ?? (type === undefined ? undefined : links.materialOf.get(type))
  if (of === undefined) return 'absent'
  return !value || wordsOf(links, of, 0).some((each) => isAllowed(value, each)) ? 'match' : 'mismatch'
}

const nameAttributes = ['Name', 'Category', 'LayerSetName']

/** Names and categories of a material, of its layers, constituents, profiles and what they are made of. */
const wordsOf = (links: Links, row: number, depth: number): string[] => {
  const { model } = links
  if (depth > 5 || !model.step.typeOf(row).startsWith('IFCMATERIAL')) return []
  const below = (value: Value): string[] =>
    isRef(value)
      ? wordsOf(links, model.step.find(value), depth + 1)
      : Array.isArray(value)
        ? value.flatMap(below)
        : []
  return [
    ...nameAttributes.map((attribute) => model.text(row, attribute)).filter((each) => each !== ''),
    ...model.step.args(row).flatMap(below),
  ]
}
