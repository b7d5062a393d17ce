import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { BatchDifference } from '../../core/compare-batch.ts'
import { entities } from '../../core/entities.ts'
import type { GoneNow } from '../../core/gone/decide-gone.ts'
import type { Source } from '../source-store.ts'

/** Keys that the last full extracts of a source no longer had, and that nobody has answered for. */
export const missedKeys = async (db: Db, source: string): Promise<Set<string>> =>
  new Set(
    (
      await db.rows<{ key: string }>(
        sql`select g.key from erp.gone g where g.source = ${source} and g.answer is null`,
      )
    ).map(({ key }) => key),
  )

/**
 * A full extract was taken: what it has is not gone, what it lacks is missing once more. The same extract counts once, whatever its name. A
 * delta says nothing of what it lacks.
 */
export const noteMissing = async (
  db: Db,
  { source, mapping }: Source,
  { extract, made, difference }: { extract: string; made: string; difference: BatchDifference },
): Promise<void> => {
  const { gone: asks } = entities[mapping.entity]
  if (!mapping.full || asks === null) return
  const missing = difference.gone.map((key) => ({ key, id: derivedId('gone', source, key) }))
  await db.run(sql`
    delete from erp.gone g where g.source = ${source}
      and exists (select from erp.known k where k.source = g.source and k.key = g.key)
      and g.key <> all (${difference.gone}::text[])`)
  await db.run(sql`
    insert into erp.gone as g (id, source, entity, key, entity_id, agency, building, times, extract, since, at)
    select m.id, ${source}, ${mapping.entity}, m.key, p.id, p.agency, p.building, 1, ${extract}, ${localDate(officeCalendar, made)}::date, ${made}::timestamptz
    from jsonb_to_recordset(${json(missing)}::jsonb) as m (key text, id uuid)
    left join lateral (${placeOf[asks](source)}) p on true
    on conflict (source, key) do update set times = g.times + 1, extract = excluded.extract, at = excluded.at
      where g.answer is null and g.extract <> excluded.extract`)
}

const placeOf = {
  stock: () => sql`
    select u.id, u.agency, u.building from estate.place u
    where app.number_key(u.ref) = m.key and u.kind = 'dwelling' limit 1`,
  lease: (source: string) => sql`
    select h.id, h.agency, h.building from erp.counterpart c join people.home h on h.id = c.id
    where c.source = ${source} and c.entity = 'lease' and c.key = m.key`,
}

/** What is missing, as somebody answers for it. */
export const goneNow = (db: Db, id: string): Promise<GoneNow> =>
  db.row<NonNullable<GoneNow>>(sql`
    select g.source, g.entity, g.entity_id as "entityId", g.agency, g.building, g.times, g.answer from erp.gone g where g.id = ${id}`)

/** Somebody answered: the source is waited for to say it no more. */
export const saveGone = async (
  db: Db,
  id: string,
  { answer, on, by, at }: { answer: string; on: string; by: string; at: string },
): Promise<void> => {
  await db.run(sql`
    update erp.gone g set answer = ${answer}, on_day = ${on}::date, by_person = ${by}, at = ${at} where g.id = ${id}`)
  await db.run(sql`
    delete from erp.known k using erp.gone g where g.id = ${id} and k.source = g.source and k.key = g.key`)
}
