import { localDate, officeCalendar } from '../../kernel/core/calendar.ts'
import type { Asking } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { Queries as People } from '../../people/core/contract.ts'
import type { RecordHead } from '../core/record/record-shapes.ts'

type PlannedVisit = { unit: string; household: string | null; at: string }

/** How a record begins, as things stand: the place, the landlord and its seat, the tenants, the day of their entry inspection. */
export const recordHeadOf = async (
  { db, ask }: Pick<Asking, 'db' | 'ask'>,
  { unit, household, at }: PlannedVisit,
): Promise<RecordHead | undefined> => {
  const place = await db.row<RecordHead['place']>(sql`
    select h.id as unit, h.ref, concat_ws(', ', coalesce(nullif(h.entrance_address, ''), h.address), h.postcode || ' ' || h.commune) as address,
      h.door, h.storey from estate.home h where h.id = ${unit}`)
  if (!place) return undefined
  const { landlord } = (await ask('landlord.legal', {})) as People['landlord.legal']['output']
  return {
    on: localDate(officeCalendar, at),
    place,
    landlord: { name: landlord.name || 'Loge', seat: landlord.address ?? '' },
    tenants: household ? await tenantNames(db, household) : [],
    entryOn: household ? await entryDay(db, unit, household) : null,
  }
}

const tenantNames = async (db: Db, household: string): Promise<string[]> =>
  (
    await db.rows<{ name: string }>(sql`
      select p.name from people.reachable p where p.household = ${household} and p.kind = 'tenant' and p.erased_at is null
      order by p.last_name, p.first_name, p.id limit 15`)
  ).map(({ name }) => name)

const entryDay = async (db: Db, unit: string, household: string): Promise<string | null> =>
  (
    await db.row<{ on: string }>(sql`
      select i.head ->> 'on' as on from inspections.inspection i
      where i.unit = ${unit} and i.household = ${household} and i.kind = 'entry' and i.state in ('signed', 'away')
      order by i.ended_at desc limit 1`)
  )?.on ?? null
