import { ofRole } from '../../kernel/core/roles.ts'
import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Answer, answer, handler } from '../../kernel/server/slice.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'
import { commands, type Commands } from '../core/request-commands.ts'
import { queries, type Queries } from '../core/contract.ts'
import { changedIn, type Delays, delaysIn, setDelays } from '../core/delays/delays.ts'
import { grants } from '../core/grants.ts'

/** The matter of what is promised by urgency: one a landlord. */
const matter = derivedId('requests', 'delays')

const delaysOf = async (db: Db): Promise<Delays> =>
  (await db.row<{ delays: Delays }>(sql`select requests.delays() as delays`))!.delays

/** What the landlord promises is changed: a row for each urgency whose delay is another. */
export const delayHandlers = {
  'urgency.setDelays': handler<Delays, Commands['urgency.setDelays']>({
    data: commands['urgency.setDelays'],
    gather: delaysOf,
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

export const delayQueries: Record<string, Answer> = {
  'urgency.delays': answer<Queries['urgency.delays']['input']>({
    ...queries['urgency.delays'],
    answer: async ({ db, actor }) =>
      mayAnywhere(grants, 'readDelays', actor)
        ? {
            id: matter,
            delays: await delaysOf(db),
            set: await setIn(db, ofRole(actor.role).reach !== 'patch'),
            can: { set: mayAnywhere(grants, 'setDelays', actor) },
          }
        : refuse('not_yours'),
  }),
}
