import { can, mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { answer, type Answer } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { queries, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { lastRentDay } from '../core/leaving/leaving-end.ts'
import type { LeavingRow } from '../core/leaving/leaving-questions.ts'
import type { LeavingReason } from '../core/leaving/leaving-reasons.ts'
import { socialMonthsOf } from './leaving-store.ts'

type OwnLeaving = Queries['leaving.own']['output']

/** Notices, for the agency that records them and for whoever gave one. */
export const leavingQueries: Record<string, Answer> = {
  'leaving.card': answer({
    ...queries['leaving.card'],
    answer: async ({ db, actor }, { household }: Queries['leaving.card']['input']) => {
      if (!mayAnywhere(grants, 'recordLeaving', actor)) return refuse('not_yours')
      const found = await homeAt(db, household)
      if (!found) return refuse('not_found')
      const { since, until, agencyId, ...home } = found
      const leaving = await leavingRowOf(db, household)
      return {
        home,
        since,
        until,
        leaving,
        reason:
          leaving && can(grants, 'readReason', actor, { agency: agencyId })
            ? await reasonOf(db, leaving.id)
            : null,
        ...(await landlordOf(db)),
      }
    },
  }),
  'leaving.heard': answer({
    ...queries['leaving.heard'],
    answer: async ({ db, actor }, { request }: Queries['leaving.heard']['input']) => {
      if (!mayAnywhere(grants, 'recordLeaving', actor)) return refuse('not_yours')
      const matter = await db.row<{ household: string | null; ends: string | null }>(sql`
        select m.household, (select l.ends::text from lettings.leaving l where l.household = m.household and l.withdrawn_on is null) as ends
        from requests.matter m where m.id = ${request}`)
      return matter ?? refuse('not_found')
    },
  }),
  'leaving.own': answer({
    ...queries['leaving.own'],
    answer: async ({ db, actor, now }) => {
      if (!mayAnywhere(grants, 'readOwnLeaving', actor)) return refuse('not_yours')
      const found = await homeAt(db, await runningHome(db, dayOf(now)))
      const told = await landlordOf(db)
      if (!found) return { home: null, leaving: null, ...told } satisfies OwnLeaving
      const { since: _, until: __, agencyId: ___, ...home } = found
      return { home, leaving: await leavingRowOf(db, home.household), ...told } satisfies OwnLeaving
    },
  }),
}

type FoundHome = NonNullable<OwnLeaving['home']> & { since: string; until: string | null; agencyId: string }

const homeAt = (db: Db, household: string | null): Promise<FoundHome | undefined> =>
  db.row(sql`
    select h.id as household, h.unit, u.door, b.address || ', ' || b.postcode || ' ' || b.commune as address,
      h.agency as "agencyId", jsonb_build_object('name', b.agency_name, 'phone', coalesce(b.agency_phone, '')) as agency,
      array(select p.name from people.reachable p where p.household = h.id and p.erased_at is null order by p.last_name, p.first_name) as people,
      l.starts::text as since, l.ends::text as until
    from people.home h join estate.place u on u.id = h.unit join estate.site b on b.id = h.building
      join people.lease l on l.household = h.id
    where h.id = ${household}::uuid order by l.starts desc limit 1`)

// Of whoever asks: her wall shows no other.
const runningHome = async (db: Db, today: string): Promise<string | null> =>
  (
    await db.row<{ household: string }>(sql`
      select l.household from people.lease l
      where l.starts <= ${today}::date and coalesce(l.ends, 'infinity') >= ${today}::date order by l.starts desc limit 1`)
  )?.household ?? null

const leavingRowOf = async (db: Db, household: string): Promise<LeavingRow | null> => {
  const row = await db.row<Omit<LeavingRow, 'rentUntil'> & { next: string | null }>(sql`
    select l.id, l.way, l.received_on::text as "receivedOn", l.months, l.ends::text as ends,
      (select min(n.starts)::text from people.lease n where n.unit = l.unit and n.household <> l.household and n.starts > l.received_on) as next
    from lettings.leaving l where l.household = ${household}::uuid and l.withdrawn_on is null`)
  if (!row) return null
  const { next, ...leaving } = row
  return { ...leaving, rentUntil: lastRentDay(leaving.ends, next) }
}

const reasonOf = async (db: Db, leaving: string): Promise<LeavingReason | null> =>
  (
    await db.row<{ reason: LeavingReason }>(
      sql`select r.reason from lettings.leaving_reason r where r.leaving = ${leaving}`,
    )
  )?.reason ?? null

const landlordOf = async (db: Db): Promise<{ landlord: string; socialMonths: number }> => ({
  landlord: (await db.row<{ name: string }>(sql`select lettings.landlord_name() as name`))?.name ?? '',
  socialMonths: await socialMonthsOf(db),
})
