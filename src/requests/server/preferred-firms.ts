import { type Actor, can, mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { ofRole } from '../../kernel/core/roles.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Answer, answer, type Handler, handler } from '../../kernel/server/slice.ts'
import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import { queries, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { type PreferenceState, preferFirm } from '../core/preferred/prefer-firm.ts'
import type { SaidPreference } from '../core/preferred/preference-contract.ts'
import type { PreferableContract } from '../core/preferred/preferred-firm.ts'
import { commands, type Commands } from '../core/request-commands.ts'

type Preferences = Queries['firm.preferences']['output']

const matterOf = (agency: string): string => derivedId('requests', 'preferred', agency)

/** What stands at the place `b` that a query is of: of its building, and of all buildings of its agency. */
export const preferencesThere: RawBuilder<unknown> = sql`
  select coalesce(json_agg(json_build_object('sought', p.sought, 'building', p.building, 'firm', p.firm, 'days', p.days)), '[]')
  from (select distinct on (f.sought, f.building) f.sought, f.building, f.firm, f.days from requests.preferred_firm f
    where f.agency = b.agency and (f.building is null or f.building = b.id) order by f.sought, f.building, f.since desc) p
  where p.firm is not null`

const saidAt = (db: Db, agency: string): Promise<SaidPreference[]> =>
  db.rows(sql`
    select f.sought, f.days, f.since as at,
      case when f.building is not null then json_build_object('id', f.building, 'name', coalesce(b.name, '')) end as building,
      case when f.firm is not null then json_build_object('id', f.firm, 'name', coalesce(c.name, '')) end as firm,
      (select p.name from people.reachable p where p.id = f.set_by and p.erased_at is null) as by,
      (row_number() over (partition by f.sought, f.building order by f.since))::int as version
    from requests.preferred_firm f left join estate.site b on b.id = f.building left join contractors.company c on c.id = f.firm
    where f.agency = ${agency} order by f.since desc, f.sought`)

// A contract of one thing alone is that thing’s: no preference moves it.
const contractsAt = (db: Db, agency: string, day: string): Promise<PreferableContract[]> =>
  db.rows(sql`
    select json_build_object('id', c.firm, 'name', c.firm_name) as firm, c.kind, c.trades, c.covers, c.buildings
    from contractors.terms c
    where ${agency} = any (c.agencies) and ${day}::date between c.starts and c.ends and c.assets = '{}' order by c.firm_name, c.ref`)

const stateOf = async (
  db: Db,
  subject: string,
  { agency, sought, building }: Commands['firm.prefer'],
  now: string,
): Promise<PreferenceState> => {
  const said = await saidAt(db, agency)
  const last = said.find((one) => one.sought === sought && (one.building?.id ?? null) === building)
  const known = await db.row(sql`
    select 1 from estate.office a where a.id = ${agency} and a.kind <> 'hq'
      and (${building}::uuid is null or exists (select from estate.site b where b.id = ${building} and b.agency = a.id))`)
  return {
    fits: known !== undefined && subject === matterOf(agency),
    was: { firm: last?.firm?.id ?? null, days: last?.days ?? [] },
    version: last?.version ?? 0,
    by: last?.by ?? null,
    contracts: await contractsAt(db, agency, dayOf(now)),
  }
}

/** What an agency prefers is said: a row beside those of before. */
export const preferenceHandlers: Record<string, Handler> = {
  'firm.prefer': handler<PreferenceState, Commands['firm.prefer']>({
    data: commands['firm.prefer'],
    gather: (db, { subject, data }, { now }) => stateOf(db, subject, data, now),
    decide: preferFirm,
    save: async (db, facts, _, { data: { agency, sought, building, firm, days } }, { now, actor }) => {
      if (!facts.length) return
      await db.run(sql`
        insert into requests.preferred_firm (agency, sought, building, since, firm, days, set_by)
        values (${agency}, ${sought}, ${building}, ${now}, ${firm}, ${firm === null ? [] : days}::text[], ${actor.id})
        on conflict (agency, sought, building, since) do update set firm = excluded.firm, days = excluded.days`)
    },
  }),
}

const agenciesOf = (db: Db, { role, agencies }: Actor): Promise<{ id: string; name: string }[]> =>
  db.rows(sql`
    select a.id, a.name from estate.office a
    where a.kind <> 'hq' and (${ofRole(role).reach === 'all'} or a.id = any (${agencies}::text[])) order by a.name`)

export const preferenceAnswers: Record<string, Answer> = {
  'firm.preferences': answer<Queries['firm.preferences']['input']>({
    ...queries['firm.preferences'],
    answer: async ({ db, actor, now }, asked): Promise<Preferences | ReturnType<typeof refuse>> => {
      if (!mayAnywhere(grants, 'readPreferences', actor)) return refuse('not_yours')
      const agencies = await agenciesOf(db, actor)
      const agency = agencies.find(({ id }) => asked.agency === undefined || id === asked.agency)
      if (!agency) return refuse('not_yours')
      return {
        id: matterOf(agency.id),
        agency,
        said: await saidAt(db, agency.id),
        contracts: (await contractsAt(db, agency.id, dayOf(now))) as Preferences['contracts'],
        buildings: await db.rows(
          sql`select b.id, b.name from estate.site b where b.agency = ${agency.id} order by b.name`,
        ),
        agencies,
        can: { set: can(grants, 'preferFirm', actor, { agency: agency.id }) },
      }
    },
  }),
}
