import { calendarAt } from '../../kernel/core/calendar.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { CommissionNow } from '../core/commission/decide-commission.ts'
import type { CandidateNow, DwellingNow, OfferNow } from '../core/commission/dwelling-now.ts'

type OpenRow = NonNullable<DwellingNow['open']> & { insee: string | null }

/** What a rule about a dwelling must know, behind the wall of whoever asks; nothing of it where no void is open there. */
export const dwellingNow = async (db: Db, unit: string, command: string): Promise<DwellingNow> => {
  const row = await db.row<OpenRow>(sql`
    select v.id, v.unit, v.building, v.agency, v.allocation as step, b.insee
    from lettings.open_void v join estate.site b on b.id = v.building where v.unit = ${unit}`)
  const fresh = derivedId('allocation', command)
  const calendar = calendarAt(row?.insee)
  if (!row) return { open: undefined, proposal: undefined, candidates: [], offers: [], calendar, fresh }
  const { insee: _, ...open } = row
  const proposal = await db.row<NonNullable<DwellingNow['proposal']>>(sql`
    select p.id, p.few, p.commission from allocation.proposal p where p.void = ${open.id} and p.ended_at is null`)
  return {
    open,
    proposal,
    candidates: proposal ? await candidatesOf(db, proposal.id) : [],
    offers: proposal ? await offersOf(db, proposal.id) : [],
    calendar,
    fresh,
  }
}

/** A number that was struck off where a lease was signed gets no other dwelling. */
const isStruck = sql`exists (select from allocation.radiation r where r.applicant = a.id
  and (a.number_on is null or a.number_on <= r.signed_on))`

const candidatesOf = (db: Db, proposal: string): Promise<CandidateNow[]> =>
  db.rows(sql`
    select c.applicant, c.rank, c.withdrawn_on is not null as "isWithdrawn", c.decision, c.order_no as "order",
      c.paper_by::text as "paperBy", c.paper_on::text as "paperOn", (case when not ${isStruck} then a.unique_number end) as "uniqueNumber",
      a.number_on::text as "numberOn"
    from allocation.candidate c join allocation.applicant a on a.id = c.applicant
    where c.proposal = ${proposal} order by c.rank`)

const offersOf = (db: Db, proposal: string): Promise<OfferNow[]> =>
  db.rows(sql`
    select o.id, o.applicant, o.received_on::text as "receivedOn", o.last_day::text as "lastDay", o.answer
    from allocation.offer o where o.proposal = ${proposal} order by o.made_on, o.id`)

/** A commission as its rules see it. */
export const commissionNow = async (db: Db, id: string): Promise<CommissionNow> =>
  db.row(sql`
    select c.held_on::text as "heldOn", c.closed_at is not null as "isClosed",
      coalesce((select jsonb_agg(jsonb_build_object('seat', s.seat, 'isPresent', s.is_present)) from allocation.seat s
        where s.commission = c.id), '[]') as seated
    from allocation.commission c where c.id = ${id}`)

/** Of these applicants, those that the house holds by name still. */
export const knownApplicants = async (db: Db, ids: readonly string[]): Promise<string[]> =>
  (
    await db.rows<{ id: string }>(sql`
      select a.id from allocation.applicant a where a.id = any (${ids}::uuid[]) and a.forgotten_at is null`)
  ).map(({ id }) => id)
