import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstGrid } from '../../src/inspections/core/account/first-grid.ts'
import type { AccountTerms, FlawChoice } from '../../src/inspections/core/account/account-shapes.ts'
import type { InspectionPack, Queries } from '../../src/inspections/core/contract.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { dayOf } from '../../src/kernel/core/dates.ts'
import { daysLater, monthsLater } from '../../src/kernel/core/law-days.ts'
import { cents, parts } from '../../src/kernel/core/money.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { type FlawSeen, signVisit } from './sign-visit.ts'

let house: Landlord
beforeAll(async () => {
  house = await openLandlord()
})
afterAll(() => house.close())

const nadia = actorOf('agent')
const sylvie = actorOf('manager')
const karim = actorOf('caretaker')
const leGoff = actorOf('tenant')
const today = dayOf(new Date().toISOString())
const hole = newId()
const lost = newId()
const line = newId()

const ask = async <Q extends keyof Queries>(by: Actor, query: Q, input: Queries[Q]['input'] = {} as never) =>
  (await house.kernel.ask(by, query, input)) as Queries[Q]['output'] & { refused?: string }
const send = (type: string, subject: string, data: object, by = nadia) => house.send(by, type, subject, data)

const flaw = (id: string, more: object) => ({
  id,
  kind: 'hole' as const,
  cause: 'damage' as const,
  quantity: parts(120_000),
  flawUnit: 'm2' as const,
  photos: ['a'.repeat(64)],
  before: 'b'.repeat(64),
  priceLine: line,
  ...more,
})

const signed = (kind: InspectionPack['kind'], flaws: FlawSeen[]) => signVisit(house, kind, flaws)

const terms: AccountTerms = {
  keysBackOn: today,
  deposit: cents(45_000),
  monthlyRent: cents(45_000),
  monthlyCharges: cents(6000),
  paidUntil: null,
  arrears: cents(0),
  isCollective: true,
  provision: { amount: cents(9000), proof: 'Charges de 2025' },
  accountsApprovedOn: null,
  commissaire: null,
  grid: null,
}

