import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { Commands } from '../../core/contract.ts'
import type { Found } from '../../core/publish/found.ts'

export type Where = { building: string; agency: string }
type Delivered = Commands['bim.deliver'] & {
  id: string
  modelId: string
  at: string
  by: string | null
}

/** A delivery and, with the first, its model; one that came before waits again. */
export const saveDelivery = async (db: Db, { building, agency }: Where, it: Delivered): Promise<void> => {
  await db.run(sql`
    insert into bim.model (id, building, agency, name) values (${it.modelId}, ${building}, ${agency}, ${it.model})
    on conflict (id) do nothing`)
  await db.run(sql`
    insert into bim.revision (id, model, building, agency, sha256, file_name, bytes, at, by_person, state, progress)
    values (${it.id}, ${it.modelId}, ${building}, ${agency}, ${it.sha256}, ${it.file}, ${it.bytes}, ${it.at}, ${it.by}, 'waiting',
      ${json({ step: 'waiting', at: it.at })})
    on conflict (id) do update set at = excluded.at, by_person = excluded.by_person, file_name = excluded.file_name, state = 'waiting',
      progress = excluded.progress, problem = null`)
}

/** The rule of a model, as somebody confirmed it; its last revision waits to be read with it. */
export const saveRule = async (
  db: Db,
  { model, rule, by, rooms, dwellings }: Commands['bim.confirm'],
  revision: string | null,
  { at, person }: { at: string; person: string | null },
): Promise<void> => {
  const kept = {
    rule,
    by,
    rooms: rule === 'hand' ? rooms : {},
    dwellings: Object.fromEntries(dwellings.map(({ key, unit }) => [key, unit])),
  }
  await db.run(sql`
    update bim.model set rule = ${json(kept)}, confirmed_at = ${at}, confirmed_by = ${person} where id = ${model}`)
  if (revision)
    await db.run(sql`
      update bim.revision set state = 'waiting', progress = ${json({ step: 'waiting', at })} where id = ${revision}`)
}

/** Where the work on a revision stands; `found` is kept as its report from then on. */
export const saveStep = async (
  db: Db,
  { revision, step, found }: Commands['bim.tell'],
  at: string,
): Promise<void> => {
  const known = found as Found | undefined
  await db.run(sql`
    update bim.revision set state = case when ${step} = 'waiting' then 'waiting' else 'reading' end,
      progress = ${json({ step, at })}, report = coalesce(${known ? json(known) : null}::jsonb, report),
      schema = coalesce(${known?.schema ?? null}, schema), tool = coalesce(${known?.tool ?? null}, tool)
    where id = ${revision}`)
}

/** Something of it that entered the estate stays there, whatever becomes of a later reading. */
const readState = sql`case when exists (select from bim.change c where c.revision = r.id and c.state = 'accepted') then 'taken'`

export const saveFailure = async (
  db: Db,
  { revision, problem }: Commands['bim.fail'],
  at: string,
): Promise<void> => {
  await db.run(sql`
    update bim.revision r set state = ${readState} else 'failed' end, problem = ${json(problem)}, progress = ${json({ step: 'done', at })}
    where id = ${revision}`)
}

/** What a revision says and would change, in the place of what an earlier reading found; what was refused stays refused. */
export const saveFound = async (
  db: Db,
  { building, agency }: Where,
  { revision, found, frame, links, changes }: Commands['bim.found'],
  at: string,
): Promise<void> => {
  const known = found as Found
  const plans = changes.flatMap(({ family, says }) =>
    family === 'plan' ? [(says['row'] as { sha256: string }).sha256] : [],
  )
  await db.run(sql`delete from bim.link where revision = ${revision}`)
  await db.run(sql`
    insert into bim.link (revision, object, family, global_id, express_id)
    select ${revision}, object, family, "globalId", record
    from jsonb_to_recordset(${json(links)}) as l (object uuid, family text, "globalId" text, record bigint)
    on conflict do nothing`)
  await db.run(sql`delete from bim.change where revision = ${revision} and state in ('open', 'past')`)
  await db.run(sql`
    insert into bim.change (id, revision, building, agency, kind, family, object, says, safe, state)
    select c.id, ${revision}, ${building}, ${agency}, c.kind, c.family, c.object, c.says, c.safe,
      case when exists (
        select from bim.change o join bim.revision r on r.id = o.revision join bim.revision mine on mine.model = r.model
        where mine.id = ${revision} and o.state = 'refused' and o.kind = c.kind and o.family = c.family
          and o.object is not distinct from c.object and o.says->>'mark' = c.says->>'mark') then 'refused' else 'open' end
    from jsonb_to_recordset(${json(changes)}) as c (id uuid, kind text, family text, object uuid, says jsonb, safe boolean)
    on conflict (id) do update set kind = excluded.kind, says = excluded.says, safe = excluded.safe, state = excluded.state,
      settled_at = null, settled_by = null`)
  await db.run(sql`
    update bim.revision r set state = ${readState} else 'read' end, report = ${json(known)}, frame = ${frame ? json(frame) : null},
      schema = ${known.schema}, tool = ${known.tool}, problem = null, plans = ${plans}::text[], progress = ${json({ step: 'done', at })}
    where id = ${revision}`)
  await leaveBehind(db, revision)
}

/** What waited in the deliveries before is out of date. */
const leaveBehind = async (db: Db, revision: string): Promise<void> => {
  const others = sql`select o.id from bim.revision o join bim.revision r on r.model = o.model and r.id = ${revision} where o.id <> r.id`
  await db.run(sql`update bim.change set state = 'past' where state = 'open' and revision in (${others})`)
  await db.run(sql`update bim.revision set state = 'past', plans = '{}' where state = 'read' and id in (${others})`)
}

type Settled = { revision: string; ids: readonly string[]; at: string; by: string | null }

/** Changes that somebody settled. The revision of accepted ones is what the estate shows from now on. */
export const saveSettled = async (
  db: Db,
  { revision, ids, at, by }: Settled,
  state: 'accepted' | 'refused',
): Promise<void> => {
  await db.run(sql`
    update bim.change set state = ${state}, settled_at = ${at}, settled_by = ${by}
    where revision = ${revision} and id = any (${ids}::uuid[])`)
  if (state === 'refused') return
  await db.run(sql`
    update bim.revision o set state = 'past' from bim.revision r
    where r.id = ${revision} and o.model = r.model and o.id <> r.id and o.state = 'taken'`)
  await db.run(sql`update bim.revision set state = 'taken' where id = ${revision}`)
}

/** Dwellings that somebody accepted are known for the next delivery, with the rule that told them. */
export const rememberDwellings = async (
  db: Db,
  { revision, at, by }: Settled,
  dwellings: Record<string, string>,
): Promise<void> => {
  if (Object.keys(dwellings).length === 0) return
  await db.run(sql`
    update bim.model m set confirmed_at = coalesce(m.confirmed_at, ${at}), confirmed_by = case when m.confirmed_at is null then ${by}::uuid
        else m.confirmed_by end,
      rule = coalesce(m.rule, jsonb_build_object('rule', r.report->'rule'->>'rule', 'by', r.report->'rule'->>'by', 'rooms', '{}'::jsonb))
        || jsonb_build_object('dwellings', coalesce(m.rule->'dwellings', '{}') || ${json(dwellings)})
    from bim.revision r where r.id = ${revision} and m.id = r.model`)
}
