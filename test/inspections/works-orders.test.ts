import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FirmOrder, Queries as Works } from '../../src/contractors/core/contract.ts'
import { firstGrid } from '../../src/inspections/core/account/first-grid.ts'
import type { AccountTerms } from '../../src/inspections/core/account/account-shapes.ts'
import type { WorksOrder } from '../../src/inspections/core/account/works-shapes.ts'
import type { Queries } from '../../src/inspections/core/contract.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { dayOf } from '../../src/kernel/core/dates.ts'
import { daysLater } from '../../src/kernel/core/law-days.ts'
import { cents, parts } from '../../src/kernel/core/money.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { sign } from '../setup/tell.ts'
import { type FlawSeen, signVisit } from './sign-visit.ts'

let house: Landlord
const painters = newId()
const joiners = newId()
const paint = newId()
const tap = newId()
const door = newId()
beforeAll(async () => {
  house = await openLandlord()
  const { act } = house
  await act('firm.know', painters, { name: 'Peinture Marchand', phone: '02 40 00 00 03' })
  await act('firm.know', joiners, { name: 'Menuiserie Daoud', phone: '02 40 00 00 04' })
  await sign(act, painters, { firm: painters, ref: 'M-P', name: 'Peinture', trades: ['painting'] })
  await sign(act, joiners, { firm: joiners, ref: 'M-M', name: 'Menuiserie', trades: ['joinery'] })
  await house.database.owner.run(sql`
    insert into contractors.rate_item (id, contract, code, label, unit, price) values
      (${paint}, ${painters}, 'PE01', 'Peinture des murs', 'm²', 1850), (${tap}, ${centre.contract}, 'PL01', 'Robinet remplacé', 'u', 4200),
      (${door}, ${joiners}, 'ME01', 'Porte remplacée', 'u', 21000)`)
})
afterAll(() => house.close())

const nadia = actorOf('agent')
const luc = actorOf('technician')
const sylvie = actorOf('manager')
const karim = actorOf('caretaker')
const leGoff = actorOf('tenant')
const painter = actorOf('firm', centre, { id: painters, firm: painters })
const today = dayOf(new Date().toISOString())
const wanted = daysLater(today, 20)

type All = Queries & Works
const ask = async <Q extends keyof All>(by: Actor, query: Q, input: All[Q]['input']) =>
  (await house.kernel.ask(by, query, input)) as All[Q]['output'] & { refused?: string }
const send = (by: Actor, type: string, subject: string, data: object, id = newId()) =>
  house.send(by, type, subject, data, id)
const ordersOfDwelling = () =>
  house.database.owner.rows<{
    id: string
    request: string
    status: string
    firm: string
    household: null
  }>(sql`
    select o.id, o.request, o.status, o.firm, o.household from contractors.work_order o where o.unit = ${centre.unit} order by o.no`)

const flaw = (id: string, priceLine: string, more: Partial<FlawSeen> = {}): FlawSeen => ({
  id,
  kind: 'hole',
  cause: 'damage',
  quantity: parts(20_000),
  flawUnit: 'each',
  photos: ['a'.repeat(64)],
  priceLine,
  ...more,
})
const plaster = 'b'.repeat(64)
const [wall, basin, hinge, old] = [newId(), newId(), newId(), newId()]
const one = (flawId: string, item: string): WorksOrder['lines'][number] => ({
  flaw: flawId,
  item,
  parts: parts(20_000),
})
const three = (): WorksOrder[] => [
  { contract: painters, lines: [one(wall, paint)], wanted, words: 'Séjour, murs : trou, 2 m².' },
  { contract: centre.contract, lines: [one(basin, tap)], wanted },
  { contract: joiners, lines: [one(hinge, door)], wanted },
]

