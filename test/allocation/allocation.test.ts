import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Commands, Queries } from '../../src/allocation/core/contract.ts'
import { type Act, grants } from '../../src/allocation/core/grants.ts'
import { bookletPaper } from '../../src/allocation/core/papers/booklet-paper.ts'
import { decisionLetter } from '../../src/allocation/core/papers/candidate-letter.ts'
import { minutesPaper } from '../../src/allocation/core/papers/minutes-paper.ts'
import { forgetApplicants } from '../../src/allocation/server/forget-applicants.ts'
import { lapseDue } from '../../src/allocation/server/lapse-offers.ts'
import { can } from '../../src/kernel/core/access.ts'
import { roles } from '../../src/kernel/core/roles.ts'
import type { T } from '../../src/kernel/core/words.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { diagnosticKinds, findings } from '../../src/lettings/core/diagnostics/diagnostic-lives.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let w: Landlord
beforeAll(async () => {
  w = await openLandlord()
  await w.act('person.moveOut', centre.household, { ends: day(-40) }, nadia)
})
afterAll(() => w.close())

const day = daysFromToday()
const nadia = actorOf('agent')
const letting = actorOf('letting')
type Answered<Name extends keyof Queries> = Queries[Name]['output']

const card = async (unit = centre.unit): Promise<Answered<'allocation.card'>> =>
  (await w.kernel.ask(letting, 'allocation.card', { unit })) as Answered<'allocation.card'>
const stepOf = async (): Promise<string> =>
  ((await w.kernel.ask(letting, 'void.card', { unit: centre.unit })) as { allocation: string }).allocation
const tell = async (name: string, more: object = {}): Promise<string> => {
  const id = newId()
  await w.act('applicant.record', id, { name, size: 2, ...more }, letting)
  return id
}
const decide = (
  commission: string,
  decisions: Commands['candidates.decide']['decisions'],
): ReturnType<Landlord['send']> =>
  w.send(letting, 'candidates.decide', centre.unit, { commission, decisions })

const ids = { rose: '', ana: '', paul: '', lea: '', commission: newId() }
const voted = { votesFor: 4, votesAgainst: 0 }

describe('who asks for a dwelling', () => {
  test('is told by the letting officer, with a number that is of one application', async () => {
    ids.rose = await tell('Rose Blin', {
      uniqueNumber: '044 0326 000001 10001',
      numberOn: day(-30),
      priorities: ['dalo'],
    })
    ids.ana = await tell('Ana Costa', { uniqueNumber: '044032600000210001', numberOn: day(-400) })
    ids.paul = await tell('Paul Nguyen', { uniqueNumber: '044032600000310001', numberOn: day(-20) })
    ids.lea = await tell('Léa Roux')
    expect(
      await w.send(letting, 'applicant.record', newId(), {
        name: 'Rose Blin',
        size: 1,
        uniqueNumber: '044032600000110001',
      }),
    ).toMatchObject({ refused: 'number_known' })
    expect(
      await w.send(letting, 'applicant.record', newId(), { name: 'Rose Blin', size: 1, uniqueNumber: '12' }),
    ).toMatchObject({ refused: 'number_wrong' })
    const { rows } = (await w.kernel.ask(letting, 'applicant.list', {
      words: 'cost',
    })) as Answered<'applicant.list'>
    expect(rows).toMatchObject([{ name: 'Ana Costa', holds: false, isCandidate: false }])
  })

  test('comes from a file too: whoever is known by her number is told anew', async () => {
    const rows = [
      {
        applicant: newId(),
        name: 'Léa Roux',
        size: 3,
        uniqueNumber: '044032600000410001',
        numberOn: day(-2),
      },
      {
        applicant: newId(),
        name: 'Paul Nguyen',
        size: 5,
        uniqueNumber: '044032600000310001',
        numberOn: day(-1),
      },
    ]
    await w.act('applicants.import', newId(), { rows }, letting)
    const all = (await w.kernel.ask(letting, 'applicant.list', {})) as Answered<'applicant.list'>
    expect(all.all).toBe(5)
    expect(all.rows.find(({ id }) => id === ids.paul)).toMatchObject({ size: 5 })
  })
})

