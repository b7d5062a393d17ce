import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { migrations } from '../../src/kernel/server/migrate.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/contractors/core/contract.ts'
import { type HouseBefore, openHouseBefore } from '../setup/house-before.ts'
import { openContracts, signed, type Contracts } from './contracts.ts'

describe('a house that counted in euros', () => {
  let house: HouseBefore
  let client: HouseBefore['client']
  beforeAll(async () => {
    house = await openHouseBefore(cents, (then) => then.query(before))
    client = house.client
  })
  afterAll(() => house.close())
  const one = async (text: string): Promise<unknown> =>
    (await client.query<{ said: unknown }>(text)).rows[0]?.said

  test('counts the same in cents, and quantities in ten-thousandths', async () => {
    expect(
      await one(
        'select to_jsonb(c.spend_limit) || to_jsonb(i.price) as said from contractors.contract c, contractors.rate_item i',
      ),
    ).toEqual([45_000, 1674])
    expect(
      await one(
        'select jsonb_build_array(spend_limit, asked_amount, agreed_amount) as said from contractors.work_order',
      ),
    ).toEqual([45_000, 128_050, null])
    expect(
      await one('select jsonb_build_array(quantity, price) as said from contractors.order_line'),
    ).toEqual([2500, 1674])
    expect(await one('select to_jsonb(up_to) as said from contractors.delegation')).toBe(99_999_999_99)
    expect(await one('select to_jsonb(monthly) as said from people.rent')).toBe(41_250)
  })

  test('tells of it in the journal, and leaves what else it tells', async () => {
    const told = await client.query('select type, data from kernel.fact order by seq')
    expect(told.rows).toEqual([
      { type: 'order.moreWork', data: { order: 'o', money: { amount: 128_050, limit: 45_000 } } },
      { type: 'order.rejected', data: { order: 'o', money: { amount: null } } },
      { type: 'order.paid', data: { order: 'o', money: { amount: 8 } } },
      { type: 'order.done', data: { order: 'o', visits: 1, limit: 3 } },
    ])
  })

  test('still takes no quantity of nothing and no delegation below it', async () => {
    await expect(client.query('update contractors.order_line set quantity = 0')).rejects.toThrow(
      'order_line_quantity_check',
    )
    await expect(client.query('update contractors.delegation set up_to = -1')).rejects.toThrow(
      'delegation_up_to_check',
    )
  })
})

const cents = migrations().find((each) => each.name.endsWith('_cents.sql'))!.name

const id = '00000000-0000-4000-8000-00000000000'
const fact = (n: number, type: string, data: object): string =>
  `insert into kernel.fact (id, type, subject, command, actor, role, at, data)
    values ('${id}${n}', '${type}', '${id}1', '${id}1', '${id}1', 'firm', now(), '${JSON.stringify(data)}');`
const before = `
  insert into estate.agency (id, name) values ('nord', 'Nord');
  insert into estate.scheme (id, name, agency, insee, commune) values ('${id}1', 'Bellevue', 'nord', '44109', 'Nantes');
  insert into estate.building (id, scheme, agency, name, kind, address, postcode, commune, insee)
    values ('${id}1', '${id}1', 'nord', 'Bellevue A', 'collective', '12 rue de Verdun', '44000', 'Nantes', '44109');
  insert into estate.unit (id, kind, building, agency, ref, code) values ('${id}1', 'dwelling', '${id}1', 'nord', 'L-0012', 'KX7');
  insert into people.household (id, unit, building, agency) values ('${id}1', '${id}1', '${id}1', 'nord');
  insert into people.tenancy (id, household, unit, starts) values ('${id}1', '${id}1', '${id}1', '2011-05-01');
  insert into people.rent (tenancy, agency, monthly) values ('${id}1', 'nord', 412.5);
  insert into contractors.firm (id, name) values ('${id}1', 'Plomberie Nicolas');
  insert into contractors.contract (id, firm, ref, name, kind, trades, agencies, spend_limit, starts, ends)
    values ('${id}1', '${id}1', 'M-1', 'Plomberie', 'framework', '{plumbing}', '{nord}', 450, '2025-01-01', '2027-12-31');
  insert into contractors.rate_item (id, contract, code, label, unit, price) values ('${id}1', '${id}1', 'MO', 'Heure', 'h', 16.74);
  insert into contractors.work_order (id, request, firm, contract, status, agency, building, nature, urgency, due, spend_limit, asked, placed_at)
    values ('${id}1', '${id}1', '${id}1', '${id}1', 'approval', 'nord', '${id}1', 'plumbing.tap_leak', 'U3', now(), 450, 1280.5, now());
  insert into contractors.order_line (work_order, rate_item, quantity, price) values ('${id}1', '${id}1', 0.25, 16.74);
  insert into contractors.delegation (role, up_to) values ('manager', 99999999.99);
  ${fact(1, 'order.moreWork', { order: 'o', amount: 1280.5, limit: 450 })}
  ${fact(2, 'order.rejected', { order: 'o', amount: null })}
  ${fact(3, 'order.paid', { order: 'o', amount: 0.08 })}
  ${fact(4, 'order.done', { order: 'o', visits: 1, limit: 3 })}`

