import { type Db, sql } from '../../../kernel/server/sql.ts'
import type {
  ReadingInput,
  SiblingModel,
  RecordLink,
  LinkedObject,
} from '../../core/publish/compare/estate-snapshot.ts'
import type { DwellingRule } from '../../core/publish/read/dwelling-rule.ts'
import { modelPath } from './keep-model.ts'
import { rulesFor } from './keep-requirements.ts'
import { estateSnapshot } from './gather-estate.ts'

type Revision = {
  model: string
  building: string
  sha256: string
  file: string
  rule: DwellingRule | null
}
/** Everything that reading a revision asks of the database; nothing when there is no such revision. */
export const readingInput = async (
  db: Db,
  building: string,
  revision: string,
  filesDir: string,
): Promise<ReadingInput | undefined> => {
  const it = await db.row<Revision>(sql`
    select r.model, r.building, r.sha256, r.file_name as file, m.rule from bim.revision r join bim.model m on m.id = r.model
    where r.id = ${revision} and r.building = ${building}`)
  if (!it) return undefined
  const former = await db.row<{
    id: string
    sha256: string
    frame: ReadingInput['frame']
    rule: ReadingInput['rule']
  }>(sql`
    select r.id, r.sha256, r.frame, r.report->'rule' as rule from bim.revision r
    where r.model = ${it.model} and r.id <> ${revision} and exists (select from bim.object_id l where l.revision = r.id)
    order by r.state = 'taken' desc, ${isAccepted} desc, r.at desc, r.id desc limit 1`)
  return {
    revision,
    path: modelPath(filesDir, it.sha256),
    file: it.file,
    rules: await rulesFor(db, filesDir),
    draw: true,
    rule: it.rule,
    said: saidIn(it.rule),
    units: await unitsOf(db, building),
    address: await addressOf(db, building),
    standing: await estateSnapshot(db, building, it.model),
    former: former
      ? {
          path: modelPath(filesDir, former.sha256),
          links: await linksOf(db, former.id),
          rule: it.rule ?? (former.rule ? { ...former.rule, rooms: {} } : null),
        }
      : null,
    linked: await linkedIn(db, it.model, revision),
    own: await linksOf(db, revision),
    frame: former?.frame ?? null,
    beside: await besideOf(db, building, it.model, filesDir),
  }
}

const saidIn = (rule: DwellingRule | null): ReadingInput['said'] =>
  Object.entries(rule?.dwellings ?? {}).map(([key, unit]) => ({ key, unit }))

/** More than these would be read for nothing. */
const mostBeside = 3

type ServedRow = {
  id: string
  sha256: string
  frame: ReadingInput['frame']
  rule: DwellingRule | null
  told: ReadingInput['rule']
}

const besideOf = async (
  db: Db,
  building: string,
  model: string,
  filesDir: string,
): Promise<SiblingModel[]> => {
  const rows = await db.rows<ServedRow>(sql`
    select r.id, r.sha256, r.frame, m.rule, r.report->'rule' as told from bim.revision r join bim.model m on m.id = r.model
    where r.building = ${building} and r.model <> ${model} and r.state = 'taken'
    order by (select count(*) from bim.object_id l join estate.space o on o.id = l.object and o.gone_on is null where l.revision = r.id) desc,
      r.at, r.id
    limit ${mostBeside}`)
  return Promise.all(
    rows.map(async ({ id, sha256, frame, rule, told }) => ({
      path: modelPath(filesDir, sha256),
      links: await linksOf(db, id),
      rule: rule ?? (told ? { ...told, rooms: {} } : null),
      said: saidIn(rule),
      frame,
    })),
  )
}

const linksOf = (db: Db, revision: string): Promise<RecordLink[]> =>
  db.rows(sql`select express_id as record, object from bim.object_id where revision = ${revision}`)

/** Something of it entered the estate. */
const isAccepted = sql`exists (select from bim.change c where c.revision = r.id and c.state = 'accepted')`

/** What nobody accepted tells identity too: what it proposed is not proposed again under another id. */
const linkedIn = (db: Db, model: string, revision: string): Promise<LinkedObject[]> =>
  db.rows(sql`
    select family, "globalId", object, bool_or(taken) as taken from (
      select l.family, l.object, r.at, r.state = 'taken' or ${isAccepted} as taken,
        case when count(*) over (partition by l.revision, l.family, l.global_id) = 1 then l.global_id else '' end as "globalId"
      from bim.object_id l join bim.revision r on r.id = l.revision where r.model = ${model} and r.id <> ${revision}) told
    group by family, "globalId", object order by taken desc, max(at) desc, object`)

const unitsOf = (db: Db, building: string): Promise<ReadingInput['units']> =>
  db.rows(sql`
    select u.id, u.ref, u.door, u.storey, u.surface, u.rooms, u.ref as label,
      array(select x.ref from estate.reference x where x.entity = u.id order by x.ref) as rpls
    from estate.place u where u.building = ${building} and u.kind = 'dwelling' order by u.id`)

const addressOf = async (db: Db, building: string): Promise<NonNullable<ReadingInput['address']>> =>
  (await db.row<NonNullable<ReadingInput['address']>>(sql`
    select array[b.address, b.name] || array(select e.address from estate.staircase e where e.building = b.id order by e.name) as streets,
      b.postcode, b.commune as town
    from estate.site b where b.id = ${building}`))!
