import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { Commands } from '../../core/contract.ts'
import type { RevisionReport } from '../../core/publish/read/revision-report.ts'
import { isOvertaken } from './gather-delivery.ts'
import type { DeliveryPlace } from './store.delivery.ts'

/** What the estate shows stays there, whatever becomes of a later reading. */
const readState = sql`case when r.state = 'taken' or (
    exists (select from bim.change c where c.revision = r.id and c.state = 'accepted')
    and not exists (select from bim.revision o where o.model = r.model and o.id <> r.id and o.state = 'taken')) then 'taken'`

export const saveFailure = async (
  db: Db,
  { revision, problem }: Commands['bim.fail'],
  at: string,
): Promise<void> => {
  await db.run(sql`
    update bim.revision r set state = ${readState} else 'failed' end, problem = ${json(problem)}, progress = ${json({ step: 'done', at })}
    where id = ${revision}`)
}

/**
 * What a revision says and would change, in the place of what an earlier reading found; what was refused stays refused. One that
 * says what the estate shows already is taken as it comes. One that is read after a newer one (its job ran again) is past.
 */
export const saveReport = async (
  db: Db,
  { building, agency }: DeliveryPlace,
  { revision, found, frame, links, changes, plans, shapes }: Commands['bim.found'],
  at: string,
): Promise<void> => {
  const known = found as RevisionReport
  await db.run(sql`delete from bim.object_id where revision = ${revision}`)
  await db.run(sql`
    insert into bim.object_id (revision, object, family, global_id, express_id)
    select ${revision}, object, family, "globalId", record
    from jsonb_to_recordset(${json(links)}) as l (object uuid, family text, "globalId" text, record bigint)
    on conflict do nothing`)
  await db.run(sql`delete from bim.change where revision = ${revision} and state in ('open', 'past')`)
  // What was refused and is not said below any more is remembered, and not proposed anew: it may have entered under another name.
  await db.run(
    sql`update bim.change set says = says || '{"idle": true}' where revision = ${revision} and state = 'refused'`,
  )
  await db.run(sql`
    with refused as (
      select distinct o.kind, o.family, o.object, o.says->>'mark' as mark from bim.change o
      join bim.revision r on r.id = o.revision join bim.revision mine on mine.model = r.model
      where mine.id = ${revision} and o.state = 'refused')
    insert into bim.change (id, revision, building, agency, kind, family, object, says, safe, state)
    select c.id, ${revision}, ${building}, ${agency}, c.kind, c.family, c.object, c.says, c.safe,
      case when r.kind is null then 'open' else 'refused' end
    from jsonb_to_recordset(${json(changes)}) as c (id uuid, kind text, family text, object uuid, says jsonb, safe boolean)
    left join refused r on r.kind = c.kind and r.family = c.family and r.mark = c.says->>'mark'
      and r.object is not distinct from c.object
    on conflict (id) do update set kind = excluded.kind, object = excluded.object, says = excluded.says, safe = excluded.safe, state = excluded.state,
      settled_at = null, settled_by = null`)
  const stands = await db.row<{ state: string }>(sql`
    update bim.revision r set state = ${readState} when ${isOvertaken} then 'past' when not exists (
        select from bim.change c where c.revision = r.id and c.state in ('open', 'refused')) then 'taken' else 'read' end, report = ${json(known)}, frame = ${frame ? json(frame) : null},
      schema = ${known.schema}, tool = ${known.tool}, problem = null, plans = ${plans}::text[], progress = ${json({ step: 'done', at })}
    where id = ${revision} returning r.state`)
  await saveShapes(db, { building, agency }, revision, stands?.state === 'past' ? [] : shapes)
  await leaveBehind(db, revision)
}

/**
 * Shapes of an earlier reading go, and those of former deliveries, but not beside a plan that the estate shows: another plan of the
 * dwelling may wait for days before somebody accepts it. Those of the whole building are replaced, where it was drawn again.
 */
const saveShapes = async (
  db: Db,
  { building, agency }: DeliveryPlace,
  revision: string,
  shapes: Commands['bim.found']['shapes'],
): Promise<void> => {
  await db.run(sql`
    delete from bim.shape s using bim.revision r
    where s.building = ${building} and r.id = s.revision and (r.state = 'past' or (r.id = ${revision} and s.plan is not null))
      and not exists (select from estate.drawing p where p.sha256 = s.plan and (p.unit = s.unit or p.storey = s.storey))`)
  await db.run(sql`
    insert into bim.shape (revision, building, agency, unit, storey, plan, sha256, bytes)
    select distinct on (coalesce(unit, storey), plan) ${revision}, ${building}, ${agency}, unit, storey, plan, sha256, bytes
    from jsonb_to_recordset(${json(shapes)}) as s (unit uuid, storey uuid, plan text, sha256 text, bytes int)
    on conflict (revision, coalesce(unit, storey, building), coalesce(plan, '')) do update set sha256 = excluded.sha256,
      bytes = excluded.bytes`)
}

/** What waited in the deliveries before is out of date; in this one too, where another overtook it. */
const leaveBehind = async (db: Db, revision: string): Promise<void> => {
  const older = sql`select o.id from bim.revision o join bim.revision r on r.model = o.model and r.id = ${revision} where (o.at, o.id) < (r.at, r.id)`
  const late = sql`select r.id from bim.revision r where r.id = ${revision} and ${isOvertaken}`
  await db.run(sql`
    update bim.change set state = 'past' where state = 'open' and (revision in (${older}) or revision in (${late}))`)
  await db.run(
    sql`update bim.revision set state = 'past', plans = '{}' where state = 'read' and id in (${older})`,
  )
  await db.run(sql`
    update bim.revision set state = 'past' where state = 'taken' and id in (${older})
      and exists (select from bim.revision r where r.id = ${revision} and r.state = 'taken')`)
}