describe('candidates before the commission', () => {
  test('are three, each with a rank, unless the law lets it be fewer', async () => {
    const propose = (list: readonly [string, number][], few?: string): ReturnType<Landlord['send']> =>
      w.send(letting, 'candidates.propose', centre.unit, {
        candidates: list.map(([applicant, rank]) => ({ applicant, rank })),
        ...(few ? { few } : {}),
      })
    expect(await propose([[ids.rose, 1]])).toMatchObject({ refused: 'three_needed' })
    expect(
      await propose([
        [ids.rose, 1],
        [ids.ana, 1],
        [ids.paul, 2],
      ]),
    ).toMatchObject({ refused: 'rank_twice' })
    expect(await propose([[ids.rose, 1]], 'dalo')).toMatchObject({ ok: true })
    expect(
      await propose([
        [ids.rose, 1],
        [ids.ana, 2],
        [ids.paul, 3],
        [ids.lea, 4],
      ]),
    ).toMatchObject({ ok: true })
    expect(await stepOf()).toBe('proposed')
    expect((await card()).proposal).toMatchObject({
      few: null,
      candidates: [{ rank: 1 }, {}, {}, { rank: 4 }],
    })
  })

  test('are decided by a commission whose members are there, each of them, within the law', async () => {
    const { commission, rose, ana, paul, lea } = ids
    await w.act('commission.call', commission, { heldOn: day(0), place: 'Siège' }, letting)
    const all: Commands['candidates.decide']['decisions'] = [
      { applicant: rose, decision: 'b', order: 1, ...voted },
      { applicant: ana, decision: 'd', reasons: ['size_unfit'], ...voted },
      { applicant: paul, decision: 'b', order: 2, ...voted },
      { applicant: lea, decision: 'e', reasons: ['stay_unproved'], ...voted },
    ]
    const without = (applicant: string, ...said: typeof all): typeof all => [
      ...all.filter((each) => each.applicant !== applicant),
      ...said,
    ]
    expect(await decide(commission, all)).toMatchObject({ refused: 'quorum_missing' })
    const seated = (['member1', 'member2', 'tenant', 'mayor', 'reservee'] as const).map((seat) => ({
      seat,
      name: 'Camille Roy',
      isPresent: true,
    }))
    await w.act('commission.seat', commission, { seats: seated }, letting)
    expect(await decide(commission, without(rose))).toMatchObject({ refused: 'candidate_left_out' })
    expect(
      await decide(commission, without(ana, { applicant: ana, decision: 'b', order: 3, ...voted })),
    ).toMatchObject({ refused: 'no_unique_number' })
    expect(
      await decide(commission, without(paul, { applicant: paul, decision: 'b', order: 1, ...voted })),
    ).toMatchObject({ refused: 'rank_twice' })
    expect(
      await decide(commission, without(paul, { applicant: paul, decision: 'a', order: 2, ...voted })),
    ).toMatchObject({ refused: 'granted_twice' })
    expect(
      await decide(
        commission,
        without(lea, { applicant: lea, decision: 'e', reasons: ['size_unfit'], ...voted }),
      ),
    ).toMatchObject({ refused: 'reason_missing' })
    expect(
      await decide(
        commission,
        without(lea, { applicant: lea, decision: 'd', reasons: ['mix'], votesFor: 5, votesAgainst: 0 }),
      ),
    ).toMatchObject({ refused: 'votes_too_many', params: { n: 4 } })
    expect(
      await decide(
        commission,
        without(lea, { applicant: lea, decision: 'd', reasons: ['mix'], votesFor: 1, votesAgainst: 3 }),
      ),
    ).toMatchObject({ refused: 'votes_against' })
    const ahead = newId()
    await w.act('commission.call', ahead, { heldOn: day(3), place: '' }, letting)
    const booklet = (await w.kernel.ask(letting, 'commission.booklet', {
      id: ahead,
    })) as Answered<'commission.booklet'>
    const t: T = (key, params) => w.kernel.say('fr', key, params)
    const printed = JSON.stringify(bookletPaper(booklet, { t, lang: 'fr' }))
    expect(printed).toMatch(/Rose Blin.*DALO.*Ana Costa.*manquant ou expiré.*Paul Nguyen/)
    expect(await decide(ahead, all)).toMatchObject({ refused: 'held_ahead' })
    expect(await decide(commission, all)).toMatchObject({ ok: true })
    expect(await stepOf()).toBe('decided')
    expect(await card()).toMatchObject({ next: rose })
    await w.act('commission.close', commission, {}, letting)
    expect(await w.send(letting, 'commission.seat', commission, { seats: [] })).toMatchObject({
      refused: 'commission_closed',
    })
  })
})

