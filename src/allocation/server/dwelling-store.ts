import type { Fact } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { DwellingNow, OfferAnswer } from '../core/commission/dwelling-now.ts'
import { nextCandidate } from '../core/offers/next-candidate.ts'
import type { Commands } from '../core/contract.ts'

type Author = { at: string; by: string }

/** Candidates as they were put, in the place of those who were put before; whoever drops out keeps no row. */
export const saveProposal = async (
  db: Db,
  { open, proposal, fresh }: DwellingNow,
  { candidates, few }: Commands['candidates.propose'],
  { at, by }: Author,
): Promise<void> => {
  if (!open) return
  const id = proposal?.id ?? fresh
  await db.run(sql`
    insert into allocation.proposal (id, void, unit, building, agency, few, at, by_person)
    values (${id}, ${open.id}, ${open.unit}, ${open.building}, ${open.agency}, ${few ?? null}, ${at}, ${by})
    on conflict (id) do update set few = excluded.few`)
  await db.run(sql`delete from allocation.candidate where proposal = ${id}`)
  for (const { applicant, rank } of candidates)
    await db.run(
      sql`insert into allocation.candidate (proposal, applicant, rank) values (${id}, ${applicant}, ${rank})`,
    )
  await touchApplicants(db, id, at)
}

/** Something of these applications moved: from there their end is counted. */
export const touchApplicants = (db: Db, proposal: string, at: string): Promise<number> =>
  db.run(sql`
    update allocation.applicant set moved_at = ${at}
    where id in (select c.applicant from allocation.candidate c where c.proposal = ${proposal})`)

/** What a commission decided, candidate by candidate; where nobody is granted it, the proposal is over. */
export const saveDecisions = async (
  db: Db,
  { proposal }: DwellingNow,
  { commission, decisions }: Commands['candidates.decide'],
  at: string,
): Promise<void> => {
  if (!proposal) return
  for (const said of decisions)
    await db.run(sql`
      update allocation.candidate set decision = ${said.decision}, order_no = ${said.order ?? null}, paper = ${said.paper ?? null},
        paper_by = ${said.paperBy ?? null}, reasons = ${[...(said.reasons ?? [])]}::text[], votes_for = ${said.votesFor},
        votes_against = ${said.votesAgainst}
      where proposal = ${proposal.id} and applicant = ${said.applicant}`)
  await db.run(sql`update allocation.proposal set commission = ${commission} where id = ${proposal.id}`)
  await touchApplicants(db, proposal.id, at)
  if (decisions.every(({ decision }) => decision > 'c'))
    await endProposalRow(db, proposal.id, 'exhausted', at)
}

export const endProposalRow = (
  db: Db,
  proposal: string,
  why: 'signed' | 'exhausted' | 'dropped',
  at: string,
): Promise<number> =>
  db.run(sql`
    update allocation.proposal set ended_at = ${at}, ended_by = ${why} where id = ${proposal} and ended_at is null`)

/** Facts of offers, in their order: one ends, the next is made, and where nobody is left the proposal is over. */
export const saveOffers = async (
  db: Db,
  facts: readonly Fact[],
  now: DwellingNow,
  { at, by, answer }: Author & { answer: OfferAnswer },
): Promise<void> => {
  const { proposal } = now
  if (!proposal) return
  const today = dayOf(at)
  for (const { type, data } of facts) {
    if (type === 'offer.ended')
      await db.run(sql`
        update allocation.offer set answer = ${answer}, answered_on = ${today} where id = ${data.offer}`)
    if (type === 'offer.made') {
      const next = nextCandidate(now.candidates, now.offers, today)
      if (typeof next === 'object')
        await db.run(sql`
          insert into allocation.offer (id, proposal, applicant, made_on, by_person)
          values (${data.offer}, ${proposal.id}, ${next.applicant}, ${today}, ${by})`)
    }
    if ('moves' in data && data.moves.some(({ step, back }) => back && step === 'none'))
      await endProposalRow(db, proposal.id, 'exhausted', at)
  }
  await touchApplicants(db, proposal.id, at)
}

/** The number of who accepted is struck off: what has to be told of it, as it stands on that day. */
export const saveRadiation = async (
  db: Db,
  { open, proposal, offers }: DwellingNow,
  at: string,
): Promise<void> => {
  const accepted = offers.find(({ answer }) => answer === 'accepted')
  if (!open || !proposal || !accepted) return
  await db.run(sql`
    insert into allocation.radiation (void, applicant, unit, signed_on, unique_number, is_tenant, has_dalo, rpls, contingent)
    select ${open.id}, a.id, ${open.unit}, ${dayOf(at)}, a.unique_number, a.is_tenant, 'dalo' = any (a.priorities),
      (select min(r.ref) from estate.reference r where r.entity = ${open.unit} and r.kind = 'rpls'),
      (select c.reservee from allocation.orientation o join allocation.convention c on c.id = o.convention where o.void = ${open.id})
    from allocation.applicant a where a.id = ${accepted.applicant}
    on conflict (void) do nothing`)
  await endProposalRow(db, proposal.id, 'signed', at)
}

/** What was signed is signed no more: an answer that stood stands again, and no number is struck off. */
export const dropRadiation = async (db: Db, open: string): Promise<void> => {
  await db.run(sql`delete from allocation.radiation where void = ${open} and told_on is null`)
  await db.run(sql`
    update allocation.proposal set ended_at = null, ended_by = null
    where id = (select p.id from allocation.proposal p where p.void = ${open} and p.ended_by = 'signed' order by p.ended_at desc limit 1)
      and not exists (select 1 from allocation.proposal o where o.void = ${open} and o.ended_at is null)`)
}
