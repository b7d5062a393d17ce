import { entitiesOf, nearest, type Schema } from '../schema/entity-schema.ts'
import type { StepRecord } from '../step/read-step.ts'
import type { Value } from '../step/step-values.ts'
import { isQueried } from './queried-types.ts'
import type { Frame } from './matrix.ts'
import { placements } from './placement.ts'
import type { Property } from './model-properties.ts'
import type { SharedShapes } from './shape.ts'
import { type Relations, relationsOf } from './relations.ts'
import { type Units, unitsOf } from './units.ts'

/** A scanned file with its schema, its units and who stands in what: what every reading below begins with. */
export type Model = {
  step: StepRecord
  schema: Schema
  units: Units
  /** metres in a length unit of the file, square metres in an area unit */
  metre: number
  squareMetre: number
  relations: Relations
  frameOf: (placement: Value) => Frame
  /** properties of types, read once */
  sets: Map<number, Property[]>
  /** boxes of shapes that several things share */
  shared: SharedShapes
  /** an attribute by its name; undefined where the schema has none such */
  get: (row: number, attribute: string) => Value
  /** an attribute that is a text; empty when it is not given */
  text: (row: number, attribute: string) => string
}

/** An unknown schema is read as IFC4: most of what is asked here stands in the same place in all of them. */
export const modelOf = (step: StepRecord): Model => {
  const known = models.get(step) ?? beginModel(step)
  models.set(step, known)
  return known
}

// Who inspects, checks, cuts and compares asks for the same: its relations are gathered once.
const models = new WeakMap<StepRecord, Model>()

const beginModel = (step: StepRecord): Model => {
  const schema = entitiesOf(nearest(step.header.schema) ?? 'IFC4')
  const units = unitsOf(step)
  const metre = units.get('LENGTHUNIT') ?? 1
  const get = (row: number, attribute: string): Value => {
    const place = schema.get(step.typeOf(row))?.attributes.indexOf(attribute) ?? -1
    return place < 0 ? undefined : step.args(row)[place]
  }
  return {
    step,
    schema,
    units,
    metre,
    squareMetre: units.get('AREAUNIT') ?? 1,
    relations: relationsOf(step, isQueried(schema)),
    frameOf: placements(step),
    sets: new Map(),
    shared: new Map(),
    get,
    text: (row, attribute) => {
      const value = get(row, attribute)
      return typeof value === 'string' ? value.trim() : ''
    },
  }
}
