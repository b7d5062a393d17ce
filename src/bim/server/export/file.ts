import { createHash } from 'node:crypto'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { append } from '../../core/export/append.ts'
import { sayIn } from '../../core/words/all.ts'
import { asKnown, asThings, type Line } from '../../core/export/maintained.ts'
import { modelOf } from '../../core/model/model.ts'
import type { Problem } from '../../core/problem.ts'
import { readModel } from '../file.ts'
import { modelPath } from '../publish/keep.ts'
import { notedOf } from './noted.ts'

/** A model that has entered the estate: its revision, and the file that was delivered. */
export type Served = { revision: string; model: string; sha256: string; file: string }

/** What the estate shows of each model of a building. */
export const servedOf = (db: Db, building: string): Promise<Served[]> =>
  db.rows(sql`
    select r.id as revision, m.name as model, r.sha256, r.file_name as file
    from bim.revision r join bim.model m on m.id = r.model
    where r.building = ${building} and r.state = 'taken' order by m.name`)

/**
 * The delivered file, with property sets for what people have seen since, and the equipment that no model of the building holds;
 * every record that was there is unchanged. `known`: the objects that were told of; `added`: that equipment; `missing`: that which
 * stands in no room and on no storey of this model. Problems: those of reading.
 */
export const maintained = async (
  kernel: Kernel,
  building: string,
  { revision, sha256 }: Served,
): Promise<
  | { parts: Uint8Array[]; known: number; added: number; missing: number; problems: Problem[] }
  | { problem: Problem }
> => {
  const db = kernel.database.owner
  const read = readModel(modelPath(kernel.settings.filesDir, sha256))
  if ('problem' in read) return read
  const known = asKnown(await linesOf(db, revision))
  const noted = await notedOf(db, building, revision)
  const more = asThings(noted, sayIn('fr'))
  const made = append(modelOf(read.step), [...known, ...more.known], globalId, more.things)
  return { ...made, known: known.length, missing: noted.length - made.added }
}

/** What people have said, and stands, of the objects of a revision; of those that are gone, since when. */
const linesOf = (db: Db, revision: string): Promise<Line[]> =>
  db.rows(sql`
    select l.global_id as id, s.field, case when s.field = 'room' then to_jsonb(coalesce(r.name, '')) else s.value end as value, s.at
    from bim.link l join estate.said s on s.object = l.object and s.source in ('field', 'office') and s.state in ('stands', 'proposed')
      left join estate.room r on s.field = 'room' and r.id::text = s.value #>> '{}'
    where l.revision = ${revision} order by l.global_id, s.field, s.id`)

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$'

/** A GlobalId of 22 signs that is always the same for a key, so that the same knowledge makes the same file. */
const globalId = (key: string): string => {
  const bits = createHash('sha256').update(key).digest()
  return alphabet[bits[0]! & 3]! + [...bits.subarray(1, 22)].map((byte) => alphabet[byte & 63]!).join('')
}
