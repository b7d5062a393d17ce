import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Handler, handler } from '../../kernel/server/slice.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'
import type { Queries } from '../core/contract.ts'
import {
  type AgencyDelayState,
  changedPromises,
  delaysWith,
  setAgencyDelays,
} from '../core/delays/agency-delays.ts'
import type { Delays } from '../core/delays/delays.ts'
import type { OwnPromise, OwnPromises } from '../core/delays/own-promises.ts'
import { commands, type Commands } from '../core/request-commands.ts'

type PastPromises = Queries['urgency.delays']['output']['before']

/** The matter of what an agency promises. */
export const matterOfAgency = (agency: string): string => derivedId('requests', 'delays', agency)

const landlordDelays = async (db: Db): Promise<Delays> =>
  (await db.row<{ delays: Delays }>(sql`select requests.delays() as delays`))!.delays

/** What an agency promised of its own, the newest first. `names`: the reader knows who wrote it. */
export const promisesBefore = async (db: Db, agency: string, names: boolean): Promise<PastPromises> => {
  const by = names
    ? sql`(select p.name from people.reachable p where p.id = max(d.set_by::text)::uuid and p.erased_at is null)`
    : sql`null::text`
  const changes = await db.rows<{
    at: string
    by: string | null
    said: Record<OwnPromise, number | null>
  }>(sql`
    select d.since as at, ${by} as by,
      jsonb_object_agg(d.urgency, coalesce(d.minutes / 60, d.working_days)) as said
    from requests.agency_delay d where d.agency = ${agency} group by d.since order by d.since`)
  return changes
    .reduce<PastPromises>((told, { at, by: name, said }) => {
      const own = { ...told.at(-1)?.own, ...said }
      return [...told, { at, by: name, own: withoutNone(own) }]
    }, [])
    .toReversed()
}

// Without a number it says again what the landlord does.
const withoutNone = (said: Partial<Record<OwnPromise, number | null>>): OwnPromises =>
  Object.fromEntries(Object.entries(said).filter(([, n]) => n !== null))

const stateOf = async (db: Db, subject: string, agency: string): Promise<AgencyDelayState> => {
  const before = await promisesBefore(db, agency, true)
  const known = await db.row(sql`select 1 from estate.office a where a.id = ${agency} and a.kind <> 'hq'`)
  return {
    fits: known !== undefined && subject === matterOfAgency(agency),
    landlord: await landlordDelays(db),
    own: before[0]?.own ?? {},
    version: before.length,
    by: before[0]?.by ?? null,
  }
}

/** What an agency promises is changed: a row for each promise that is another. */
export const agencyDelayHandlers: Record<string, Handler> = {
  'urgency.setAgencyDelays': handler<AgencyDelayState, Commands['urgency.setAgencyDelays']>({
    data: commands['urgency.setAgencyDelays'],
    gather: (db, { subject, data }) => stateOf(db, subject, data.agency),
    decide: setAgencyDelays,
    save: async (db, facts, { own, landlord }, { data: { agency, promises } }, { now, actor }) => {
      if (!facts.length) return
      const delays = delaysWith(landlord, promises)
      const rows = changedPromises(own, promises).map((urgency) => ({
        urgency,
        ...(promises[urgency] === undefined ? {} : delays[urgency]),
      }))
      await db.run(sql`
        insert into requests.agency_delay (agency, urgency, since, minutes, working_days, set_by)
        select ${agency}, d.urgency, ${now}, d.minutes, d."workingDays", ${actor.id}
        from jsonb_to_recordset(${json(rows)}) as d (urgency text, minutes integer, "workingDays" integer)
        on conflict (agency, urgency, since) do update set minutes = excluded.minutes, working_days = excluded.working_days`)
    },
  }),
}
