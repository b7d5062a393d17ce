import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { sayIn } from '../../core/words/say-model.ts'
import { amendmentsOf, newThingsOf, type StatementOfThing } from '../../core/export/amend-model.ts'
import type { Problem } from '../../../ifc/core/problem.ts'
import { modelPath } from '../publish/keep-model.ts'
import { writeMaintained, type ExportInput } from './write-maintained.ts'
import { lostEquipment } from './lost-equipment.ts'

/** A model that has entered the estate: its revision, and the file that was delivered. */
export type ServedModel = { revision: string; model: string; sha256: string; file: string }

/** What the estate shows of each model of a building. */
export const servedOf = (db: Db, building: string): Promise<ServedModel[]> =>
  db.rows(sql`
    select r.id as revision, m.name as model, r.sha256, r.file_name as file
    from bim.revision r join bim.model m on m.id = r.model
    where r.building = ${building} and r.state = 'taken' order by m.name`)

/**
 * The delivered file, with property sets for what people have seen since, and the equipment that no model of the building holds;
 * every record that was there is unchanged. `known`: the objects that were told of; `added`: that equipment; `missing`: that which
 * stands in no room and on no storey of this model. Problems: those of reading.
 */
export const maintainedModel = async (
  kernel: Kernel,
  building: string,
  served: ServedModel,
): Promise<
  | { parts: Uint8Array[]; known: number; added: number; missing: number; problems: Problem[] }
  | { problem: Problem }
> => {
  const { wanted, known, noted } = await exportInput(kernel, building, served)
  const file = writeMaintained(wanted)
  return 'problem' in file ? file : { ...file, known, missing: noted - file.added }
}

/** What is to be written of a model, and of how many objects: told of, and noted since. */
export const exportInput = async (
  kernel: Kernel,
  building: string,
  { revision, sha256 }: ServedModel,
): Promise<{ wanted: ExportInput; known: number; noted: number }> => {
  const db = kernel.database.owner
  const known = amendmentsOf(await linesOf(db, revision))
  const noted = await lostEquipment(db, building, revision)
  const { things, known: more } = newThingsOf(noted, sayIn('fr'))
  const path = modelPath(kernel.settings.filesDir, sha256)
  return { wanted: { path, known: [...known, ...more], things }, known: known.length, noted: noted.length }
}

/** What people have said, and stands, of the objects of a revision; of those that are gone, since when. */
const linesOf = (db: Db, revision: string): Promise<StatementOfThing[]> =>
  db.rows(sql`
    select l.global_id as id, s.field, case when s.field = 'room' then to_jsonb(coalesce(r.name, '')) else s.value end as value, s.at
    from bim.object_id l join estate.known_value s on s.object = l.object and s.source in ('field', 'office') and s.state in ('stands', 'proposed')
      left join estate.space r on s.field = 'room' and r.id::text = s.value #>> '{}'
    where l.revision = ${revision} order by l.global_id, s.field, s.id`)
