import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { TakingBack } from '../../core/publish/settle/take-back-delivery.ts'
import { agencyOf } from './gather-delivery.ts'

/** A delivery that somebody accepted by mistake. */
export const takingBackOf = async (db: Db, building: string, revision: string): Promise<TakingBack> => ({
  agency: await agencyOf(db, building),
  revision: await db.row<NonNullable<TakingBack['revision']>>(sql`
    select r.state, (select count(*)::int from bim.change c where c.revision = r.id and c.state = 'accepted') as changes
    from bim.revision r where r.id = ${revision} and r.building = ${building}`),
  takings: (await db.row<{ n: number }>(sql`
    select count(*)::int as n from estate.taken_delivery where delivery = ${revision} and building = ${building}`))!
    .n,
  next:
    (
      await db.row<{ id: string }>(sql`
        select o.id from bim.revision r join bim.revision o on o.model = r.model and (o.at, o.id) > (r.at, r.id)
        where r.id = ${revision} and o.state <> 'failed' order by o.at desc, o.id desc limit 1`)
    )?.id ?? null,
})

/**
 * The delivery's changes wait for an answer again, or are out of date where another came after it; the delivery that the plans showed before
 * is what they show again. Dwellings that were known by its acceptance alone are known no more.
 */
export const saveTakenBack = async (
  db: Db,
  revision: string,
  next: string | null,
  at: string,
): Promise<void> => {
  await forgetDwellings(db, revision)
  await db.run(sql`
    update bim.change set state = ${next ? 'past' : 'open'}, settled_at = null, settled_by = null
    where revision = ${revision} and state = 'accepted'`)
  await db.run(
    sql`update bim.revision set state = ${next ? 'past' : 'read'}, problem = null where id = ${revision}`,
  )
  await db.run(sql`
    update bim.revision set state = 'taken' where id = (
      select o.id from bim.revision o join bim.revision r on r.model = o.model and (o.at, o.id) < (r.at, r.id)
      where r.id = ${revision} and o.state = 'past' and (
        exists (select from bim.change c where c.revision = o.id and c.state = 'accepted')
        or not exists (select from bim.change c where c.revision = o.id))
      order by o.at desc, o.id desc limit 1)`)
  if (next)
    await db.run(
      sql`update bim.revision set state = 'waiting', progress = ${json({ step: 'waiting', at })} where id = ${next}`,
    )
}

const forgetDwellings = async (db: Db, revision: string): Promise<void> => {
  await db.run(sql`
    with mine as (
      select c.says->>'key' as key, c.object, c.settled_at from bim.change c
      where c.revision = ${revision} and c.state = 'accepted' and c.kind = 'dwelling')
    update bim.model m set
      rule = case when m.confirmed_at in (select settled_at from mine) then null
        else jsonb_set(m.rule, '{dwellings}', (m.rule->'dwellings') - array(
          select key from mine where m.rule->'dwellings'->>key = object::text)) end,
      confirmed_by = case when m.confirmed_at in (select settled_at from mine) then null else m.confirmed_by end,
      confirmed_at = case when m.confirmed_at in (select settled_at from mine) then null else m.confirmed_at end
    from bim.revision r
    where r.id = ${revision} and m.id = r.model and m.rule->'dwellings' is not null and exists (select from mine)`)
}