test('before she leaves, what the landlord pays is proposed, and what she may still mend is left to her', async () => {
  const visit = await signVisit(house, 'preVisit', [
    flaw(wall, paint),
    flaw(old, paint, { cause: 'time' }),
    flaw(newId(), door, { cause: 'insured' }),
  ])
  const drafted = await ask(luc, 'inspections.works', { id: visit })
  expect(drafted).toMatchObject({
    placed: [],
    works: {
      wanted: null,
      isOccupied: true,
      occupiedUntil: null,
      contracts: expect.arrayContaining([{ id: painters, name: 'Peinture', firm: 'Peinture Marchand' }]),
      lines: [{ isProposed: false }, { flaw: old, isProposed: true }, { isProposed: false }],
    },
  })
  const order = { works: [{ contract: painters, lines: [one(old, paint)], wanted }] }
  expect(await send(karim, 'inspection.orderWorks', visit, order)).toMatchObject({ refused: 'not_yours' })
  expect(await send(actorOf('agent', roches), 'inspection.orderWorks', visit, order)).toMatchObject({
    refused: 'not_found',
  })
  const id = newId()
  expect(await send(luc, 'inspection.orderWorks', visit, order, id)).toMatchObject({ ok: true })
  // Sent again, for want of an answer: it is one act.
  expect(await send(luc, 'inspection.orderWorks', visit, order, id)).toMatchObject({ ok: true })
  expect(await send(luc, 'inspection.orderWorks', visit, order)).toMatchObject({ refused: 'ordered_already' })
  expect(await ordersOfDwelling()).toMatchObject([{ status: 'placed', firm: painters, household: null }])
  expect((await ask(nadia, 'inspections.works', { id: visit })).placed).toMatchObject([
    { flaw: old, firm: 'Peinture Marchand', state: 'sent' },
  ])
})

const terms: AccountTerms = {
  keysBackOn: today,
  deposit: cents(45_000),
  monthlyRent: cents(45_000),
  monthlyCharges: cents(6000),
  paidUntil: null,
  arrears: cents(0),
  isCollective: true,
  provision: null,
  accountsApprovedOn: null,
  commissaire: null,
  grid: null,
}
const account = newId()
const viewOf = () => ask(nadia, 'settlement.one', { id: account })
const issue = async (works?: WorksOrder[], by = nadia, id = newId()) =>
  send(by, 'settlement.issue', account, { balance: (await viewOf()).sums!.balance, works }, id)

test('one act makes the account, its letter and three orders, or nothing of them; its cents open their orders', async () => {
  await signVisit(house, 'exit', [
    flaw(wall, paint, { photos: [plaster] }),
    flaw(basin, tap, { cause: 'missing', photos: ['c'.repeat(64)] }),
    flaw(hinge, door),
    flaw(old, paint, { cause: 'time' }),
  ])
  await send(sylvie, 'grid.confirm', firstGrid.id, {
    agreement: 'Accord du 12 mars 2019',
    starts: '1990-01-01',
  })
  await send(nadia, 'settlement.open', account, { unit: centre.unit, household: centre.household })
  await send(nadia, 'settlement.setTerms', account, { terms })
  const { works, placed } = await viewOf()
  // Whoever pays: and what was ordered before she left is not drafted again.
  expect(works!.lines.map(({ flaw: id, isProposed }) => [id, isProposed])).toEqual([
    [wall, true],
    [basin, true],
    [hinge, true],
  ])
  expect(placed).toMatchObject([{ flaw: old, state: 'sent' }])

  const before = await ordersOfDwelling()
  const bad: [WorksOrder[], string][] = [
    [[{ contract: painters, lines: [one(wall, tap)] }], 'line_unknown'],
    [[{ contract: roches.contract, lines: [one(basin, tap)] }], 'contract_elsewhere'],
    [[{ contract: painters, lines: [one(newId(), paint)] }], 'unknown_flaw'],
    [[{ contract: painters, lines: [one(old, paint)] }], 'ordered_already'],
    [[{ contract: painters, lines: [one(wall, paint), one(wall, paint)] }], 'ordered_already'],
    [[{ contract: painters, lines: [one(wall, paint)], wanted: daysLater(today, -2) }], 'wanted_past'],
    [[{ contract: painters, lines: [{ ...one(wall, paint), parts: parts(0) }] }], 'malformed'],
    [[...three().slice(0, 2), { contract: joiners, lines: [one(hinge, paint)] }], 'line_unknown'],
  ]
  for (const [asked, no] of bad) expect(await issue(asked)).toMatchObject({ ok: false, refused: no })
  expect(await ordersOfDwelling()).toEqual(before)
  expect(await viewOf()).toMatchObject({ state: 'open', hash: null })

  const id = newId()
  const data = { balance: (await viewOf()).sums!.balance, works: three() }
  expect(await send(nadia, 'settlement.issue', account, data, id)).toMatchObject({ ok: true })
  expect(await send(nadia, 'settlement.issue', account, data, id)).toMatchObject({ ok: true })
  expect(await issue(three())).toMatchObject({ refused: 'settlement_issued' })
  const orders = (await ordersOfDwelling()).slice(1)
  expect(orders).toMatchObject([{ firm: painters }, { firm: centre.firm }, { firm: joiners }])
  expect(new Set(orders.map(({ request }) => request)).size).toBe(3)
  const issued = await viewOf()
  expect(issued).toMatchObject({ state: 'issued', works: null })
  expect(issued.placed.map((each) => [each.flaw, each.request])).toEqual(
    expect.arrayContaining([wall, basin, hinge].map((each, n) => [each, orders[n]!.request])),
  )
})

