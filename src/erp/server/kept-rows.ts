import { createHash } from 'node:crypto'
import { markOf, secretOf } from '../../kernel/server/keyed-marks.ts'
import type { Db } from '../../kernel/server/sql.ts'
import { type Entity, entities } from '../core/entities.ts'
import { type KeptValues, keptValues } from '../core/keep-values.ts'
import type { ReadRow } from '../core/read-row.ts'

/** What is kept of a row, and the hash by which it is known again; each is made once. */
export type KeptRows = { keptOf: (row: ReadRow) => KeptValues; hashOf: (row: ReadRow) => string }

/** Names and ways to reach somebody are kept as marks with the key of the house: they tell that something changed, and nothing else. */
export const keptRows = async (db: Db, entity: Entity): Promise<KeptRows> => {
  const secret = entities[entity].named.length ? await secretOf(db) : ''
  const made = new WeakMap<ReadRow, { kept: KeptValues; hash: string }>()
  const of = (row: ReadRow): { kept: KeptValues; hash: string } => {
    const before = made.get(row)
    if (before) return before
    const kept = keptValues(entity, row.values, (said) => markOf(secret, said))
    const now = { kept, hash: hashOf(kept) }
    made.set(row, now)
    return now
  }
  return { keptOf: (row) => of(row).kept, hashOf: (row) => of(row).hash }
}

const hashOf = (kept: KeptValues): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(kept).toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .digest('base64')
