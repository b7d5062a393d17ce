import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { answer } from '../../kernel/server/slice.ts'
import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import { queries, type Queries } from '../core/contract.ts'
import { lackingOn } from '../core/diagnostics/diagnostic-lives.ts'
import { grants } from '../core/grants.ts'
import { causes, type CauseCount } from '../core/void/day-cause.ts'
import type { VoidRow } from '../core/void/void-questions.ts'
import { dailyOf, weighVoid } from '../core/void/weigh-void.ts'
import {
  failingOf,
  historyOf,
  recordsByVoid,
  type StandingVoid,
  voidRecords,
  type VoidRecords,
} from './void-state.ts'

export type FoundVoid = StandingVoid &
  Pick<VoidRow, 'ref' | 'door' | 'storey' | 'rooms' | 'building' | 'agency'> & {
    monthly: number | null
    openedAt: string
  }

/** Voids with their dwelling and the rent of the lease that ends, behind the reader's wall. */
export const foundVoids = (db: Db, where: RawBuilder<unknown>): Promise<FoundVoid[]> =>
  db.rows(sql`
    select v.id, v.unit, v.household, v.lease_ends::text as "leaseEnds", v.next_starts::text as "nextStarts", v.daily, b.built,
      u.ref, u.door, u.storey, u.rooms, v.opened_at as "openedAt",
      jsonb_build_object('id', b.id, 'name', b.name, 'address', b.address) as building,
      jsonb_build_object('id', v.agency, 'name', b.agency_name) as agency,
      (select max(r.monthly) from people.monthly_rent r where r.household = v.household) as monthly
    from lettings.void v join estate.place u on u.id = v.unit join estate.site b on b.id = v.building
    where v.closed_at is null and ${where} order by v.lease_ends, v.id limit 2000`)

/** A void as a line of a list says it, and its days by cause. */
export const weighedVoid = (
  it: FoundVoid,
  all: VoidRecords,
  now: string,
): { row: VoidRow; counted: CauseCount } => {
  const today = dayOf(now)
  const daily = it.daily ?? (it.monthly === null ? null : dailyOf(it.monthly))
  const { causes: counted, ...weight } = weighVoid(historyOf(it, all, today), {
    today,
    now,
    daily,
    wanted: all.wanted,
    orders: all.orders,
    owed: owedOf(all),
  })
  const { unit, ref, door, storey, rooms, building, agency, leaseEnds, nextStarts } = it
  return {
    counted,
    row: {
      unit,
      ref,
      door,
      storey,
      rooms,
      building,
      agency,
      leaseEnds,
      nextStarts,
      daily,
      ...weight,
      lacking: lackingOn(today > leaseEnds ? today : leaseEnds, it.built, all.papers).length,
      failing: failingOf(all),
      disputed: all.disputes.some(({ settledCause }) => settledCause === null),
    },
  }
}

// The first day by which a remark is to be answered.
const owedOf = ({ remarks }: VoidRecords): string | null =>
  remarks
    .filter(({ answeredAt }) => answeredAt === null)
    .map(({ due }) => due)
    .toSorted()[0] ?? null

/** What is stuck first: what is overdue longest, what costs something today, most of it, then the lease that ends soonest. */
const byPressure = (a: VoidRow, b: VoidRow): number =>
  (a.late?.day ?? '9').localeCompare(b.late?.day ?? '9') ||
  Number(b.cause !== null) - Number(a.cause !== null) ||
  (b.lost ?? 0) - (a.lost ?? 0) ||
  a.leaseEnds.localeCompare(b.leaseEnds) ||
  a.unit.localeCompare(b.unit)

export const voidList = answer({
  ...queries['void.list'],
  answer: async ({ db, actor, now }, { agency }: Queries['void.list']['input']) => {
    if (!mayAnywhere(grants, 'readVoids', actor)) return refuse('not_yours')
    const found = await foundVoids(db, sql`(${agency ?? null}::text is null or v.agency = ${agency ?? null})`)
    const own = recordsByVoid(await voidRecords(db, found))
    const weighed = found.map((it) => weighedVoid(it, own(it), now))
    const rows = weighed.map(({ row }) => row).toSorted(byPressure)
    return {
      rows: rows.slice(0, 200),
      all: rows.length,
      agencies: await db.rows(sql`
        select a.id, a.name from estate.office a
        where exists (select from lettings.void v where v.agency = a.id and v.closed_at is null) order by a.name`),
      causes: Object.fromEntries(
        causes.map((cause) => [cause, weighed.reduce((sum, { counted }) => sum + counted[cause], 0)]),
      ),
      daily: rows.reduce((sum, { cause, daily }) => sum + (cause === null ? 0 : (daily ?? 0)), 0),
      can: {
        visits: mayAnywhere(grants, 'visitNewcomer', actor),
        register: mayAnywhere(grants, 'exportRegister', actor),
      },
    }
  },
})