test('Madame Le Goff’s account: no grid, no price and no proof are invented; what is issued stays', async () => {
  await house.database.owner.run(sql`
    insert into contractors.rate_item (id, contract, code, label, unit, price)
    values (${line}, ${centre.contract}, 'PE01', 'Peinture des murs', 'm²', 1850)`)
  await signed('exit', [
    flaw(hole, {}),
    flaw(lost, { kind: 'missing', cause: 'missing', quantity: parts(10_000) }),
  ])
  const id = newId()
  expect((await ask(nadia, 'settlement.list')).rows).toMatchObject([{ id: null, state: 'awaited' }])
  expect(await send('settlement.open', id, { unit: centre.unit, household: roches.household })).toMatchObject(
    {
      refused: 'no_tenant',
    },
  )
  const lease = { unit: centre.unit, household: centre.household }
  expect(await send('settlement.open', id, lease, karim)).toMatchObject({ refused: 'not_yours' })
  expect(await send('settlement.open', id, lease)).toMatchObject({ ok: true })
  expect(await send('settlement.open', newId(), lease)).toMatchObject({ refused: 'already_opened' })

  const issue = async (balance = 0) => send('settlement.issue', id, { balance })
  expect(await issue()).toMatchObject({ refused: 'terms_missing' })
  await send('settlement.setTerms', id, { terms: { ...terms, keysBackOn: daysLater(today, 40) } })
  expect(await issue()).toMatchObject({ refused: 'keys_to_come' })
  expect(await send('settlement.setTerms', id, { terms: { ...terms, grid: firstGrid.id } })).toMatchObject({
    refused: 'unknown_grid',
  })
  await send('settlement.setTerms', id, { terms })
  // The house’s grid is there and nobody has confirmed it: it serves for nothing.
  expect(await issue()).toMatchObject({ refused: 'grid_missing' })
  const agreement = { agreement: 'Accord du 12 mars 2019', starts: '1990-01-01' }
  expect(await send('grid.confirm', firstGrid.id, agreement)).toMatchObject({ refused: 'not_yours' })
  expect(await send('grid.confirm', firstGrid.id, agreement, sylvie)).toMatchObject({ ok: true })
  expect(await send('grid.confirm', firstGrid.id, agreement, sylvie)).toMatchObject({
    refused: 'already_confirmed',
  })

  // A wall of which nobody knows the age is older than its life: a tenth of 244.20. What is missing: 18.50 and its tax.
  const before = await ask(nadia, 'settlement.one', { id })
  expect(before).toMatchObject({
    no: null,
    grid: { agreement: 'Accord du 12 mars 2019', confirmedBy: 'Sylvie Lefèvre' },
    lines: [
      { flaw: hole, cost: 24_420, share: 10, amount: 2442, wear: { isKnown: false }, before: 'b'.repeat(64) },
      { flaw: lost, cost: 2035, share: 100, amount: 2035, why: 'whole' },
    ],
    sums: { charged: 4477, balance: 45_000 - 4477 - 9000, finding: 'differs' },
  })
  const choose = (choice: Partial<FlawChoice>, by = nadia) =>
    send('settlement.priceFlaw', id, { choice: { flaw: hole, ...choice } }, by)
  expect(await choose({ since: daysLater(today, -400) })).toMatchObject({ refused: 'proof_missing' })
  expect(await choose({ priceLine: newId() })).toMatchObject({ refused: 'line_unknown' })
  expect(await choose({ flaw: newId() })).toMatchObject({ refused: 'unknown_flaw' })
  expect(
    await choose({ since: daysLater(today, -400), proof: 'Bon 214' }, actorOf('technician')),
  ).toMatchObject({
    ok: true,
  })
  // One completed year is free of wear: the whole.
  const priced = await ask(nadia, 'settlement.one', { id })
  expect(priced.lines[0]).toMatchObject({ share: 100, amount: 24_420, sinceFrom: 'proof', proof: 'Bon 214' })
  expect(await issue(before.sums!.balance)).toMatchObject({ refused: 'balance_moved' })
  const tooMuch = { ...terms, provision: { amount: cents(9001), proof: 'Charges' } }
  await send('settlement.setTerms', id, { terms: tooMuch })
  expect((await ask(nadia, 'settlement.one', { id })).no).toMatchObject({ code: 'provision_too_high' })
  await send('settlement.setTerms', id, { terms })

  const owed = 45_000 - 24_420 - 2035 - 9000
  expect(await ask(leGoff, 'settlement.own')).toEqual({ statements: [] })
  expect(await issue(owed)).toMatchObject({ ok: true })
  expect(await issue(owed)).toMatchObject({ refused: 'settlement_issued' })
  expect(await choose({ cause: 'time' })).toMatchObject({ refused: 'settlement_issued' })
  // Prices move afterwards; what was issued does not.
  await house.database.owner.run(sql`update contractors.rate_item set price = 1 where id = ${line}`)
  const { statements } = await ask(leGoff, 'settlement.own')
  expect(statements).toHaveLength(1)
  expect(statements[0]).toMatchObject({ id, balance: owed, paidOn: null })
  const hers = await ask(leGoff, 'settlement.ownOne', { id })
  expect(createHash('sha256').update(hers.text).digest('hex')).toBe(hers.hash)
  expect(JSON.parse(hers.text)).toMatchObject({ sums: { balance: owed }, lines: [{ cost: 24_420 }, {}] })
  expect(hers).toMatchObject({
    tenants: ['Anne Le Goff'],
    lines: [{ cost: 24_420, before: 'b'.repeat(64), proof: 'Bon 214' }, {}],
    sums: { balance: owed },
    provision: { amount: 9000, dueOn: null, backOn: null },
  })
  expect(await ask(nadia, 'settlement.one', { id })).toMatchObject({
    state: 'issued',
    lines: [{ cost: 24_420 }, {}],
  })

  expect(await send('settlement.pay', id, { on: daysLater(today, 1) })).toMatchObject({
    refused: 'payment_too_early',
  })
  expect(await send('settlement.pay', id, { on: today })).toMatchObject({ ok: true })
  expect(await send('settlement.pay', id, { on: today })).toMatchObject({ refused: 'already_paid' })
})

