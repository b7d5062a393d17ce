import { duplicatesOf } from '../inspect/duplicates.ts'
import type { Model } from '../model/model.ts'
import type { Problem } from '../problem.ts'
import { isA } from '../schema/entity-schema.ts'
import { statementEnd } from '../step/scan-records.ts'
import { encodeText } from '../step/step-text.ts'
import { holderOf, type NewThing, writeThing, writeTypes } from './write-things.ts'
import { real, type Writer, writerOf } from './record-writer.ts'

/** What the house knows better than the delivered model, of one thing. */
export type Amendment = { id: string; set: string; values: Record<string, string | number | boolean> }

/** `added`: so many of the things found their place. */
export type AppendResult = { parts: Uint8Array[]; added: number; problems: Problem[] }

/**
 * The delivered file with property sets, and things that it never held, added behind its last record; every byte that was there
 * stays, in the same order. `newId` gives a GlobalId for a key, so that the same knowledge makes the same file. Problems, for
 * things and rooms that are not found (unknown_id) or of which there are several (doubtful_id): they are left out.
 */
export const append = (
  model: Model,
  known: readonly Amendment[],
  newId: (key: string) => string,
  things: readonly NewThing[] = [],
): AppendResult => {
  const { step } = model
  const wanted = new Set([
    ...known.map(({ id }) => id),
    ...things.flatMap(({ room, storey }) => [room ?? [], storey ?? []].flat()),
  ])
  const rows = rowsOf(model, wanted)
  const twice = new Set(duplicatesOf(model).map(({ id }) => id))
  const rowOf = (id: string): number | undefined => (twice.has(id) ? undefined : rows.get(id))
  const problems: Problem[] = []
  const writer = writerOf(model, newId)
  const added = new Map<string, string>()
  const written = things.flatMap((thing) => {
    const holder = holderOf(thing, rowOf)
    if (holder === undefined) return []
    const put = writeThing(model, writer, thing, holder)
    added.set(thing.id, put.record)
    return [{ ...put, thing }]
  })
  writeTypes(writer, written)
  for (const { id, set, values } of known) {
    const row = rowOf(id)
    const of = added.get(id) ?? (row === undefined ? undefined : `#${step.idOf(row)}`)
    if (of) writeSet(writer, { id, set, values }, of)
    else if (!things.some((thing) => thing.id === id))
      problems.push({ code: rows.has(id) ? 'doubtful_id' : 'unknown_id', params: { id } })
  }
  const at = lastRecordEnd(model)
  const more = ascii(writer.lines.map((line) => `\n${line}`).join(''))
  return {
    parts: [step.bytes.subarray(0, at), more, step.bytes.subarray(at)],
    added: written.length,
    problems,
  }
}

const writeSet = ({ add, root }: Writer, { id, set, values }: Amendment, of: string): void => {
  const held = Object.entries(values).map(([name, value]) =>
    add(`IFCPROPERTYSINGLEVALUE(${encodeText(name)},$,${typedValue(value)},$)`),
  )
  const sets = root('IFCPROPERTYSET', `${id} ${set}`, {
    Name: encodeText(set),
    HasProperties: `(${held.join(',')})`,
  })
  root('IFCRELDEFINESBYPROPERTIES', `${id} ${set} of`, {
    RelatedObjects: `(${of})`,
    RelatingPropertyDefinition: sets,
  })
}

/** Only things can bear property sets, not types nor relations. */
const rowsOf = ({ step, schema }: Model, wanted: Set<string>): Map<string, number> => {
  const rows = new Map<string, number>()
  for (const type of step.counts().keys())
    if (isA(schema, type, 'IFCOBJECT'))
      step.each(type, (row) => {
        const [id] = step.args(row)
        if (typeof id === 'string' && wanted.has(id) && !rows.has(id)) rows.set(id, row)
      })
  return rows
}

/** Just behind the semicolon of the record that stands last, before whatever blank precedes `ENDSEC`. */
const lastRecordEnd = ({ step }: Model): number => {
  let last = step.header.data ?? 0
  for (let row = 0; row < step.rows.count; row++) last = Math.max(last, step.rows.places[row]!)
  return statementEnd(step.bytes, last, step.bytes.length)
}

const typedValue = (value: string | number | boolean): string => {
  if (typeof value === 'boolean') return `IFCBOOLEAN(.${value ? 'T' : 'F'}.)`
  if (typeof value === 'number') return `IFCREAL(${real(value)})`
  return `${value.length > 255 ? 'IFCTEXT' : 'IFCLABEL'}(${encodeText(value)})`
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
