import { type Command, type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { mayAnywhere } from '../../kernel/core/access.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { type Handler, handler } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { decideCandidates, type CommissionNow } from '../core/commission/decide-commission.ts'
import { endProposal, proposeCandidates, withdrawCandidate } from '../core/commission/decide-proposal.ts'
import type { DwellingNow, OfferAnswer } from '../core/commission/dwelling-now.ts'
import { type Commands, commands } from '../core/contract.ts'
import { orientDwelling } from '../core/flux/decide-flux.ts'
import { keepNumber, strikeNumber } from '../core/flux/decide-radiation.ts'
import { grants } from '../core/grants.ts'
import {
  answerOffer,
  bringPaper,
  lapseOffer,
  makeOffer,
  missPaper,
  receiveOffer,
} from '../core/offers/decide-offer.ts'
import { commissionNow, dwellingNow, knownApplicants } from './dwelling-state.ts'
import {
  dropRadiation,
  endProposalRow,
  saveDecisions,
  saveOffers,
  saveProposal,
  saveRadiation,
} from './dwelling-store.ts'

type Decide<State, Data> = (
  state: State,
  command: Command<string, Data>,
  context: Context,
) => Fact[] | Refusal
type Save<State, Data> = (
  db: Db,
  facts: readonly Fact[],
  state: State,
  data: Data,
  author: { at: string; by: string },
) => Promise<unknown>

const mayHere = ({ actor }: Context): boolean =>
  mayAnywhere(grants, 'allocate', actor) || mayAnywhere(grants, 'keepDelays', actor)

/** An act on a dwelling: whoever may not allocate is told no before a line of an applicant is read. */
const onDwelling = <Data, More extends object = object>(
  data: Handler<DwellingNow & More, Data>['data'],
  decide: Decide<DwellingNow & More, Data>,
  save: Save<DwellingNow & More, Data>,
  more: (db: Db, data: Data, now: DwellingNow) => Promise<More> = async () => ({}) as More,
): Handler =>
  handler<(DwellingNow & More) | undefined, Data>({
    data,
    gather: async (db, { id, subject, data: said }, context) => {
      if (!mayHere(context)) return undefined
      const now = await dwellingNow(db, subject, id)
      return { ...now, ...(await more(db, said, now)) }
    },
    decide: (state, command, context) => (state ? decide(state, command, context) : refuse('not_yours')),
    save: async (db, facts, state, { data: said }, { actor, at }) => {
      if (state && facts.length > 0) await save(db, facts, state, said, { at, by: actor.id })
    },
  })

/** The same by the house alone. */
const byHouse =
  <State, Data>(decide: Decide<State, Data>): Decide<State, Data> =>
  (state, command, context) =>
    mayAnywhere(grants, 'keepDelays', context.actor) ? decide(state, command, context) : refuse('not_yours')

const ofOffers =
  <Data>(answerOf: (data: Data) => OfferAnswer): Save<DwellingNow, Data> =>
  (db, facts, now, data, author) =>
    saveOffers(db, facts, now, { ...author, answer: answerOf(data) })

/** What is done about one dwelling: proposal, decisions, offers, its reservee, the number that is struck off. */
export const dwellingHandlers: Record<string, Handler> = {
  'candidates.propose': onDwelling<Commands['candidates.propose'], { known: string[] }>(
    commands['candidates.propose'],
    proposeCandidates,
    (db, _, now, data, author) => saveProposal(db, now, data, author),
    async (db, { candidates }) => ({
      known: await knownApplicants(
        db,
        candidates.map(({ applicant }) => applicant),
      ),
    }),
  ),
  'candidate.withdraw': onDwelling<Commands['candidate.withdraw']>(
    commands['candidate.withdraw'],
    withdrawCandidate,
    async (db, facts, now, { applicant }, author) => {
      await db.run(sql`
        update allocation.candidate set withdrawn_on = ${dayOf(author.at)}
        where proposal = ${now.proposal?.id ?? null} and applicant = ${applicant}`)
      const candidates = now.candidates.map((each) =>
        each.applicant === applicant ? { ...each, isWithdrawn: true } : each,
      )
      await saveOffers(db, facts, { ...now, candidates }, { ...author, answer: 'withdrew' })
    },
  ),
  'proposal.end': onDwelling<Commands['proposal.end']>(
    commands['proposal.end'],
    endProposal,
    async (db, _, { proposal }, __, { at }) => {
      if (!proposal) return
      await db.run(sql`
        update allocation.offer set answer = 'withdrew', answered_on = ${dayOf(at)}
        where proposal = ${proposal.id} and answer is null`)
      await endProposalRow(db, proposal.id, 'dropped', at)
    },
  ),
  'candidates.decide': onDwelling<Commands['candidates.decide'], { commission: CommissionNow }>(
    commands['candidates.decide'],
    decideCandidates,
    (db, _, now, data, { at }) => saveDecisions(db, now, data, at),
    async (db, { commission }) => ({ commission: await commissionNow(db, commission) }),
  ),
  'paper.bring': onDwelling<Commands['paper.bring']>(
    commands['paper.bring'],
    bringPaper,
    (db, _, { proposal }, { applicant, broughtOn }) =>
      db.run(sql`
        update allocation.candidate set paper_on = ${broughtOn}
        where proposal = ${proposal?.id ?? null} and applicant = ${applicant}`),
  ),
  'paper.miss': onDwelling<Commands['paper.miss']>(
    commands['paper.miss'],
    byHouse(missPaper),
    async (db, facts, now, { applicant }, author) => {
      await db.run(sql`
        update allocation.candidate set withdrawn_on = ${dayOf(author.at)}
        where proposal = ${now.proposal?.id ?? null} and applicant = ${applicant}`)
      await saveOffers(db, facts, now, { ...author, answer: 'silent' })
    },
  ),
  'offer.make': onDwelling<Commands['offer.make']>(
    commands['offer.make'],
    makeOffer,
    ofOffers(() => 'silent'),
  ),
  'offer.receive': onDwelling<Commands['offer.receive']>(
    commands['offer.receive'],
    receiveOffer,
    async (db, facts, _, { offer, receivedOn }) => {
      for (const { type, data } of facts)
        if (type === 'offer.received')
          await db.run(sql`
            update allocation.offer set received_on = ${receivedOn}, last_day = ${data.lastDay} where id = ${offer}`)
    },
  ),
  'offer.answer': onDwelling<Commands['offer.answer']>(
    commands['offer.answer'],
    answerOffer,
    ofOffers(({ answer }: Commands['offer.answer']) => answer),
  ),
  'offer.lapse': onDwelling<Commands['offer.lapse']>(
    commands['offer.lapse'],
    byHouse(lapseOffer),
    ofOffers(() => 'silent'),
  ),
  'dwelling.orient': onDwelling<Commands['dwelling.orient'], { isConvention: boolean }>(
    commands['dwelling.orient'],
    orientDwelling,
    (db, _, { open }, { convention }, { at, by }) =>
      db.run(sql`
        insert into allocation.orientation (void, unit, convention, on_day, by_person)
        values (${open?.id ?? null}, ${open?.unit ?? null}, ${convention}, ${dayOf(at)}, ${by})
        on conflict (void) do update set convention = excluded.convention, by_person = excluded.by_person`),
    async (db, { convention }) => ({
      isConvention:
        (await db.row(sql`select 1 from allocation.convention c where c.id = ${convention}`)) !== undefined,
    }),
  ),
  'number.strike': onDwelling<Commands['number.strike']>(
    commands['number.strike'],
    byHouse(strikeNumber),
    (db, _, now, __, { at }) => saveRadiation(db, now, at),
  ),
  'number.keep': onDwelling<Commands['number.keep'], { isStruck: boolean }>(
    commands['number.keep'],
    byHouse(keepNumber),
    (db, _, { open }) => dropRadiation(db, open?.id ?? ''),
    async (db, _, { open }) => ({
      isStruck:
        open !== undefined &&
        (await db.row(
          sql`select 1 from allocation.radiation r where r.void = ${open.id} and r.told_on is null`,
        )) !== undefined,
    }),
  ),
}