test('a firm reads where, what, how many and by when; of the tenant’s share and of her account it reads nothing', async () => {
  const [, own] = await ordersOfDwelling()
  const card = await ask(painter, 'order.card', { id: own!.id })
  expect(card satisfies FirmOrder).toMatchObject({
    nature: 'inside.paint',
    wanted,
    contact: null,
    words: [{ body: 'Séjour, murs : trou, 2 m².' }],
    proposed: [{ label: 'Peinture des murs', parts: 20_000, unitPrice: 1850 }],
    photos: [plaster],
  })
  const day = await ask(painter, 'order.day', {})
  const said = JSON.stringify([card, day])
  // 40.70 is the cost with its tax, 4.07 and 10 % the tenant’s part of it.
  expect(said).not.toMatch(/4070|\b407\b|share|cause|deposit|settlement|Goff/)
  for (const [query, input] of [
    ['settlement.one', { id: account }],
    ['settlement.list', {}],
    ['inspections.works', { id: account }],
    ['order.card', { id: (await ordersOfDwelling())[2]!.id }],
  ] as const)
    expect((await house.kernel.ask(painter, query, input)) as object).toHaveProperty('refused')
  for (const table of ['ordered_flaw', 'withdrawn_statement', 'settlement', 'flaw_choice'])
    await expect(
      house.database.as(painter, (db) => db.rows(sql`select 1 from ${sql.ref(`inspections.${table}`)}`)),
    ).rejects.toThrow(/permission denied/)
  // What others are to mend, and how it was at entry, is shown to them alone.
  const photosOf = (by: Actor) =>
    house.database.as(by, (db) => db.rows<{ sha256: string }>(sql`select p.sha256 from requests.photo p`))
  const shown = new Set((await photosOf(painter)).map(({ sha256 }) => sha256))
  expect(shown).toEqual(new Set(['a'.repeat(64), plaster]))
  expect(await photosOf(leGoff)).toEqual([])
  // Nor does she hear of works that are done after she left.
  const { rows } = (await house.kernel.ask(leGoff, 'request.list', {})) as { rows: { id: string }[] }
  const requests = (await ordersOfDwelling()).map(({ request }) => request)
  expect(rows.filter(({ id }) => requests.includes(id))).toEqual([])
})

test('an account that is taken back is open again, what it said is kept, and orders for which nobody has set out are withdrawn', async () => {
  const [, painting, plumbing] = await ordersOfDwelling()
  await send(painter, 'order.accept', painting!.request, { order: painting!.id })
  await send(painter, 'order.onTheWay', painting!.request, { order: painting!.id })
  const { hash } = await viewOf()
  expect(await send(luc, 'settlement.takeBack', account, {})).toMatchObject({ refused: 'not_yours' })
  expect(await send(nadia, 'settlement.takeBack', account, {})).toMatchObject({ ok: true })
  expect(await send(nadia, 'settlement.takeBack', account, {})).toMatchObject({ refused: 'not_issued' })
  expect((await ordersOfDwelling()).map(({ status }) => status)).toEqual([
    'placed',
    'underway',
    'cancelled',
    'cancelled',
  ])
  const kept = await house.database.owner.rows(
    sql`select w.hash, w.nth from inspections.withdrawn_statement w where w.settlement = ${account}`,
  )
  expect(kept).toEqual([{ hash, nth: 0 }])
  // A tenant is told that her account is being corrected, and no amount of it.
  expect(await ask(leGoff, 'settlement.own', {})).toMatchObject({
    statements: [{ id: account, isTakenBack: true, balance: 0, dueOn: '' }],
  })
  // The painters are on their way: theirs is not ordered twice.
  const { works, state } = await viewOf()
  expect([state, works!.lines.map(({ flaw: id }) => id)]).toEqual(['open', [basin, hinge]])
  expect(await issue([{ contract: painters, lines: [one(wall, paint)] }])).toMatchObject({
    refused: 'ordered_already',
  })
  expect(await issue(three().slice(1))).toMatchObject({ ok: true })
  expect((await ordersOfDwelling()).map(({ status }) => status).slice(4)).toEqual(['placed', 'placed'])
  expect(plumbing!.status).toBe('placed')
  const { sums } = await viewOf()
  expect(sums!.balance).toBeGreaterThan(0)
  expect(await send(nadia, 'settlement.pay', account, { on: today })).toMatchObject({ ok: true })
  expect(await send(nadia, 'settlement.takeBack', account, {})).toMatchObject({ refused: 'already_paid' })
})
