import { can, mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { answer, type Answer } from '../../kernel/server/slice.ts'
import { type Db, limitRows, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { CandidateCard, CommissionRow, DwellingRow } from '../core/commission/commission-queries.ts'
import { countVoters, hasQuorum } from '../core/commission/commission-seats.ts'
import { queries, type Queries } from '../core/contract.ts'
import { countFlux } from '../core/flux/convention-shares.ts'
import { grants } from '../core/grants.ts'
import { nextCandidate } from '../core/offers/next-candidate.ts'
import { allocationSteps } from '../core/offers/void-moves.ts'
import { applicantJson, applicantRowOf, type FoundApplicant } from './applicant-rows.ts'
import { dwellingNow } from './dwelling-state.ts'

type Dwelling = Omit<DwellingRow, 'candidates' | 'reservee' | 'lastDay'>

const dwellingColumns = sql`v.unit, v.id as void, u.ref, u.door, u.storey, u.rooms, v.lease_ends::text as "leaseEnds", v.allocation as step,
  jsonb_build_object('id', b.id, 'name', b.name, 'address', b.address) as building,
  jsonb_build_object('id', v.agency, 'name', b.agency_name) as agency`
const dwellingTables = sql`lettings.open_void v join estate.place u on u.id = v.unit join estate.site b on b.id = v.building`

const order: readonly string[] = allocationSteps
/** What waits for whoever allocates comes first: nobody yet, then by how far it is. */
const byStep = (a: DwellingRow, b: DwellingRow): number =>
  order.indexOf(a.step) - order.indexOf(b.step) ||
  a.leaseEnds.localeCompare(b.leaseEnds) ||
  a.unit.localeCompare(b.unit)

const commissionRows = async (db: Db, where: RawBuilder<unknown>): Promise<CommissionRow[]> => {
  const rows = await db.rows<Omit<CommissionRow, 'present' | 'voters' | 'hasQuorum'> & { seated: never }>(sql`
    select c.id, c.held_on::text as "heldOn", c.place, c.closed_at is not null as "isClosed",
      coalesce((select jsonb_agg(jsonb_build_object('seat', s.seat, 'isPresent', s.is_present)) from allocation.seat s
        where s.commission = c.id), '[]') as seated,
      (select count(*)::int from allocation.proposal p where p.commission = c.id) as dwellings
    from allocation.commission c where ${where} order by c.held_on desc, c.at desc limit 50`)
  return rows.map(({ seated, ...row }) => ({
    ...row,
    present: (seated as readonly { isPresent: boolean }[]).filter(({ isPresent }) => isPresent).length,
    voters: countVoters(seated),
    hasQuorum: hasQuorum(seated),
  }))
}

type FoundCandidate = Omit<CandidateCard, 'applicant'> & { proposal: string; applicant: FoundApplicant }

/** Who stood in some proposals, by rank, with what was decided, offered and answered. */
const candidateCards = async (
  db: Db,
  proposals: readonly string[],
  today: string,
): Promise<Map<string, CandidateCard[]>> => {
  const rows = await db.rows<FoundCandidate>(sql`
    select c.proposal, c.rank, ${applicantJson} as applicant, c.withdrawn_on::text as "withdrawnOn", c.decision, c.order_no as "order", c.paper,
      c.paper_by::text as "paperBy", c.paper_on::text as "paperOn", coalesce(c.reasons, '{}') as reasons, c.votes_for as "votesFor",
      c.votes_against as "votesAgainst",
      (select jsonb_build_object('id', o.id, 'madeOn', o.made_on, 'receivedOn', o.received_on, 'lastDay', o.last_day, 'answer', o.answer,
        'answeredOn', o.answered_on) from allocation.offer o where o.proposal = c.proposal and o.applicant = c.applicant) as offer
    from allocation.candidate c join allocation.applicant a on a.id = c.applicant
    where c.proposal = any (${proposals}::uuid[]) order by c.proposal, c.rank`)
  const cards = rows.map(({ proposal, applicant, ...row }) => ({
    proposal,
    card: { ...row, applicant: applicantRowOf(applicant, today) },
  }))
  return new Map(
    [...Map.groupBy(cards, ({ proposal }) => proposal)].map(([id, own]) => [id, own.map(({ card }) => card)]),
  )
}

const landlordName = async (db: Db): Promise<string> =>
  (await db.row<{ name: string }>(sql`select app.landlord() as name`))?.name ?? ''

/** Dwellings of some proposals (`p`), each with who stood in it. */
const proposedDwellings = async (
  db: Db,
  where: RawBuilder<unknown>,
  today: string,
): Promise<Queries['commission.booklet']['output']['dwellings']> => {
  const found = await db.rows<Dwelling & { proposal: string; few: never }>(sql`
    select p.id as proposal, p.few, p.unit, p.void, u.ref, u.door, u.storey, u.rooms, coalesce(v.lease_ends::text, '') as "leaseEnds",
      coalesce(v.allocation, 'visited2m') as step, jsonb_build_object('id', b.id, 'name', b.name, 'address', b.address) as building,
      jsonb_build_object('id', p.agency, 'name', b.agency_name) as agency
    from allocation.proposal p join estate.place u on u.id = p.unit join estate.site b on b.id = p.building
      left join lettings.open_void v on v.id = p.void
    where ${where} order by b.name, u.ref limit 200`)
  const cards = await candidateCards(
    db,
    found.map(({ proposal }) => proposal),
    today,
  )
  return found.map(({ proposal, ...dwelling }) => ({ ...dwelling, candidates: cards.get(proposal) ?? [] }))
}

/** What may be asked of allocation; each reader sees what her wall lets through. */
export const allocationQueries: Record<string, Answer> = {
  'allocation.list': answer({
    ...queries['allocation.list'],
    answer: async ({ db, actor }) => {
      if (!mayAnywhere(grants, 'allocate', actor)) return refuse('not_yours')
      const rows = await db.rows<DwellingRow>(sql`
        select ${dwellingColumns}, coalesce(s.candidates, 0) as candidates, s.last_day::text as "lastDay", c.reservee
        from ${dwellingTables}
          left join lateral (
            select (select count(*)::int from allocation.candidate c where c.proposal = p.id and c.withdrawn_on is null) as candidates,
              (select o.last_day from allocation.offer o where o.proposal = p.id and o.answer is null) as last_day
            from allocation.proposal p where p.void = v.id and p.ended_at is null) s on true
          left join allocation.orientation o on o.void = v.id left join allocation.convention c on c.id = o.convention
        order by v.lease_ends, v.id limit 2000`)
      const counts = await db.row<{ applicants: number; untold: number }>(sql`
        select (select count(*)::int from allocation.applicant a where a.forgotten_at is null) as applicants,
          (select count(*)::int from allocation.radiation r where r.told_on is null) as untold`)
      return {
        rows: rows.toSorted(byStep).slice(0, 200),
        all: rows.length,
        applicants: counts?.applicants ?? 0,
        commissions: await commissionRows(db, sql`true`),
        untold: counts?.untold ?? 0,
      }
    },
  }),
  'allocation.card': answer({
    ...queries['allocation.card'],
    answer: async ({ db, actor, now }, { unit }: Queries['allocation.card']['input']) => {
      if (!mayAnywhere(grants, 'allocate', actor)) return refuse('not_yours')
      const dwelling = await db.row<Dwelling & { convention: string | null }>(sql`
        select ${dwellingColumns}, (select o.convention from allocation.orientation o where o.void = v.id) as convention
        from ${dwellingTables} where v.unit = ${unit}`)
      if (!dwelling) return refuse('not_found')
      const today = dayOf(now)
      const { proposal, candidates, offers } = await dwellingNow(db, unit, '')
      const isBusy = offers.some(({ answer: said }) => said === null || said === 'accepted')
      const next = proposal?.commission && !isBusy ? nextCandidate(candidates, offers, today) : null
      const cards = proposal ? await candidateCards(db, [proposal.id], today) : undefined
      return {
        ...dwelling,
        proposal: proposal ? { ...proposal, candidates: cards?.get(proposal.id) ?? [] } : null,
        next: typeof next === 'object' && next ? next.applicant : next,
        conventions: await db.rows(sql`
          select c.id, c.name, c.year from allocation.convention c
          where c.year = extract(year from ${today}::date)::int order by c.name`),
        commissions: await commissionRows(
          db,
          sql`c.closed_at is null or c.id = ${proposal?.commission ?? null}::uuid`,
        ),
      }
    },
  }),
  'allocation.counts': answer({
    ...queries['allocation.counts'],
    // The agency of a dwelling reads counts and orders, of which nothing tells who: no policy lets it read a row.
    beyond: true,
    answer: async ({ db, actor }, { unit }: Queries['allocation.counts']['input']) => {
      const place = await db.row<{ agency: string }>(
        sql`select u.agency from estate.place u where u.id = ${unit}`,
      )
      if (!place || !can(grants, 'readCounts', actor, place)) return refuse('not_yours')
      const { proposal, candidates, offers } = await dwellingNow(db, unit, '')
      return {
        candidates: candidates.filter(({ isWithdrawn }) => !isWithdrawn).length,
        decided: Boolean(proposal?.commission),
        orders: candidates
          .flatMap(({ order: no, applicant }) => (no === null ? [] : [{ order: no, applicant }]))
          .toSorted((a, b) => a.order - b.order)
          .map(({ order: no, applicant }) => {
            const offer = offers.find((each) => each.applicant === applicant)
            return { order: no, isOffered: offer !== undefined, answer: offer?.answer ?? null }
          }),
      }
    },
  }),
  'applicant.list': answer({
    ...queries['applicant.list'],
    answer: async ({ db, actor, now }, { words = '', most = 200 }: Queries['applicant.list']['input']) => {
      if (!mayAnywhere(grants, 'allocate', actor)) return refuse('not_yours')
      const where = sql`a.forgotten_at is null and (${words} = '' or app.plain(a.name) like '%' || app.plain(${words}) || '%'
        or a.unique_number like '%' || regexp_replace(${words}, '\\s', '', 'g') || '%')`
      const rows = await db.rows<{ row: FoundApplicant }>(sql`
        select ${applicantJson} as row from allocation.applicant a where ${where} order by app.plain(a.name), a.id limit ${limitRows(most)}`)
      const all = await db.row<{ n: number }>(
        sql`select count(*)::int as n from allocation.applicant a where ${where}`,
      )
      return { rows: rows.map(({ row }) => applicantRowOf(row, dayOf(now))), all: all?.n ?? 0 }
    },
  }),
  'commission.card': answer({
    ...queries['commission.card'],
    answer: async ({ db, actor, now }, asked: Queries['commission.card']['input']) => {
      if (!mayAnywhere(grants, 'allocate', actor)) return refuse('not_yours')
      const which =
        'id' in asked
          ? sql`c.id = ${asked.id}`
          : sql`c.id = (select p.commission from allocation.offer o join allocation.proposal p on p.id = o.proposal where o.id = ${asked.offer})`
      const [row] = await commissionRows(db, which)
      if (!row) return refuse('not_found')
      const { id } = row
      return {
        ...row,
        landlord: await landlordName(db),
        seated: await db.rows(sql`
          select s.seat, s.name, s.is_present as "isPresent" from allocation.seat s where s.commission = ${id} order by s.seat`),
        decided: await proposedDwellings(db, sql`p.commission = ${id}`, dayOf(now)),
      }
    },
  }),
  'commission.booklet': answer({
    ...queries['commission.booklet'],
    answer: async ({ db, actor, now }, { id }: Queries['commission.booklet']['input']) => {
      if (!mayAnywhere(grants, 'allocate', actor)) return refuse('not_yours')
      const [row] = await commissionRows(db, sql`c.id = ${id}`)
      if (!row) return refuse('not_found')
      const waiting = sql`p.commission is null and p.ended_at is null and v.id is not null`
      return {
        ...row,
        landlord: await landlordName(db),
        dwellings: await proposedDwellings(db, waiting, dayOf(now)),
      }
    },
  }),
  'flux.year': answer({
    ...queries['flux.year'],
    answer: async ({ db, actor }, { year }: Queries['flux.year']['input']) => {
      if (!mayAnywhere(grants, 'allocate', actor)) return refuse('not_yours')
      const rows = await db.rows<Parameters<typeof countFlux>[0] & { id: string; name: string }>(sql`
        select c.id, c.reservee, c.name, c.share,
          (select count(*)::int from allocation.orientation o where o.convention = c.id) as oriented,
          (select count(*)::int from allocation.orientation o join allocation.radiation r on r.void = o.void where o.convention = c.id) as signed
        from allocation.convention c where c.year = ${year} order by c.name, c.id limit 200`)
      const all = rows.reduce((sum, { oriented }) => sum + oriented, 0)
      return {
        rows: rows.map((row) => ({ ...row, ...countFlux(row, all) })),
        all,
        signed: rows.reduce((sum, { signed }) => sum + signed, 0),
      }
    },
  }),
  'radiation.list': answer({
    ...queries['radiation.list'],
    answer: async ({ db, actor }) => {
      if (!mayAnywhere(grants, 'allocate', actor)) return refuse('not_yours')
      return {
        rows: await db.rows(sql`
          select r.void, r.unique_number as "uniqueNumber", r.signed_on::text as "signedOn", r.is_tenant as "isTenant", r.rpls,
            r.has_dalo as "hasDalo", r.agreement, r.contingent, r.told_on::text as "toldOn"
          from allocation.radiation r order by r.told_on desc nulls first, r.signed_on desc, r.void limit 200`),
        siren:
          (await db.row<{ siren: string }>(sql`select allocation.landlord_siren() as siren`))?.siren ?? '',
      }
    },
  }),
}
