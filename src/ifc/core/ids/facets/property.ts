import type { Links } from '../rule-links.ts'
import { type HeldProperty, propertiesHeldBy } from '../property-values.ts'
import type { Answer, PropertyFacet, Restriction } from '../specification.ts'
import { isAllowed } from '../restriction.ts'

/** Whether each set of that name has a property of that name, all of them of the right measure and with a value that is asked. */
export const property = (links: Links, row: number, facet: PropertyFacet): Answer => {
  const sets = [...propertiesHeldBy(links, row)].filter(([set]) => isAllowed(facet.set, set))
  const named = sets.map(([, held]) => [...held.values()].filter(({ name }) => isAllowed(facet.name, name)))
  if (named.every((each) => each.every(({ values }) => values.length === 0))) return 'absent'
  return named.every((each) => each.length > 0 && each.every((held) => isAsked(held, facet)))
    ? 'match'
    : 'mismatch'
}

const isAsked = ({ values }: HeldProperty, { dataType, value }: PropertyFacet): boolean => {
  const measured = values.filter(({ type }) => dataType === '' || type === dataType)
  const said = measured.filter((each) => each.value !== '' && each.value !== undefined)
  return said.some((each) => !value || (isWritten(value, each.type) && isAllowed(value, each.value!)))
}

/** A whole number is asked without a point, or never met. */
const isWritten = ({ simple, enumeration }: Restriction, type: string): boolean =>
  !/^IFC(?:POSITIVE)?INTEGER$/.test(type) ||
  [...(simple === undefined ? [] : [simple]), ...enumeration].every((each) => /^[+-]?\d+$/.test(each))
