import { type Actor, can } from '../../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import type { Joinable, Joining } from '../../core/inventory/decide-join.ts'
import type { Parting } from '../../core/inventory/decide-part.ts'
import type { SaidCommands } from '../../core/inventory/statement-commands.ts'
import type { Twin } from '../../core/inventory/twin-queries.ts'
import { worksIn } from '../work-history.ts'
import { assetsBy } from './held-objects.ts'

/** What must be known before two things are told to be one. */
export const joining = async (
  db: Db,
  building: string,
  { kept, ended }: SaidCommands['asset.join'],
): Promise<Joining> => {
  const about = await db.row<{ agency: string }>(
    sql`select agency from estate.building where id = ${building}`,
  )
  const rows = await assetsBy(db, sql`id = any (${[kept, ended]}::uuid[])`)
  const joined = await db.rows<{ id: string; joined: string | null }>(
    sql`select id, joined_into as joined from estate.asset where id = any (${[kept, ended]}::uuid[])`,
  )
  const of = (id: string): Joinable | undefined => {
    const row = rows.find((each) => each.id === id)
    return row && { ...row, joined: joined.find((each) => each.id === id)?.joined ?? null }
  }
  return {
    agency: about?.agency,
    kept: of(kept),
    ended: of(ended),
    lines: await db.rows(sql`
      select id, field, state, source in ('field', 'office') as "byPerson" from estate.statement where object = ${ended} order by id`),
  }
}

/** The one that ends leads to the one that stays, and so does all that led to it; what was said of it is said of that one. */
export const saveJoin = async (
  db: Db,
  { kept, ended }: SaidCommands['asset.join'],
  lent: readonly string[],
  day: string,
): Promise<void> => {
  await db.run(sql`update estate.asset set lent_fields = ${[...lent]}::text[] where id = ${ended}`)
  await db.run(sql`
    update estate.asset set joined_into = ${kept}, gone_on = coalesce(gone_on, ${day}::date) where id = ${ended} or joined_into = ${ended}`)
  await db.run(sql`update estate.statement set object = ${kept} where object = ${ended}`)
}

/** Each line of the one that ends remembers of what it was said, and how it stood: before anything of it is moved. */
export const rememberLines = async (db: Db, ended: string): Promise<void> => {
  await db.run(sql`
    update estate.statement set object_before = coalesce(object_before, object), state_before = coalesce(state_before, state) where object = ${ended}`)
}

/** What must be known before the two are parted. */
export const parting = async (
  db: Db,
  building: string,
  { ended }: SaidCommands['asset.part'],
): Promise<Parting> => {
  const it = await db.row<{ joined: string | null; lent: string[] | null }>(
    sql`select joined_into as joined, lent_fields as lent from estate.asset where id = ${ended}`,
  )
  const both = await joining(db, building, { kept: it?.joined ?? ended, ended })
  return { ...both, ended: both.ended && { ...both.ended, lent: it?.lent ?? null } }
}

/** The one that had ended stands again, with its own lines as they stood, but for those that somebody has settled since. */
export const savePart = async (db: Db, kept: string, ended: string): Promise<void> => {
  await db.run(
    sql`update estate.asset set joined_into = null, gone_on = null, lent_fields = null where id = ${ended}`,
  )
  await db.run(sql`
    update estate.statement set object = object_before, object_before = null, state_before = null,
      state = case when state_before = 'proposed' and settled_at is not null then state else state_before end
    where object = ${kept} and object_before = ${ended}`)
}

/** Of which fields a line of this thing stands. */
export const standingOf = async (db: Db, object: string): Promise<Set<string>> => {
  const lines = await db.rows<{ field: string }>(
    sql`select distinct field from estate.statement where object = ${object} and state in ('stands', 'proposed')`,
  )
  return new Set(lines.map(({ field }) => field))
}

/** What may be the same thing as this one, behind the reader's wall. Refused: not_found, not_yours. */
export const twinsOf = async (
  db: Db,
  offers: SomeOffers,
  actor: Actor,
  asset: string,
): Promise<Queries['asset.twins']['output'] | Refusal> => {
  const it = await db.row<{ agency: string; building: string }>(
    sql`select agency, building from estate.asset where id = ${asset}`,
  )
  if (!it) return refuse('not_found')
  if (!can(grants, 'settle', actor, it)) return refuse('not_yours')
  const [own] = await twinsWhere(db, offers, sql`a.id = ${asset}`)
  return {
    own: own!,
    rows: await twinsWhere(
      db,
      offers,
      sql`a.id <> ${asset} and a.gone_on is null and exists (select from estate.asset o where o.id = ${asset} and o.building = a.building
        and o.kind = a.kind and o.gone_on is null and o.unit is not distinct from a.unit
        and (o.unit is not null or o.storey is null or a.storey is null or o.storey = a.storey))`,
    ),
    former: await db.rows(sql`
      select id, name, kind, code, gone_on as on, lent_fields is not null as apart from estate.asset where joined_into = ${asset} order by gone_on desc, name, id`),
  }
}

const twinsWhere = (db: Db, offers: SomeOffers, where: RawBuilder<unknown>): Promise<Twin[]> =>
  db.rows(sql`
    select a.id, a.name, a.kind, a.code, r.name as room, a.maker, a.model, a.serial, coalesce(q.n, 0) as requests, coalesce(q.open, 0) as open
    from estate.asset a left join estate.room r on r.id = a.room
    left join lateral (
      select count(*)::int as n, (count(*) filter (where m.closed_at is null))::int as open from (${worksIn(offers)}) m where m.asset = a.id) q on true
    where ${where} order by a.name, r.name, a.id`)
