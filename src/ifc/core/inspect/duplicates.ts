import type { Model } from '../model/model.ts'
import { isA } from '../schema/entity-schema.ts'
import type { StepRecord } from '../step/read-step.ts'

/** GlobalIds that several things bear, with the numbers of their records. Real files have them: they identify nothing. */
export const duplicatesOf = ({ step, schema }: Model): { id: string; records: number[] }[] => {
  const counts = [...step.counts()].filter(([type]) => isA(schema, type, 'IFCROOT'))
  const seen = firstWith(
    step.bytes,
    counts.reduce((sum, [, count]) => sum + count, 0),
  )
  const twice = new Map<string, Set<number>>()
  for (const [type] of counts)
    step.each(type, (row) => {
      const place = idAt(step.bytes, step.rows.places[row]!)
      const first = place === 0 ? place : seen(place)
      if (first === place) return
      const [id] = step.args(row)
      if (typeof id === 'string') twice.set(id, (twice.get(id) ?? new Set([first])).add(place))
    })
  return twice.size === 0 ? [] : twinRecords(step, twice, counts)
}

/** Where the first argument of a record begins, when it is a text; 0 when it is not. */
const idAt = (bytes: Uint8Array, place: number): number => {
  let from = place + 1
  while (bytes[from]! <= 32) from++
  return bytes[from] === 39 ? from + 1 : 0
}

/** Remembers where each text stands; answers where it stood first. No string is made: a file may hold a million of them. */
const firstWith = (bytes: Uint8Array, most: number): ((place: number) => number) => {
  const size = 2 ** Math.ceil(Math.log2(most * 2 + 2))
  const table = new Uint32Array(size)
  return (place) => {
    let hash = 0x811c9dc5
    for (let i = place; bytes[i] !== 39 && i < place + 64; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
    let slot = (hash ^ (hash >>> 15)) & (size - 1)
    while (table[slot] !== 0 && !alike(bytes, table[slot]!, place)) slot = (slot + 1) & (size - 1)
    if (table[slot] === 0) table[slot] = place
    return table[slot]!
  }
}

const alike = (bytes: Uint8Array, a: number, b: number): boolean => {
  for (let i = 0; i < 64; i++) {
    if (bytes[a + i] !== bytes[b + i]) return false
    if (bytes[a + i] === 39) return true
  }
  return true
}

const twinRecords = (
  step: StepRecord,
  twice: Map<string, Set<number>>,
  counts: [string, number][],
): { id: string; records: number[] }[] => {
  const recordAt = new Map<number, number>()
  const wanted = new Set([...twice.values()].flatMap((places) => [...places]))
  for (const [type] of counts)
    step.each(type, (row) => {
      const place = idAt(step.bytes, step.rows.places[row]!)
      if (wanted.has(place)) recordAt.set(place, step.idOf(row))
    })
  return [...twice].map(([id, places]) => ({ id, records: [...places].map((place) => recordAt.get(place)!) }))
}