describe('papers', () => {
  test('are of one person each, and the minutes of all who were there', async () => {
    const { commission, ana, rose } = ids
    const pdf = async (path: string): Promise<string[]> => {
      const found = await w.kernel.ask(letting, 'commission.card', { id: commission })
      const session = found as Answered<'commission.card'>
      const t: T = (key, params) => w.kernel.say('fr', key, params)
      const dwelling = session.decided[0]!
      const candidate = dwelling.candidates.find(({ applicant }) => applicant.id === path)
      const pieces = candidate
        ? decisionLetter(candidate, dwelling, session.heldOn, { t, lang: 'fr' })
        : minutesPaper(session, { t, lang: 'fr' }).pieces
      return pieces.map((piece) => JSON.stringify(piece))
    }
    const told = (await pdf(ana)).join(' ')
    expect(told).toMatch(/Ana Costa.*n’est pas attribué.*taille du logement.*contester/)
    expect(told).not.toMatch(/Rose|Nguyen|Roux/)
    expect((await pdf(ids.lea)).join(' ')).toMatch(/n’est pas recevable.*radiée un mois après/)
    expect((await pdf(rose)).join(' ')).toMatch(/par rang.*rang 1.*dix jours/)
    expect((await pdf('minutes')).join(' ')).toMatch(/Camille Roy.*Rose Blin.*4 pour, 0 contre/)
  })
})

describe('an offer', () => {
  const offerOf = async (name: string): Promise<{ id: string; answer: string | null } | undefined> =>
    (await card()).proposal?.candidates.find(({ applicant }) => applicant.name === name)?.offer ?? undefined

  test('goes to whoever is first, once, and runs ten days at least from the day on which it came to hand', async () => {
    await w.act('offer.make', centre.unit, {}, letting)
    expect(await w.send(letting, 'offer.make', centre.unit, {})).toMatchObject({ refused: 'already_offered' })
    expect(await stepOf()).toBe('offered')
    const offer = (await offerOf('Rose Blin'))!.id
    expect(
      await w.send(letting, 'offer.receive', centre.unit, { offer, receivedOn: day(-2), lastDay: day(6) }),
    ).toMatchObject({ refused: 'answer_too_short' })
    await w.act('offer.receive', centre.unit, { offer, receivedOn: day(-20) }, letting)
  })

  test('that nobody answers is refused by silence, and the next rank is offered it by itself', async () => {
    const now = new Date().toISOString()
    expect(await lapseDue(w.kernel, now)).toBe(1)
    expect(await lapseDue(w.kernel, now)).toBe(0)
    expect(await offerOf('Rose Blin')).toMatchObject({ answer: 'silent' })
    expect(await offerOf('Paul Nguyen')).toMatchObject({ answer: null, receivedOn: null })
    expect(await stepOf()).toBe('offered')
  })

  test('that is accepted leads to the lease, which strikes the number off', async () => {
    const offer = (await offerOf('Paul Nguyen'))!.id
    await w.act('offer.answer', centre.unit, { offer, answer: 'accepted' }, letting)
    expect(await stepOf()).toBe('accepted')
    const sign = { step: 'signed', starts: day(10) }
    expect(await w.send(letting, 'void.move', centre.unit, sign)).toMatchObject({
      refused: 'diagnostic_expired',
    })
    for (const kind of diagnosticKinds)
      await w.act(
        'diagnostic.record',
        centre.unit,
        { diagnostic: newId(), kind, doneOn: day(-2), found: findings[kind][0] },
        letting,
      )
    await w.act('void.move', centre.unit, sign, letting)
    const list = (await w.kernel.ask(letting, 'radiation.list', {})) as Answered<'radiation.list'>
    expect(list.rows).toMatchObject([
      { uniqueNumber: '044032600000310001', signedOn: day(0), hasDalo: false, toldOn: null },
    ])
    const voids = list.rows.map((row) => row.void)
    await w.act('radiations.tell', newId(), { voids, toldOn: day(0) }, letting)
    expect(await w.kernel.ask(letting, 'radiation.list', {})).toMatchObject({ rows: [{ toldOn: day(0) }] })
  })
})

