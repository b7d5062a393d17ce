import type { StepRecord } from '../step/read-step.ts'
import { isRef, type Value } from '../step/step-values.ts'

export type Relations = {
  /** child → parent: what is part of, or stands in, what */
  parentOf: Map<number, number>
  /** object → its type */
  typeOf: Map<number, number>
  /** object → the rows of its property sets and quantities, its own alone */
  setsOf: Map<number, number[]>
  /** group or zone → its members */
  membersOf: Map<number, number[]>
}

const rowsOf = (step: StepRecord, value: Value): number[] =>
  (Array.isArray(value) ? value : [value])
    .map((each) => (isRef(each) ? step.find(each) : -1))
    .filter((row) => row >= 0)

/**
 * Who stands in what, is of which type, has which properties. Where a thing stands in two places the first one counts, for a
 * part of something as for what a storey holds: a file that says both says the same. `wanted`: the types whose properties
 * and types will be asked; those of walls and slabs are most of a file.
 */
export const relationsOf = (step: StepRecord, wanted: (type: string) => boolean): Relations => {
  const relations: Relations = {
    parentOf: new Map(),
    typeOf: new Map(),
    setsOf: new Map(),
    membersOf: new Map(),
  }
  const link = (from: Map<number, number>, children: number[], to: number | undefined): void => {
    if (to !== undefined) for (const child of children) if (!from.has(child)) from.set(child, to)
  }
  const collect = (into: Map<number, number[]>, key: number, rows: number[]): void => {
    const known = into.get(key)
    if (known) for (const row of rows) known.push(row)
    else into.set(key, [...rows])
  }
  const askedOf = (value: Value): number[] => rowsOf(step, value).filter((row) => wanted(step.typeOf(row)))

  step.each('IFCRELCONTAINEDINSPATIALSTRUCTURE', (row) => {
    const args = step.args(row)
    link(relations.parentOf, rowsOf(step, args[4]), rowsOf(step, args[5])[0])
  })
  for (const type of ['IFCRELAGGREGATES', 'IFCRELNESTS'])
    step.each(type, (row) => {
      const args = step.args(row)
      link(relations.parentOf, rowsOf(step, args[5]), rowsOf(step, args[4])[0])
    })
  step.each('IFCRELDEFINESBYTYPE', (row) => {
    const args = step.args(row)
    link(relations.typeOf, askedOf(args[4]), rowsOf(step, args[5])[0])
  })
  step.each('IFCRELDEFINESBYPROPERTIES', (row) => {
    const args = step.args(row)
    const children = askedOf(args[4])
    if (children.length > 0)
      for (const child of children) collect(relations.setsOf, child, rowsOf(step, args[5]))
  })
  step.each('IFCRELASSIGNSTOGROUP', (row) => {
    const args = step.args(row)
    const [group] = rowsOf(step, args[6])
    if (group !== undefined) collect(relations.membersOf, group, rowsOf(step, args[4]))
  })
  return relations
}

/** The first ancestor of one of these types. */
export const ancestor = (
  step: StepRecord,
  relations: Relations,
  row: number,
  types: readonly string[],
): number | undefined => {
  let at = relations.parentOf.get(row)
  for (let depth = 0; at !== undefined && depth < 20; depth++) {
    if (types.includes(step.typeOf(at))) return at
    at = relations.parentOf.get(at)
  }
  return undefined
}
