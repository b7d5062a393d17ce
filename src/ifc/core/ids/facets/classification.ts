import { isRef } from '../../step/step-values.ts'
import type { Links } from '../rule-links.ts'
import type { Answer, ClassificationFacet } from '../specification.ts'
import { isAllowed } from '../restriction.ts'

type KnownReference = { system: string; values: string[] }

/** Whether one classification of a thing is of that system and has that value, or a value below it. */
export const classification = (links: Links, row: number, { system, value }: ClassificationFacet): Answer => {
  const all = classesOf(links, row)
  if (all.length === 0) return 'absent'
  const fits = (each: KnownReference): boolean =>
    (!system || isAllowed(system, each.system)) &&
    (!value || each.values.some((code) => isAllowed(value, code)))
  return all.some(fits) ? 'match' : 'mismatch'
}

/** A thing's own references, and of its type those whose system it does not have itself. */
const classesOf = (links: Links, row: number): KnownReference[] => {
  const own = (links.classesOf.get(row) ?? []).map((each) => readReference(links, each))
  const type = links.typeOf.get(row)
  const inherited =
    type === undefined ? [] : (links.classesOf.get(type) ?? []).map((each) => readReference(links, each))
  const systems = new Set(own.map(({ system }) => system))
  return [...own, ...inherited.filter(({ system }) => !systems.has(system))]
}

/** A reference, and those that it stands below, up to the system. */
const readReference = ({ model }: Links, from: number): KnownReference => {
  const values: string[] = []
  let row = from
  for (let depth = 0; depth < 20; depth++) {
    if (model.step.typeOf(row) === 'IFCCLASSIFICATION') return { system: model.text(row, 'Name'), values }
    const code = model.text(row, 'Identification') || model.text(row, 'ItemReference')
    if (code !== '') values.push(code)
    const above = model.get(row, 'ReferencedSource')
    const next = isRef(above) ? model.step.find(above) : -1
    if (next < 0) break
    row = next
  }
  return { system: '', values }
}