describe('another dwelling', () => {
  test('whose last candidate refuses is without a candidate again', async () => {
    await w.act('person.moveOut', roches.household, { ends: day(-3) }, actorOf('agent', roches))
    const one = await tell('Sam Diallo', { uniqueNumber: '044032600000910001', numberOn: day(-3) })
    const commission = newId()
    const at = roches.unit
    await w.act(
      'candidates.propose',
      at,
      { candidates: [{ applicant: one, rank: 1 }], few: 'too_few' },
      letting,
    )
    await w.act('commission.call', commission, { heldOn: day(0), place: '' }, letting)
    const seated = (['member1', 'member2', 'tenant'] as const).map((seat) => ({
      seat,
      name: '',
      isPresent: true,
    }))
    await w.act('commission.seat', commission, { seats: seated }, letting)
    const decision = { applicant: one, decision: 'c', order: 1, votesFor: 3, votesAgainst: 0 } as const
    const send = (more: object): ReturnType<Landlord['send']> =>
      w.send(letting, 'candidates.decide', at, { commission, decisions: [{ ...decision, ...more }] })
    expect(await send({})).toMatchObject({ refused: 'paper_missing' })
    expect(await send({ paper: 'tax', paperBy: day(9) })).toMatchObject({ ok: true })
    expect(await w.send(letting, 'offer.make', at, {})).toMatchObject({ refused: 'paper_awaited' })
    await w.act('paper.bring', at, { applicant: one, broughtOn: day(0) }, letting)
    await w.act('offer.make', at, {}, letting)
    const offer = (await card(at)).proposal!.candidates[0]!.offer!.id
    await w.act('offer.answer', at, { offer, answer: 'refused' }, letting)
    expect(await card(at)).toMatchObject({ step: 'none', proposal: null })
  })
})

describe('contingents', () => {
  test('the State has thirty hundredths of a year at most, and each dwelling counts for one reservee', async () => {
    const [state, town] = [newId(), newId()]
    const year = Number(day(0).slice(0, 4))
    const convention = { name: 'Préfecture', reservee: 'state', year, share: 31 } as const
    expect(await w.send(letting, 'convention.record', state, convention)).toMatchObject({
      refused: 'share_too_high',
    })
    await w.act('convention.record', state, { ...convention, share: 30 }, letting)
    const mairie = { name: 'Ville', reservee: 'collectivity', year, share: 20 }
    await w.act('convention.record', town, mairie, letting)
    expect(await w.send(letting, 'dwelling.orient', roches.unit, { convention: newId() })).toMatchObject({
      refused: 'unknown_convention',
    })
    await w.act('dwelling.orient', roches.unit, { convention: state }, letting)
    const flux = (await w.kernel.ask(letting, 'flux.year', { year })) as Answered<'flux.year'>
    expect(flux.rows.find(({ id }) => id === state)).toMatchObject({ oriented: 1, isOver: true })
    await w.act('dwelling.orient', roches.unit, { convention: town }, letting)
    const later = (await w.kernel.ask(letting, 'flux.year', { year })) as Answered<'flux.year'>
    expect(later.rows.find(({ id }) => id === state)).toMatchObject({ oriented: 0, isOver: false })
  })
})

