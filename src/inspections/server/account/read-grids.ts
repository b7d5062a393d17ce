import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { WearGridVersion } from '../../core/account/account-shapes.ts'
import { firstGrid } from '../../core/account/first-grid.ts'

/** Every grid: those that are confirmed first, the latest of them above; the one that the house brings is there until somebody confirms it. */
export const readGrids = async (db: Db): Promise<WearGridVersion[]> => {
  const kept = await db.rows<WearGridVersion>(sql`
    select g.id, g.name, g.source, g.as_of::text as "asOf", g.age_rule as "ageRule", g.confirmed_at is not null as "isConfirmed",
      g.wear_rows as rows, g.agreement, g.starts::text as starts,
      (select p.name from people.reachable p where p.id = g.confirmed_by and p.erased_at is null) as "confirmedBy"
    from inspections.wear_grid g order by g.starts desc nulls last, g.told_at desc, g.id limit 200`)
  return kept.some(({ id }) => id === firstGrid.id) ? kept : [...kept, houseGrid]
}

const houseGrid: WearGridVersion = {
  ...firstGrid,
  rows: [...firstGrid.rows],
  agreement: null,
  starts: null,
  confirmedBy: null,
}

/** The grid of a lease: the one that was asked for by name, else the last that was confirmed for leases that begin on its first day or before. */
export const gridOfLease = (
  grids: readonly WearGridVersion[],
  asked: string | null,
  leaseStartsOn: string | null,
): WearGridVersion | null => {
  const confirmed = grids.filter(({ isConfirmed }) => isConfirmed)
  if (asked) return confirmed.find(({ id }) => id === asked) ?? null
  return (
    confirmed.find(({ starts }) => starts !== null && leaseStartsOn !== null && starts <= leaseStartsOn) ??
    null
  )
}
