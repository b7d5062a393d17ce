import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { FactType } from '../../src/kernel/core/facts.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { empty, hear, hours, type House, id, jobsOf, mails, openHouse, order, request } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.drop())
beforeEach(async () => {
  await empty(house)
  await stands('ordered', 'placed')
})

const stands = async (status: string, ordered: string): Promise<void> => {
  const closure = status === 'closed' ? 'withdrawn' : null
  await house.database.owner.run(
    sql`update requests.request set status = ${status}, closure = ${closure}, filed_at = ${hours(0)} where id = ${request}`,
  )
  await house.database.owner.run(
    sql`update contractors.work_order set status = ${ordered} where id = ${order}`,
  )
}
const withdrawn = async (): Promise<void> => {
  await stands('closed', 'cancelled')
  await hear(house, 'request.withdrawn', {}, { role: 'operator' })
  await hear(house, 'order.withdrawn', {}, { role: 'system' })
}
const templates = async (): Promise<string[]> =>
  (await mails(house)).map(({ template }) => template).toSorted()

describe('Inès takes back what she has just filed for Madame Le Goff', () => {
  test('within her ten seconds nothing leaves: neither what was taken back, nor that it was', async () => {
    await withdrawn()
    await hear(house, 'request.filed', {}, { role: 'operator' })
    await hear(house, 'order.placed', { urgency: 'U2' }, { role: 'system' })
    expect(await mails(house)).toEqual([])
  })

  test('once they were written to, the firm hears that nobody is to come, and she that it is taken back', async () => {
    await hear(house, 'request.filed', {}, { role: 'operator' })
    await hear(house, 'order.placed', { urgency: 'U2' }, { role: 'system' })
    expect(await templates()).toEqual(['filed', 'orderPlaced'])
    await withdrawn()
    expect(await templates()).toEqual(['filed', 'orderCancelled', 'orderPlaced', 'withdrawn'])
    const hers = (await mails(house)).find(({ template }) => template === 'withdrawn')
    expect(hers?.to_address).toBe('legoff@mail.test')
    expect(hers?.body).toMatch(/a retiré votre demande/)
    expect(hers?.body).not.toMatch(/\{\w+\}|mail\.|undefined/)
  })

  test('a firm that has said yes on its page is told, though no mail had left', async () => {
    await house.database.owner.run(
      sql`update contractors.work_order set accepted_at = ${hours(0)} where id = ${order}`,
    )
    await withdrawn()
    expect(await templates()).toEqual(['orderCancelled'])
    await house.database.owner.run(
      sql`update contractors.work_order set accepted_at = null where id = ${order}`,
    )
  })

  test('she who withdraws it herself is told nothing of it', async () => {
    await hear(house, 'request.filed', {}, { role: 'tenant' })
    await stands('closed', 'cancelled')
    await hear(house, 'request.withdrawn', {}, { role: 'tenant' })
    expect(await templates()).toEqual(['filed'])
  })

  test('a letter that nobody has printed goes with it', async () => {
    await house.database.owner.run(
      sql`update people.person set told_by = 'paper' where id = ${id('person', 'Le Goff')}`,
    )
    await hear(house, 'request.filed', {}, { role: 'operator' })
    expect(await templates()).toEqual(['filed'])
    await withdrawn()
    expect(await templates()).toEqual([])
    await house.database.owner.run(
      sql`update people.person set told_by = 'mail' where id = ${id('person', 'Le Goff')}`,
    )
  })

  test('a letter that says why it was declined does not leave once that was taken back', async () => {
    await stands('closed', 'cancelled')
    await hear(house, 'request.declined', { reason: 'tenant_repair' }, { role: 'operator' })
    expect(await mails(house)).toEqual([])
  })
})

const fact = (type: FactType, role: string, data = {}) => ({
  id: newId(),
  type,
  subject: request,
  command: newId(),
  actor: newId(),
  role,
  at: hours(0),
  data: { order, ...data },
})
const heldFor = (recorded: ReturnType<typeof fact>): number => {
  const runAt = jobsOf(recorded)[0]?.runAt
  return runAt ? Date.parse(runAt) - Date.parse(recorded.at) : 0
}

test('what the office does waits for as long as it can take it back; a danger’s order does not', () => {
  expect(heldFor(fact('request.filed', 'operator'))).toBeGreaterThanOrEqual(10_000)
  expect(heldFor(fact('order.placed', 'system', { urgency: 'U2' }))).toBeGreaterThanOrEqual(10_000)
  expect(heldFor(fact('order.slotFixed', 'system'))).toBeGreaterThanOrEqual(10_000)
  expect(heldFor(fact('request.declined', 'agent'))).toBeGreaterThanOrEqual(10_000)
  expect(heldFor(fact('order.placed', 'system', { urgency: 'U0' }))).toBe(0)
  expect(heldFor(fact('request.said', 'tenant'))).toBe(0)
  expect(heldFor(fact('order.onTheWay', 'firm'))).toBe(0)
})
