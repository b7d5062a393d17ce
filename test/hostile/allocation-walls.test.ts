import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Commands, Queries } from '../../src/allocation/core/contract.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { makeLink } from '../../src/kernel/server/signed-links.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, roches, who } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

// Three who ask for Madame Le Goff’s dwelling, which is free: one was refused, one is offered it. Their names are in no other place.
let door: Doors
const cookies: Record<string, Record<string, string>> = {}
const ids = { oriane: newId(), tancrede: newId(), isaure: newId(), commission: newId(), convention: newId() }
let offer: string
const day = daysFromToday()
const letting = actorOf('letting')
const secrets = /Oriane|Tancrède|Isaure|0110326000\d{9}|ceiling_over|Tournefeuille/
const number = (n: number): string => `01103260000${n}00011262`
const seat = (code: string) => ({ seat: code, name: 'Bernadette Tournefeuille', isPresent: true })
const votes = { votesFor: 3, votesAgainst: 0 }
const decisions = [
  { applicant: ids.oriane, decision: 'b', order: 1, ...votes },
  { applicant: ids.tancrede, decision: 'b', order: 2, ...votes },
  { applicant: ids.isaure, decision: 'e', reasons: ['ceiling_over'], ...votes },
]
const three = [ids.oriane, ids.tancrede, ids.isaure].map((applicant, i) => ({ applicant, rank: i + 1 }))

beforeAll(async () => {
  door = await openDoors()
  const { act } = door
  await act('person.moveOut', centre.household, { ends: day(-9) }, actorOf('agent'))
  for (const [id, name, n] of [
    [ids.oriane, 'Oriane N’Diaye', 1],
    [ids.tancrede, 'Tancrède BLANC', 2],
    [ids.isaure, 'Isaure Le Bihan', 3],
  ] as const)
    await act(
      'applicant.record',
      id,
      { name, size: 2, uniqueNumber: number(n), numberOn: day(-9), email: `a${n}@x.example` },
      letting,
    )
  const state = {
    reservee: 'state',
    name: 'Préfecture',
    year: Number(day(0).slice(0, 4)),
    share: 20,
  }
  await act('convention.record', ids.convention, state, letting)
  await act('candidates.propose', centre.unit, { candidates: three }, letting)
  await act('commission.call', ids.commission, { heldOn: day(-1), place: '' }, letting)
  await act('commission.seat', ids.commission, { seats: ['member1', 'member2', 'tenant'].map(seat) }, letting)
  await act('candidates.decide', centre.unit, { commission: ids.commission, decisions }, letting)
  await act('offer.make', centre.unit, {}, letting)
  const card = (await door.kernel.ask(letting, 'allocation.card', {
    unit: centre.unit,
  })) as Queries['allocation.card']['output']
  offer = card.proposal!.candidates[0]!.offer!.id
  for (const [name, role, agencies] of [
    ['call centre', 'operator', []],
    ['directorate', 'hq', []],
    ['technician', 'technician', ['centre']],
    ['manager', 'manager', ['centre']],
    ['agent', 'agent', ['centre']],
    ['another agency', 'manager', ['roches']],
    ['letting', 'letting', []],
  ] as const)
    cookies[name] = { cookie: (await door.hire(role, [...agencies])).cookie }
  for (const [name, person] of [
    ['caretaker', who.karim],
    ['tenant', who.leGoff],
    ['neighbour', who.otherTenant],
  ] as const)
    cookies[name] = { cookie: await door.signIn(person) }
  const token = await makeLink(door.database.owner, { purpose: 'firm', firm: centre.firm, days: 30 })
  cookies['firm'] = { authorization: `Link ${token}` }
  cookies['stranger'] = { cookie: 'loge-visit=a-browser' }
})
afterAll(() => door.close())

const outside = (): string[] => Object.keys(cookies).filter((name) => name !== 'letting')
const ask = (name: string, query: string, input: object) =>
  door.knock({ method: 'POST', url: `/api/ask/${query}`, payload: input, headers: cookies[name]! })
const send = async (name: string, type: string, subject: string, data: object) => {
  const { status, body, text } = await door.knock({
    method: 'POST',
    url: '/api/commands',
    headers: cookies[name]!,
    payload: [{ id: newId(), type, subject, data, at: new Date().toISOString() }],
  })
  return { status, text, refused: body?.[0]?.refused ?? body?.refused }
}
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
const standing = async (): Promise<string> =>
  JSON.stringify(
    await Promise.all(
      tables.map((table) =>
        door.database.owner.rows(sql`select t.* from ${sql.raw(`allocation.${table}`)} t order by t::text`),
      ),
    ),
  )

