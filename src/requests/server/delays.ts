import { ofRole } from '../../kernel/core/roles.ts'
import { type Actor, can, mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Answer, answer, type Asking, handler } from '../../kernel/server/slice.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'
import { commands, type Commands } from '../core/request-commands.ts'
import { queries, type Queries } from '../core/contract.ts'
import { changedIn, type Delays, delaysIn, setDelays } from '../core/delays/delays.ts'
import { grants } from '../core/grants.ts'
import { agencyDelayHandlers, matterOfAgency, promisesBefore } from './agency-delays.ts'

/** The matter of what is promised by urgency: one a landlord. */
const matter = derivedId('requests', 'delays')

// Without an agency: the landlord’s.
const delaysOf = async (db: Db, agency: string | null): Promise<Delays> =>
  (await db.row<{ delays: Delays }>(sql`select requests.delays(${agency}::text) as delays`))!.delays

/** What the landlord promises is changed: a row for each urgency whose delay is another. */
export const delayHandlers = {
  ...agencyDelayHandlers,
  'urgency.setDelays': handler<Delays, Commands['urgency.setDelays']>({
    data: commands['urgency.setDelays'],
    gather: (db) => delaysOf(db, null),
    decide: setDelays,
    save: async (db, facts, before, { data }, { now, actor }) => {
      if (!facts.length) return
      const delays = delaysIn(data, before)
      const rows = changedIn(before, delays).map((urgency) => ({ urgency, ...delays[urgency] }))
      await db.run(sql`
        insert into requests.delay (urgency, since, minutes, working_days, set_by)
        select d.urgency, ${now}, d.minutes, d."workingDays", case when ${actor.role} = 'system' then null else ${actor.id}::uuid end
        from jsonb_to_recordset(${json(rows)}) as d (urgency text, minutes integer, "workingDays" integer)
        on conflict (urgency, since) do update set minutes = excluded.minutes, working_days = excluded.working_days`)
    },
  }),
}

// A caretaker and a colleague of a call centre read the promise, and not who wrote it.
const setIn = async (db: Db, names: boolean): Promise<Queries['urgency.delays']['output']['set']> =>
  (await db.row<{ at: string; by: string | null }>(sql`
    select d.since as at, ${names ? sql`(select p.name from people.reachable p where p.id = d.set_by and p.erased_at is null)` : sql`null::text`} as by
    from requests.delay d where d.since > '1970-01-01T00:00:00Z' order by d.since desc limit 1`)) ?? null

// Of the agency that is named, or of a request’s behind the reader’s wall, else of the reader’s own where she has one.
const agencyOf = async (
  { db, actor: { role, agencies } }: Asking,
  { agency, request }: Queries['urgency.delays']['input'],
): Promise<string | null> => {
  if (agency !== undefined) return agency
  const of = request
    ? await db.row<{ agency: string | null }>(
        sql`select r.agency from requests.request r where r.id = ${request}`,
      )
    : undefined
  if (of) return of.agency
  const { reach } = ofRole(role)
  if (reach === 'agency') return agencies[0] ?? null
  if (reach !== 'patch') return null
  // Buildings of two agencies: what both promise at the latest is the landlord’s.
  const patches = await db.rows<{ agency: string }>(sql`
    select distinct s.agency from estate.site s where s.id = any ((select app.ids('buildings'))::uuid[]) and s.agency is not null`)
  return patches.length === 1 ? patches[0]!.agency : null
}

const choicesOf = (db: Db, { role, agencies }: Actor): Promise<{ id: string; name: string }[]> =>
  db.rows(sql`
    select a.id, a.name from estate.office a
    where a.kind <> 'hq' and (${ofRole(role).reach === 'all'} or a.id = any (${agencies}::text[])) order by a.name`)

const standingAt = async (
  { db, actor }: Asking,
  agency: string | null,
): Promise<Queries['urgency.delays']['output']> => {
  const names = ofRole(actor.role).reach !== 'patch'
  const landlord = await delaysOf(db, null)
  const before = agency === null ? [] : await promisesBefore(db, agency, names)
  const [last] = before
  return {
    id: agency === null ? matter : matterOfAgency(agency),
    agency,
    delays: agency === null ? landlord : await delaysOf(db, agency),
    landlord,
    own: last?.own ?? {},
    version: before.length,
    set: last ? { at: last.at, by: last.by } : await setIn(db, names),
    before: before.slice(0, 20),
    agencies: await choicesOf(db, actor),
    can: {
      set:
        agency === null
          ? mayAnywhere(grants, 'setDelays', actor)
          : can(grants, 'setAgencyDelays', actor, { agency }),
    },
  }
}

export const delayQueries: Record<string, Answer> = {
  'urgency.delays': answer<Queries['urgency.delays']['input']>({
    ...queries['urgency.delays'],
    answer: async (asking, asked) =>
      mayAnywhere(grants, 'readDelays', asking.actor)
        ? standingAt(asking, await agencyOf(asking, asked))
        : refuse('not_yours'),
  }),
}