test('what was kept back is due a month after the accounts are approved, and is given back once', async () => {
  const { rows } = await ask(nadia, 'settlement.list')
  const id = rows[0]!.id!
  const approve = (on: string, by = nadia) => send('settlement.approveAccounts', id, { on }, by)
  const giveBack = (kept: number, on = today) => send('settlement.returnProvision', id, { on, kept })
  expect(await approve(today, actorOf('agent', roches))).toMatchObject({ refused: 'not_found' })
  expect(await approve(today, actorOf('technician'))).toMatchObject({ refused: 'not_yours' })
  expect(await approve(daysLater(today, 1))).toMatchObject({ refused: 'approval_to_come' })
  expect(await approve(today)).toMatchObject({ ok: true })
  expect((await ask(nadia, 'settlement.one', { id })).provision).toEqual({
    amount: 9000,
    late: { months: 0, amount: 0 },
    approvedOn: today,
    dueOn: monthsLater(today, 1),
    backOn: null,
    kept: null,
  })
  expect(await giveBack(9001)).toMatchObject({ refused: 'kept_too_high' })
  expect(await giveBack(1250, daysLater(today, 1))).toMatchObject({ refused: 'payment_too_early' })
  expect(await giveBack(1250)).toMatchObject({ ok: true })
  expect(await giveBack(1250)).toMatchObject({ refused: 'provision_returned' })
  expect((await ask(leGoff, 'settlement.ownOne', { id })).provision).toMatchObject({
    kept: 1250,
    backOn: today,
  })
})

test('nobody but the agency that settles, and the tenant once it is issued, sees an account: not by a question, not by the journal', async () => {
  const [{ id } = { id: '' }] = await house.database.owner.rows<{ id: string }>(
    sql`select s.id from inspections.settlement s`,
  )
  for (const by of [karim, actorOf('firm'), actorOf('hq'), actorOf('operator'), actorOf('tenant', roches)]) {
    expect(await ask(by, 'settlement.one', { id })).toMatchObject({ refused: 'not_yours' })
    expect(await ask(by, 'settlement.list')).toMatchObject({ refused: 'not_yours' })
  }
  expect(await ask(actorOf('agent', roches), 'settlement.one', { id })).toMatchObject({
    refused: 'not_found',
  })
  expect(await ask(actorOf('tenant', roches), 'settlement.own')).toEqual({ statements: [] })
  expect(await ask(actorOf('tenant', roches), 'settlement.ownOne', { id })).toMatchObject({
    refused: 'not_found',
  })
  const facts = await house.database.owner.rows<{ data: object; building: string | null }>(sql`
    select f.data, f.building from kernel.fact f where f.subject = ${id}`)
  expect(facts.length).toBeGreaterThan(4)
  expect(facts.every(({ building }) => building === null)).toBe(true)
  expect(JSON.stringify(facts)).not.toMatch(/24420|9545|45000/)
})

test('an advice visit tells what would be charged before she leaves', async () => {
  const id = await signed('preVisit', [flaw(newId(), {}), flaw(newId(), { cause: 'time' })])
  await house.database.owner.run(sql`update contractors.rate_item set price = 1850 where id = ${line}`)
  expect(await ask(nadia, 'settlement.estimate', { inspection: id })).toMatchObject({
    lines: [{ share: 10, amount: 2442 }, { amount: 0 }],
    charged: 2442,
  })
  // Madame Le Goff reads the same before she leaves; no neighbour, other agency or caretaker does.
  expect(await ask(leGoff, 'settlement.estimate', { inspection: id })).toEqual(
    await ask(nadia, 'settlement.estimate', { inspection: id }),
  )
  for (const by of [actorOf('tenant', roches), actorOf('agent', roches)])
    expect(await ask(by, 'settlement.estimate', { inspection: id })).toMatchObject({ refused: 'not_found' })
  expect(await ask(karim, 'settlement.estimate', { inspection: id })).toMatchObject({ refused: 'not_yours' })
})