describe('from outside', () => {
  const told = { name: 'Personne', size: 2 }
  const acts: Record<keyof Commands, [subject: () => string, data: () => object]> = {
    'applicant.record': [() => ids.oriane, () => told],
    'applicants.import': [newId, () => ({ rows: [{ applicant: ids.oriane, ...told }] })],
    'applicant.forget': [() => ids.isaure, () => ({})],
    'candidates.propose': [() => centre.unit, () => ({ candidates: three })],
    'candidate.withdraw': [() => centre.unit, () => ({ applicant: ids.oriane })],
    'proposal.end': [() => centre.unit, () => ({})],
    'candidates.decide': [() => centre.unit, () => ({ commission: ids.commission, decisions })],
    'paper.bring': [() => centre.unit, () => ({ applicant: ids.oriane, broughtOn: day(0) })],
    'paper.miss': [() => centre.unit, () => ({ applicant: ids.oriane })],
    'offer.make': [() => centre.unit, () => ({})],
    'offer.receive': [() => centre.unit, () => ({ offer, receivedOn: day(0) })],
    'offer.answer': [() => centre.unit, () => ({ offer, answer: 'accepted' })],
    'offer.lapse': [() => centre.unit, () => ({ offer })],
    'dwelling.orient': [() => centre.unit, () => ({ convention: ids.convention })],
    'number.strike': [() => centre.unit, () => ({})],
    'number.keep': [() => centre.unit, () => ({})],
    'radiations.tell': [newId, () => ({ voids: [newId()], toldOn: day(0) })],
    'commission.call': [newId, () => ({ heldOn: day(0), place: '' })],
    'commission.seat': [() => ids.commission, () => ({ seats: [] })],
    'commission.close': [() => ids.commission, () => ({})],
    'convention.record': [
      () => ids.convention,
      () => ({ reservee: 'landlord', name: 'x', year: 2030, share: 1 }),
    ],
  }

  test('nobody but whoever allocates does any of its acts, and nothing is told of anybody', async () => {
    const before = await standing()
    for (const [type, [subject, data]] of Object.entries(acts))
      for (const name of outside()) {
        const { refused, text } = await send(name, type, subject(), data())
        expect([type, name, ['not_yours', 'sign_in', 'not_found'].includes(refused ?? '')]).toEqual([
          type,
          name,
          true,
        ])
        expect([type, name, secrets.exec(text)?.[0]]).toEqual([type, name, undefined])
      }
    expect(await standing()).toBe(before)
  })

  test('what the house does by itself, whoever allocates does not', async () => {
    const before = await standing()
    for (const type of ['paper.miss', 'offer.lapse', 'number.strike', 'number.keep'] as const) {
      const [subject, data] = acts[type]
      expect(await send('letting', type, subject(), data())).toMatchObject({ refused: 'not_yours' })
    }
    expect(await standing()).toBe(before)
  })

  test('no question, no paper and no journal tells a name, a number or a decision', async () => {
    const inputs: Record<keyof Queries, object> = {
      'applicant.list': { words: 'ori', most: 5000 },
      'allocation.list': {},
      'allocation.card': { unit: centre.unit },
      'allocation.counts': { unit: centre.unit },
      'commission.card': { id: ids.commission },
      'commission.booklet': { id: ids.commission },
      'flux.year': { year: Number(day(0).slice(0, 4)) },
      'radiation.list': {},
    }
    const papers = [
      `booklets/${ids.commission}.pdf`,
      `commissions/${ids.commission}.pdf`,
      `letters/${ids.commission}.pdf?of=${ids.isaure}`,
      `offers/${offer}.pdf`,
    ]
    const mayCount = ['technician', 'manager', 'agent']
    for (const name of outside()) {
      for (const [query, input] of Object.entries(inputs)) {
        const { status, text, body } = await ask(name, query, input)
        expect([name, query, status < 500, secrets.exec(text)?.[0]]).toEqual([name, query, true, undefined])
        const isCounted = query === 'allocation.counts' && mayCount.includes(name)
        expect([name, query, body.refused === undefined]).toEqual([name, query, isCounted])
      }
      for (const path of papers) {
        const url = `/api/allocation/${path}`
        const { status, text } = await door.knock({ method: 'GET', url, headers: cookies[name]! })
        expect([name, path, status === 200]).toEqual([name, path, false])
        expect(text).not.toMatch(secrets)
      }
      for (const query of ['void.card', 'void.list']) {
        const { text } = await ask(name, query, query === 'void.card' ? { unit: centre.unit } : {})
        expect([name, query, secrets.exec(text)?.[0]]).toEqual([name, query, undefined])
      }
    }
    const facts = await door.database.owner.rows(sql`select f.data::text from kernel.fact f`)
    expect(JSON.stringify(facts)).not.toMatch(secrets)
    expect((await ask('letting', 'commission.card', { id: ids.commission })).text).toMatch(/Oriane.*Isaure/)
  })
})

