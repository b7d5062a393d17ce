import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Asked, Link, Standing } from '../../core/publish/standing.ts'
import { modelPath } from './keep.ts'

type Revision = {
  model: string
  building: string
  sha256: string
  file: string
  rule: Kept | null
}
/** The rule of a model as it lies in its column. */
type Kept = {
  rule: string
  by: string
  rooms: Record<string, string>
  dwellings: Record<string, string | null>
}

/** Everything that reading a revision asks of the database; nothing when there is no such revision. */
export const askedFor = async (
  db: Db,
  building: string,
  revision: string,
  filesDir: string,
): Promise<Asked | undefined> => {
  const it = await db.row<Revision>(sql`
    select r.model, r.building, r.sha256, r.file_name as file, m.rule from bim.revision r join bim.model m on m.id = r.model
    where r.id = ${revision} and r.building = ${building}`)
  if (!it) return undefined
  const former = await db.row<{ id: string; sha256: string; frame: Asked['frame']; rule: Asked['rule'] }>(sql`
    select r.id, r.sha256, r.frame, r.report->'rule' as rule from bim.revision r
    where r.model = ${it.model} and r.id <> ${revision} and exists (select from bim.link l where l.revision = r.id)
    order by r.at desc, r.id desc limit 1`)
  return {
    revision,
    path: modelPath(filesDir, it.sha256),
    file: it.file,
    draw: true,
    rule: it.rule,
    said: Object.entries(it.rule?.dwellings ?? {}).map(([key, unit]) => ({ key, unit })),
    units: await unitsOf(db, building),
    standing: await standingOf(db, building, it.model),
    former: former
      ? {
          path: modelPath(filesDir, former.sha256),
          links: await linksOf(db, former.id),
          rule: it.rule ?? (former.rule ? { ...former.rule, rooms: {} } : null),
        }
      : null,
    own: await linksOf(db, revision),
    frame: former?.frame ?? null,
  }
}

const linksOf = (db: Db, revision: string): Promise<Link[]> =>
  db.rows(sql`select express_id as record, object from bim.link where revision = ${revision}`)

const unitsOf = (db: Db, building: string): Promise<Asked['units']> =>
  db.rows(sql`
    select u.id, u.ref, u.door, u.storey, u.surface, u.ref as label,
      array(select x.ref from estate.external_ref x where x.entity = u.id order by x.ref) as rpls
    from estate.unit u where u.building = ${building} and u.kind = 'dwelling' order by u.id`)

const standingOf = async (db: Db, building: string, model: string): Promise<Standing> => ({
  storeys: await db.rows(sql`
    select id, name, storey, z from estate.storey where building = ${building} and gone_on is null order by id`),
  rooms: await db.rows(sql`
    select id, storey, unit, kind, name, number, surface, computed from estate.room
    where building = ${building} and gone_on is null order by id`),
  openings: await db.rows(sql`
    select id, storey, kind, name from estate.opening where building = ${building} and gone_on is null order by id`),
  assets: await db.rows(sql`
    select a.id, a.storey, a.unit, a.room, a.kind, a.name, a.maker, a.model, a.serial, a.installed_on as "installedOn",
      a.warranty_until as "warrantyUntil",
      (select count(r.id)::int from requests.request r where r.asset = a.id and r.closed_at is null) as open
    from estate.asset a where a.building = ${building} and a.gone_on is null order by a.id`),
  said: await db.rows(sql`
    select distinct on (object, field, person) object, field, value, source, state <> 'differs' as stands
    from (select id, object, field, value, state, source, source in ('field', 'office') as person from estate.said
      where building = ${building} and state in ('stands', 'proposed', 'differs')) s
    where not person or state <> 'differs'
    order by object, field, person, id desc`),
  plans: await db.rows(sql`
    select of, unit, storey, sha256, origin from estate.plan where building = ${building}`),
  elsewhere: (
    await db.rows<{ object: string }>(sql`
      select distinct l.object from bim.link l join bim.revision r on r.id = l.revision
      where r.building = ${building} and r.model <> ${model} and r.state = 'taken'`)
  ).map(({ object }) => object),
})
