import type { Model } from '../model/model.ts'
import { isRef, type Value } from '../step/step-values.ts'

/** A model as rules see it: every relation, of everything. Made once for a file, whatever the number of rules. */
export type Links = {
  model: Model
  typeOf: Map<number, number>
  /** own property sets and quantities, those of a type included when it is the type that is asked */
  setsOf: (row: number) => number[]
  materialOf: Map<number, number>
  classesOf: Map<number, number[]>
  /** relation → child → parents */
  parents: Map<string, Map<number, number[]>>
}

/** Relations from a part to its whole: where the parts and the whole stand in the record. */
const relations: [type: string, parts: number, whole: number][] = [
  ['IFCRELAGGREGATES', 5, 4],
  ['IFCRELNESTS', 5, 4],
  ['IFCRELCONTAINEDINSPATIALSTRUCTURE', 4, 5],
  ['IFCRELASSIGNSTOGROUP', 4, 6],
  ['IFCRELVOIDSELEMENT', 5, 4],
  ['IFCRELFILLSELEMENT', 5, 4],
]

export const linksOf = (model: Model): Links => {
  const { step } = model
  const rowsOf = (value: Value): number[] =>
    (Array.isArray(value) ? value : [value])
      .map((each) => (isRef(each) ? step.find(each) : -1))
      .filter((row) => row >= 0)
  const pairs = (type: string, many: number, one: number, visit: (child: number, to: number) => void): void =>
    step.each(type, (row) => {
      const args = step.args(row)
      const [to] = rowsOf(args[one])
      if (to !== undefined) for (const child of rowsOf(args[many])) visit(child, to)
    })
  const single = (type: string): Map<number, number> => {
    const found = new Map<number, number>()
    pairs(type, 4, 5, (child, to) => found.set(child, to))
    return found
  }
  const several = (
    type: string,
    many: number,
    one: number,
    into = new Map<number, number[]>(),
  ): Map<number, number[]> => {
    pairs(type, many, one, (child, to) => {
      const known = into.get(child)
      if (known) known.push(to)
      else into.set(child, [to])
    })
    return into
  }
  const occurrences = several('IFCRELDEFINESBYPROPERTIES', 4, 5)
  const classes = several('IFCRELASSOCIATESCLASSIFICATION', 4, 5)
  return {
    model,
    typeOf: single('IFCRELDEFINESBYTYPE'),
    setsOf: (row) => [...(occurrences.get(row) ?? []), ...rowsOf(model.get(row, 'HasPropertySets'))],
    materialOf: single('IFCRELASSOCIATESMATERIAL'),
    classesOf: several('IFCEXTERNALREFERENCERELATIONSHIP', 3, 2, classes),
    parents: new Map(relations.map(([type, parts, whole]) => [type, several(type, parts, whole)])),
  }
}