describe('whoever means ill, or is in a hurry', () => {
  test('twice, and two at once, do each act once', async () => {
    const twins = await Promise.all(
      Array.from({ length: 6 }, () =>
        send('letting', 'applicant.record', newId(), {
          name: 'Jumelle',
          size: 1,
          uniqueNumber: '011032699999911262',
        }),
      ),
    )
    expect(twins.filter(({ refused }) => refused === 'number_known')).toHaveLength(5)
    expect(twins.filter(({ refused }) => refused === undefined)).toHaveLength(1)
    const year = 2035
    const shares = await Promise.all(
      Array.from({ length: 4 }, () =>
        send('letting', 'convention.record', newId(), { reservee: 'employer', name: 'x', year, share: 60 }),
      ),
    )
    expect(shares.filter(({ refused }) => refused === undefined)).toHaveLength(1)
    const answers = await Promise.all(
      ['accepted', 'refused', 'refused', 'accepted'].map((answer) =>
        send('letting', 'offer.answer', centre.unit, { offer, answer }),
      ),
    )
    expect(answers.filter(({ refused }) => refused === 'answered_already')).toHaveLength(3)
  })

  test('a file says nobody twice; a name is a name, whatever it holds; what is too long is refused', async () => {
    const rows = (...more: object[]) => ({
      rows: more.map((row) => ({ applicant: newId(), name: 'x', size: 1, ...row })),
    })
    const uniqueNumber = '011032688888811262'
    const importing = (data: object) => send('letting', 'applicants.import', newId(), data)
    expect(await importing(rows({ uniqueNumber }, { uniqueNumber: '0110326 888888 11262' }))).toMatchObject({
      refused: 'number_known',
    })
    const same = newId()
    expect(await importing(rows({ applicant: same }, { applicant: same }))).toMatchObject({
      refused: 'candidate_twice',
    })
    expect(await importing(rows({ name: 'é'.repeat(10_000) }))).toMatchObject({ refused: 'malformed' })
    expect(await importing(rows(...Array.from({ length: 501 }, () => ({}))))).toMatchObject({
      refused: 'malformed',
    })
    const odd = ['=cmd|’ /C calc’!A0', 'Ro\u0000se', '<img src=x onerror=alert(1)>', "'; drop table x --"]
    expect((await importing(rows(...odd.map((name) => ({ name }))))).refused).toBeUndefined()
    const { body } = await ask('letting', 'applicant.list', { words: "'; drop" })
    expect(body.rows.map(({ name }: { name: string }) => name)).toEqual(["'; drop table x --"])
  })

  test('what is another dwelling’s is answered for nobody here', async () => {
    await door.act('person.moveOut', roches.household, { ends: day(-2) }, actorOf('agent', roches))
    const few = { candidates: [{ applicant: ids.isaure, rank: 1 }], few: 'too_few' }
    expect((await send('letting', 'candidates.propose', roches.unit, few)).refused).toBeUndefined()
    for (const [type, data, no] of [
      ['offer.answer', { offer, answer: 'accepted' }, 'not_found'],
      ['offer.receive', { offer, receivedOn: day(0) }, 'not_found'],
      ['candidate.withdraw', { applicant: ids.oriane }, 'unknown_applicant'],
      [
        'candidates.propose',
        { candidates: [{ applicant: newId(), rank: 1 }], few: 'dalo' },
        'unknown_applicant',
      ],
      [
        'candidates.decide',
        { commission: ids.commission, decisions: [{ ...decisions[0]!, applicant: ids.oriane }] },
        'unknown_applicant',
      ],
      ['candidates.decide', { commission: newId(), decisions: [decisions[0]!] }, 'unknown_commission'],
      ['dwelling.orient', { convention: newId() }, 'unknown_convention'],
    ] as const)
      expect([type, await send('letting', type, roches.unit, data)]).toMatchObject([type, { refused: no }])
    const stranger = await door.knock({
      method: 'GET',
      url: `/api/allocation/letters/${ids.commission}.pdf?of=${newId()}`,
      headers: cookies['letting']!,
    })
    expect(stranger.body).toMatchObject({ refused: 'not_found' })
  })
})
