import { derivedId } from '../../../kernel/server/record-ids.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Commands } from '../../core/contract.ts'
import type { Confirmation } from '../../core/publish/settle/decide-dwellings.ts'
import type { FileHold } from '../../core/publish/read/hold-file.ts'
import type { Removing } from '../../core/publish/read/remove-model.ts'
import type { Delivery } from '../../core/publish/read/deliver-model.ts'
import type { DwellingRule } from '../../core/publish/read/dwelling-rule.ts'

export const agencyOf = async (db: Db, building: string): Promise<string | undefined> =>
  (await db.row<{ agency: string }>(sql`select agency from estate.site where id = ${building}`))?.agency

/** Whether a revision is the last of its model; one that failed took no place. */
export const isLast = sql`not exists (select from bim.revision o where o.model = r.model and o.state <> 'failed' and (o.at, o.id) > (r.at, r.id))`

/** Whether one that came after it was read already: read late, it tells nothing of today. */
export const isOvertaken = sql`exists (select from bim.revision o where o.model = r.model and o.state in ('read', 'taken', 'past') and (o.at, o.id) > (r.at, r.id))`

/** A file of a building under a model's name is always the same revision. */
export const idsOf = (
  building: string,
  { model, sha256 }: Pick<Commands['bim.deliver'], 'model' | 'sha256'>,
): { model: string; revision: string } => ({
  model: derivedId('model', building, model),
  revision: derivedId('revision', building, model, sha256),
})

export const deliveryOf = async (
  db: Db,
  building: string,
  data: Commands['bim.deliver'],
): Promise<Delivery> => {
  const ids = idsOf(building, data)
  return {
    agency: await agencyOf(db, building),
    ...ids,
    known: await db.row<NonNullable<Delivery['known']>>(sql`
      select r.state, coalesce(r.progress->>'at', r.at::text) as since, ${isLast} as last from bim.revision r where r.id = ${ids.revision}`),
  }
}

export const confirmationOf = async (
  db: Db,
  building: string,
  { model }: Commands['bim.confirm'],
): Promise<Confirmation> => {
  const known = await db.row<{ rule: DwellingRule | null }>(
    sql`select rule from bim.model where id = ${model} and building = ${building}`,
  )
  const last = await db.row<{ id: string }>(sql`
    select r.id from bim.revision r where r.model = ${model} and r.state <> 'failed' order by r.at desc, r.id desc limit 1`)
  return {
    agency: await agencyOf(db, building),
    model: known !== undefined,
    revision: last?.id ?? null,
    rule: known?.rule ?? null,
    units: await db.rows(
      sql`select id, ref from estate.place where building = ${building} and kind = 'dwelling'`,
    ),
  }
}

export const holdingOf = async (db: Db, building: string, revision: string): Promise<FileHold> => ({
  agency: await agencyOf(db, building),
  revision: await db.row<NonNullable<FileHold['revision']>>(sql`
    select held_at is not null as held, emptied_at is not null as emptied from bim.revision
    where id = ${revision} and building = ${building}`),
})

export const toldOf = async (
  db: Db,
  building: string,
  revision: string,
): Promise<{ agency: string | undefined; known: boolean }> => ({
  agency: await agencyOf(db, building),
  known:
    (await db.row(sql`select 1 from bim.revision where id = ${revision} and building = ${building}`)) !==
    undefined,
})

export const removingOf = async (db: Db, building: string, model: string): Promise<Removing> => ({
  agency: await agencyOf(db, building),
  model: await db.row<NonNullable<Removing['model']>>(sql`
    select m.name, (select count(*)::int from bim.revision r
      where r.model = m.id and (r.state <> 'failed' or exists (select from bim.change c where c.revision = r.id))) as read
    from bim.model m where m.id = ${model} and m.building = ${building}`),
})
