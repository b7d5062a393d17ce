import { type Db, json, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { Commands } from '../../core/contract.ts'
import type { RevisionReport } from '../../core/publish/read/revision-report.ts'
import type { DwellingRule } from '../../core/publish/read/dwelling-rule.ts'

export type DeliveryPlace = { building: string; agency: string }
type DeliveryRow = Commands['bim.deliver'] & {
  id: string
  modelId: string
  at: string
  by: string | null
}

/** What the estate shows is shown while it is read again: `progress` alone tells of that. */
export const stateWhileRead = (state: 'waiting' | 'reading'): RawBuilder<unknown> =>
  sql`case when revision.state = 'taken' then 'taken' else ${state} end`

/** A delivery and, with the first, its model; one that came before waits again. */
export const saveDelivery = async (
  db: Db,
  { building, agency }: DeliveryPlace,
  it: DeliveryRow,
): Promise<void> => {
  await db.run(sql`
    insert into bim.model (id, building, agency, name) values (${it.modelId}, ${building}, ${agency}, ${it.model})
    on conflict (id) do nothing`)
  await db.run(sql`
    insert into bim.revision (id, model, building, agency, sha256, file_name, bytes, at, by_person, state, progress)
    values (${it.id}, ${it.modelId}, ${building}, ${agency}, ${it.sha256}, ${it.file}, ${it.bytes}, ${it.at}, ${it.by}, 'waiting',
      ${json({ step: 'waiting', at: it.at })})
    on conflict (id) do update set at = excluded.at, by_person = excluded.by_person, file_name = excluded.file_name,
      state = ${stateWhileRead('waiting')}, progress = excluded.progress, problem = null, emptied_at = null`)
}

/** The rule of a model, as somebody confirmed it; none when nothing tells its dwellings any more. Its last revision waits to be read with it. */
export const saveRule = async (
  db: Db,
  { model, revision }: { model: string; revision: string | null },
  rule: DwellingRule | null,
  { at, person }: { at: string; person: string | null },
): Promise<void> => {
  await db.run(sql`
    update bim.model set rule = ${rule ? json(rule) : null}::jsonb, confirmed_at = ${rule ? at : null}::timestamptz,
      confirmed_by = ${rule ? person : null}::uuid
    where id = ${model}`)
  if (revision)
    await db.run(sql`
      update bim.revision set state = ${stateWhileRead('waiting')}, progress = ${json({ step: 'waiting', at })} where id = ${revision}`)
}

export const saveHold = async (
  db: Db,
  { revision, hold }: Commands['bim.hold'],
  { at, by }: { at: string; by: string | null },
): Promise<void> => {
  await db.run(sql`
    update bim.revision set held_at = ${hold ? at : null}::timestamptz, held_by = ${hold ? by : null}::uuid where id = ${revision}`)
}

/** Where the work on a revision stands; `found` is kept as its report from then on. */
export const saveStep = async (
  db: Db,
  { revision, step, glance, found }: Commands['bim.tell'],
  at: string,
): Promise<void> => {
  const known = found as RevisionReport | undefined
  await db.run(sql`
    update bim.revision set state = ${stateWhileRead(step === 'waiting' ? 'waiting' : 'reading')},
      progress = ${json({ step, at, glance })}, report = coalesce(${known ? json(known) : null}::jsonb, report),
      schema = coalesce(${known?.schema ?? null}, schema), tool = coalesce(${known?.tool ?? null}, tool)
    where id = ${revision}`)
}

/** A model whose files could not be read, with its deliveries; the files themselves go when nothing names them. */
export const removeModel = async (db: Db, model: string): Promise<void> => {
  await db.run(sql`delete from bim.revision where model = ${model}`)
  await db.run(sql`delete from bim.model where id = ${model}`)
}
