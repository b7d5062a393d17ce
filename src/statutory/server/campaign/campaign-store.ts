import { derivedId } from '../../../kernel/server/record-ids.ts'
import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { CampaignCommands } from '../../core/campaign/campaign-contract.ts'
import type { StandingCampaign } from '../../core/campaign/campaign-rules.ts'

/** Months for which answers are kept where nobody ever says that the State has accepted. */
export const keptMonths = 24

export const campaignNow = (db: Db, id: string): Promise<StandingCampaign | undefined> =>
  db.row(sql`
    select c.kind, c.year, c.due::text as due, c.closed_at is not null as closed, c.accepted_on is not null as accepted
    from statutory.campaign c where c.id = ${id}`)

/** A home that is asked: whom of it, where. */
export type HomeToAsk = { household: string; person: string; unit: string; agency: string; ref: string }

/** Homes whose lease of a dwelling is in force on a day (yyyy-mm-dd), one sheet each, to whom of them a message reaches first. */
export const homesOn = (db: Db, day: string): Promise<HomeToAsk[]> =>
  db.rows<HomeToAsk>(sql`
    select distinct on (l.household) l.household, p.id as person, l.unit, u.agency, u.ref
    from people.lease l join estate.place u on u.id = l.unit and u.kind = 'dwelling'
    join people.reachable p on p.household = l.household and p.kind = 'tenant' and p.erased_at is null
    where l.starts <= ${day}::date and (l.ends is null or l.ends >= ${day}::date)
    order by l.household, (p.email <> '' and 'mail' <> all (p.lost)) desc, p.id`)

export const saveCampaign = async (
  db: Db,
  id: string,
  { kind, year, due, remindOn }: CampaignCommands['campaign.open'],
  { day, at, homes }: { day: string; at: string; homes: readonly HomeToAsk[] },
): Promise<void> => {
  await db.run(sql`
    insert into statutory.campaign (id, kind, year, asked_on, due, remind_on, opened_at)
    values (${id}, ${kind}, ${year}, ${day}::date, ${due}::date, ${[...new Set(remindOn)].toSorted()}::date[], ${at})`)
  const rows = homes.map((home) => ({ id: derivedId('sheet', id, home.household), ...home }))
  await db.run(sql`
    insert into statutory.sheet (id, campaign, household, person, unit, agency)
    select h.id, ${id}, h.household, h.person, h.unit, h.agency
    from jsonb_to_recordset(${json(rows)}::jsonb) as h (id uuid, household uuid, person uuid, unit uuid, agency text)`)
}

export const saveClosing = async (db: Db, id: string, at: string): Promise<void> =>
  void (await db.run(sql`update statutory.campaign set closed_at = ${at} where id = ${id}`))

/** Numbers by agency are kept, and every sheet with its answer goes. */
export const saveAcceptance = async (db: Db, id: string, on: string): Promise<void> => {
  await db.run(sql`update statutory.campaign set accepted_on = ${on}::date where id = ${id}`)
  await foldSheets(db, id)
}

/** What stands of each agency, from its sheets. */
export const sheetCounts = sql`
  count(*)::int as asked, count(s.answered_at)::int as answered,
  (count(*) filter (where s.way is null and s.tried_at is not null and s.answered_at is null and s.left_at is null))::int as unreached,
  (count(*) filter (where s.tried_at is null and s.answered_at is null and s.left_at is null))::int as unasked,
  (count(*) filter (where s.left_at is not null and s.answered_at is null))::int as gone,
  coalesce(sum(s.reminded), 0)::int as reminded`

const foldSheets = async (db: Db, id: string): Promise<void> => {
  await db.run(sql`
    insert into statutory.campaign_count (campaign, agency, asked, answered, unreached, unasked, gone, reminded)
    select s.campaign, s.agency, ${sheetCounts} from statutory.sheet s where s.campaign = ${id} group by s.campaign, s.agency
    on conflict (campaign, agency) do nothing`)
  await db.run(sql`delete from statutory.sheet s where s.campaign = ${id}`)
}

/** What nobody ever had accepted goes all the same, so long after it was closed, or was due. */
export const forgetSheets = async (db: Db, now: string): Promise<void> => {
  const old = await db.rows<{ id: string }>(sql`
    select c.id from statutory.campaign c where c.accepted_on is null
      and coalesce(c.closed_at, c.due::timestamptz) < ${now}::timestamptz - make_interval(months => ${keptMonths})
      and exists (select from statutory.sheet s where s.campaign = c.id)`)
  for (const { id } of old) await foldSheets(db, id)
}