describe('six months later', () => {
  test('who was not chosen is of nobody, with the reasons of what was decided', async () => {
    const later = new Date(Date.now() + 200 * 86_400_000).toISOString()
    await forgetApplicants(w.database.owner, new Date().toISOString())
    expect((await w.kernel.ask(letting, 'applicant.list', {})) as object).toMatchObject({ all: 6 })
    await forgetApplicants(w.database.owner, later)
    expect((await w.kernel.ask(letting, 'applicant.list', {})) as object).toMatchObject({ all: 0 })
    const left = await w.database.owner.rows<{ text: string }>(sql`
      select row_to_json(a)::text || coalesce((select string_agg(row_to_json(c)::text, '') from allocation.candidate c
        where c.applicant = a.id), '') as text from allocation.applicant a`)
    expect(left.length).toBe(6)
    for (const { text } of left)
      expect(text).not.toMatch(/Blin|Costa|Nguyen|Roux|Diallo|0440326|size_unfit|stay_unproved/)
  })
})

// From outside: every question and every act of the slice, by each role that may not.
describe('nobody else', () => {
  const others = roles.filter((role) => !can<Act>(grants, 'allocate', actorOf(role), {}) && role !== 'system')
  const questions: readonly [keyof Queries, object][] = [
    ['allocation.list', {}],
    ['allocation.card', { unit: centre.unit }],
    ['applicant.list', {}],
    ['commission.card', { id: ids.commission }],
    ['flux.year', { year: 2026 }],
    ['radiation.list', {}],
  ]
  test.each(others.map((role) => [role]))('%s reads nothing, and may do nothing', async (role) => {
    for (const [query, input] of questions)
      expect(await w.kernel.ask(actorOf(role), query, input)).toEqual({
        refused: role === 'visitor' ? 'sign_in' : 'not_yours',
      })
    expect(
      await w.send(actorOf(role), 'applicant.record', newId(), { name: 'Rose Blin', size: 1 }),
    ).toMatchObject({ ok: false })
    expect(await w.send(actorOf(role), 'offer.make', centre.unit, {})).toMatchObject({ ok: false })
    expect(await w.send(actorOf(role), 'offer.lapse', centre.unit, { offer: newId() })).toMatchObject({
      ok: false,
    })
  })

  const tables = [
    'applicant',
    'convention',
    'orientation',
    'proposal',
    'commission',
    'seat',
    'candidate',
    'offer',
    'radiation',
  ]
  test.each(others.map((role) => [role]))(
    '%s finds no row behind the wall, whatever is asked',
    async (role) => {
      for (const table of tables) {
        const seen = await w.database
          .as(actorOf(role), (db) => db.rows(sql`select 1 from ${sql.raw(`allocation.${table}`)} limit 1`))
          .catch((bug: unknown) =>
            (bug as { code?: string }).code === '42501' ? [] : Promise.reject(bug as Error),
          )
        expect([table, seen]).toEqual([table, []])
      }
    },
  )

  test('whoever allocates finds rows in each of them', async () => {
    for (const table of tables)
      expect(
        await w.database.as(letting, (db) =>
          db.rows(sql`select 1 as one from ${sql.raw(`allocation.${table}`)} limit 1`),
        ),
      ).toEqual([{ one: 1 }])
  })

  test('the agency of a dwelling reads counts and orders, of nobody; another agency nothing', async () => {
    const counts = await w.kernel.ask(actorOf('manager'), 'allocation.counts', { unit: centre.unit })
    expect(counts).toMatchObject({ candidates: 0, decided: false, orders: [] })
    expect(
      await w.kernel.ask(actorOf('manager', roches), 'allocation.counts', { unit: centre.unit }),
    ).toMatchObject({ refused: 'not_yours' })
  })
})
