import { ifc2x3 } from './ifc2x3.ts'
import { ifc4 } from './ifc4.ts'
import { ifc4x3 } from './ifc4x3.ts'

export type Entity = {
  /** `IfcWall`, as people write it */
  name: string
  /** in capitals; empty at the top */
  parent: string
  /** attributes in the order of a record, inherited ones first */
  attributes: string[]
  /** measure types of some attributes, in capitals: those that are read as properties */
  measures: Map<string, string>
}

/** The entities of one schema, by their name in capitals. */
export type Schema = Map<string, Entity>

const parse = (table: string): Schema => {
  const schema: Schema = new Map()
  for (const [, short, above = '', own = ''] of table.matchAll(/(\w+)(?:<(\w+))?(?:\(([^)]*)\))?/g)) {
    const parent = above ? `IFC${above.toUpperCase()}` : ''
    const over = schema.get(parent)
    const fields = own.split(',').filter((field) => field !== '')
    const measures = new Map(over?.measures)
    for (const field of fields) {
      const [name = '', measure] = field.split(':')
      if (measure) measures.set(name, `IFC${measure.toUpperCase()}`)
    }
    const attributes = [...(over?.attributes ?? []), ...fields.map((field) => field.split(':')[0]!)]
    schema.set(`IFC${short!.toUpperCase()}`, { name: `Ifc${short}`, parent, attributes, measures })
  }
  return schema
}

const tables: [pattern: RegExp, name: SchemaName, table: string][] = [
  [/^IFC4X/, 'IFC4X3', ifc4x3],
  [/^IFC4/, 'IFC4', ifc4],
  [/^IFC2X/, 'IFC2X3', ifc2x3],
]

export type SchemaName = 'IFC2X3' | 'IFC4' | 'IFC4X3'

/** Schemas that are known as such; of the others the nearest is read, and the report says that it is unchecked. */
export const isKnown = (schema: string): boolean =>
  /^IFC(?:2X3(?:_TC1)?|4|4X3(?:_ADD\d|_TC\d)?)$/.test(schema)

/** The schema under whose rules a file that calls itself so is read; undefined for what is no IFC at all. */
export const nearest = (schema: string): SchemaName | undefined =>
  tables.find(([pattern]) => pattern.test(schema))?.[1]

const parsedSchemas = new Map<SchemaName, Schema>()

/** The entities of a schema, parsed the first time: some 3 ms. */
export const entitiesOf = (name: SchemaName): Schema => {
  const known = parsedSchemas.get(name) ?? parse(tables.find(([, each]) => each === name)![2])
  parsedSchemas.set(name, known)
  return known
}

/** Whether an entity is another or stands below it. */
export const isA = (schema: Schema, entity: string, above: string): boolean => {
  for (let at = entity; at !== ''; at = schema.get(at)?.parent ?? '') if (at === above) return true
  return false
}
