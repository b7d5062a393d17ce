import type { Links } from '../rule-links.ts'
import type { Answer, PartOfFacet } from '../specification.ts'
import { entity } from './entity.ts'

/** Whether a thing is part of something of that class, near or far, by one relation or by any. */
export const partOf = (links: Links, row: number, facet: PartOfFacet): Answer => {
  const wholes = wholesOf(links, row, facet.relations)
  if (wholes.size === 0) return 'absent'
  return [...wholes].some((whole) => entity(links, whole, facet.entity) === 'match') ? 'match' : 'mismatch'
}

const containment = 'IFCRELCONTAINEDINSPATIALSTRUCTURE'
const aggregation = 'IFCRELAGGREGATES'

/** A part of what a room contains is in that room too: containment is sought along the assemblies. */
const wholesOf = (links: Links, row: number, relations: string[]): Set<number> => {
  if (relations.length === 1 && relations[0] === containment) {
    const assemblies = climb(links, row, [aggregation, 'IFCRELNESTS'])
    return new Set([row, ...assemblies].flatMap((each) => links.parents.get(containment)!.get(each) ?? []))
  }
  return climb(links, row, relations.length > 0 ? relations : [...links.parents.keys()])
}

const climb = (links: Links, row: number, relations: string[]): Set<number> => {
  const found = new Set<number>()
  const left = [row]
  for (let at = left.pop(); at !== undefined; at = left.pop())
    for (const relation of relations)
      for (const whole of links.parents.get(relation)?.get(at) ?? [])
        if (whole !== row && !found.has(whole)) {
          found.add(whole)
          left.push(whole)
        }
  return found
}