const markOf = ({ type, subject, data }: { type: string; subject: string; data: object }): string =>
  createHash('sha256')
    .update(JSON.stringify([type, subject, data]))
    .digest('base64url')

describe('who still says euros', () => {
  let w: Contracts
  beforeAll(async () => {
    w = await openContracts()
  })
  afterAll(() => w.close())
  const nicolas = () => w.people.nicolas

  test('a phone of before is counted to the cent, and never a hundred times less', async () => {
    const { request, order } = await w.ordered()
    await w.act(nicolas(), 'order.accept', request, { order, price: 1280 })
    expect(await w.orderOf(order)).toMatchObject({ status: 'approval', asked: 128_000 })
  })

  test('its quarter of an hour is a quarter', async () => {
    const { request, order } = await w.ordered()
    await w.act(nicolas(), 'order.accept', request, { order })
    const rates = await w.ask<Queries['order.rates']['output']>(nicolas(), 'order.rates', { order })
    const lines = [{ item: rates[1]!.item, quantity: 0.25 }]
    await w.act(nicolas(), 'order.report', request, {
      order,
      outcome: 'done',
      lines,
      words: 'Joint remplacé.',
    })
    expect(await w.orderOf(order)).toMatchObject({ status: 'done', asked: 313 })
  })

  test('what it sent before the upgrade, and sends again after it, has its answer still', async () => {
    const { request, order } = await w.ordered()
    const command = { id: newId(), type: 'order.accept', subject: request, data: { order, price: 120 } }
    const at = '2026-01-13T09:00:00.000Z'
    const first = await w.kernel.send(nicolas(), { ...command, at }, at)
    expect(first).toMatchObject({ ok: true })
    // The mark of what was sent, as the house of then wrote it.
    const { hash } = (await w.database.owner.row<{ hash: string }>(
      sql`select hash from kernel.answer where id = ${command.id}`,
    ))!
    expect(hash).toBe(markOf(command))
    expect(await w.kernel.send(nicolas(), { ...command, at }, at)).toEqual(first)
  })

  test('a landlord’s own software signs a contract in euros, and a new one in cents', async () => {
    const { limit: _, rates: __, ...terms } = signed(w.id.nicolas, 'M-EUROS')
    const contract = newId()
    const line = { code: 'MO', label: 'Heure', unit: 'h', price: 46.4 }
    await w.act(w.people.hq, 'contract.sign', contract, { ...terms, spendLimit: 450.5, rates: [line] })
    const card = () =>
      w.ask<Queries['contract.card']['output']>(w.people.hq, 'contract.card', { id: contract })
    expect(await card()).toMatchObject({ limit: 45_050, rates: [{ code: 'MO', unitPrice: 4640 }] })
    await w.act(w.people.hq, 'contract.price', contract, { lines: [{ ...line, price: 47 }] })
    expect(await card()).toMatchObject({ rates: [{ code: 'MO', unitPrice: 4700 }] })
  })

  test.each([
    ['order.report', { outcome: 'moreWork', amount: 620.5 }],
    ['order.report', { outcome: 'moreWork', amount: -1 }],
    ['order.report', { outcome: 'moreWork', amount: 100_000_001 }],
    ['order.report', { outcome: 'done', lines: [{ parts: 0.25 }] }],
    ['order.report', { outcome: 'done', lines: [{ parts: 2500 }, { quantity: 1 }] }],
  ])('euros or quarters under the names of today are refused: %s %j', async (type, data) => {
    const { request, order } = await w.ordered()
    await w.act(nicolas(), 'order.accept', request, { order })
    const [rate] = await w.ask<Queries['order.rates']['output']>(nicolas(), 'order.rates', { order })
    const lines = 'lines' in data ? { lines: data.lines.map((line) => ({ item: rate!.item, ...line })) } : {}
    expect(await w.send(nicolas(), type, request, { order, ...data, ...lines })).toMatchObject({
      refused: 'malformed',
    })
  })

  test('the no of a report says its amounts as they are printed', async () => {
    const { request, order } = await w.ordered()
    await w.act(nicolas(), 'order.accept', request, { order })
    const no = await w.send(nicolas(), 'order.report', request, {
      order,
      outcome: 'done',
      amount: 43_750,
      words: 'Fait.',
    })
    expect(no).toMatchObject({ refused: 'over_limit', params: { amount: 43_750, limit: 40_000 } })
    expect((no as { message: string }).message).toMatch(/437,50.€.*400.€/)
  })
})
