import { duplicatesOf } from '../inspect/duplicates.ts'
import type { Model } from '../model/model.ts'
import type { Problem } from '../problem.ts'
import { isA } from '../schema/entities.ts'
import { statementEnd } from '../step/scan.ts'
import { encodeText } from '../step/text.ts'

/** What the house knows better than the delivered model, of one thing. */
export type Known = { id: string; set: string; values: Record<string, string | number | boolean> }

export type Appended = { parts: Uint8Array[]; problems: Problem[] }

/**
 * The delivered file with property sets added behind its last record; every byte that was there stays, in the same order.
 * `newId` gives a GlobalId for a key, so that the same knowledge makes the same file. Problems, for things that are not
 * found (unknown_id) or of which there are several (doubtful_id): they are left out.
 */
export const append = (model: Model, known: readonly Known[], newId: (key: string) => string): Appended => {
  const { step } = model
  const wanted = new Set(known.map(({ id }) => id))
  const rows = rowsOf(model, wanted)
  const twice = new Set(duplicatesOf(model).map(({ id }) => id))
  const [owner] = step.all('IFCOWNERHISTORY')
  const by = owner === undefined ? '$' : `#${step.idOf(owner)}`
  const problems: Problem[] = []
  const lines: string[] = []
  let next = highest(step.rows.ids, step.rows.count)
  const add = (record: string): string => {
    lines.push(`#${++next}=${record};`)
    return `#${next}`
  }
  for (const { id, set, values } of known) {
    const row = rows.get(id)
    if (row === undefined || twice.has(id)) {
      problems.push({ code: row === undefined ? 'unknown_id' : 'doubtful_id', params: { id } })
      continue
    }
    const held = Object.entries(values).map(([name, value]) =>
      add(`IFCPROPERTYSINGLEVALUE(${encodeText(name)},$,${typed(value)},$)`),
    )
    const sets = add(
      `IFCPROPERTYSET('${newId(`${id} ${set}`)}',${by},${encodeText(set)},$,(${held.join(',')}))`,
    )
    add(`IFCRELDEFINESBYPROPERTIES('${newId(`${id} ${set} of`)}',${by},$,$,(#${step.idOf(row)}),${sets})`)
  }
  const at = lastRecordEnd(model)
  const added = ascii(lines.map((line) => `\n${line}`).join(''))
  return { parts: [step.bytes.subarray(0, at), added, step.bytes.subarray(at)], problems }
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

const highest = (ids: Uint32Array, count: number): number => {
  let most = 0
  for (let row = 0; row < count; row++) most = Math.max(most, ids[row]!)
  return most
}

/** Just behind the semicolon of the record that stands last, before whatever blank precedes `ENDSEC`. */
const lastRecordEnd = ({ step }: Model): number => {
  let last = step.header.data ?? 0
  for (let row = 0; row < step.rows.count; row++) last = Math.max(last, step.rows.places[row]!)
  return statementEnd(step.bytes, last, step.bytes.length)
}

const typed = (value: string | number | boolean): string => {
  if (typeof value === 'boolean') return `IFCBOOLEAN(.${value ? 'T' : 'F'}.)`
  if (typeof value === 'number') return `IFCREAL(${real(value)})`
  return `${value.length > 255 ? 'IFCTEXT' : 'IFCLABEL'}(${encodeText(value)})`
}

/** STEP wants a point in every real number, and a capital E. */
const real = (value: number): string => {
  const text = String(value).toUpperCase()
  return /[.]/.test(text) ? text : text.includes('E') ? text.replace('E', '.E') : `${text}.`
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
