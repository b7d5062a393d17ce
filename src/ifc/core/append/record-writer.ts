import type { Model } from '../model/model.ts'
import { encodeText } from '../step/step-text.ts'

/** Records that are added behind the last one of a file. */
export type Writer = {
  lines: string[]
  /** a record as it is written; answers its reference */
  add: (record: string) => string
  /** a record that bears a GlobalId: `key` is one, or what it is made from; attributes by their names, the others stay empty */
  root: (entity: string, key: string, attributes: Record<string, string>) => string
}

export const writerOf = (model: Model, newId: (key: string) => string): Writer => {
  const { step, schema } = model
  const [owner] = step.all('IFCOWNERHISTORY')
  const by = owner === undefined ? '$' : `#${step.idOf(owner)}`
  const lines: string[] = []
  let next = highest(step.rows.ids, step.rows.count)
  const add = (record: string): string => {
    lines.push(`#${++next}=${record};`)
    return `#${next}`
  }
  return {
    lines,
    add,
    root: (entity, key, given) => {
      const id = isGlobalId(key) ? key : newId(key)
      const all: Record<string, string> = { ...given, GlobalId: encodeText(id), OwnerHistory: by }
      const names = schema.get(entity)?.attributes ?? []
      return add(`${entity}(${names.map((name) => all[name] ?? '$').join(',')})`)
    },
  }
}

const isGlobalId = (key: string): boolean => /^[0-9A-Za-z_$]{22}$/.test(key)

const highest = (ids: Uint32Array, count: number): number => {
  let most = 0
  for (let row = 0; row < count; row++) most = Math.max(most, ids[row]!)
  return most
}

/** STEP wants a point in every real number, and a capital E. */
export const real = (value: number): string => {
  const text = String(value).toUpperCase()
  return /[.]/.test(text) ? text : text.includes('E') ? text.replace('E', '.E') : `${text}.`
}
