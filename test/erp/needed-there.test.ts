import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Queries } from '../../src/erp/core/contract.ts'
import { typedFacts } from '../../src/erp/core/typed/typing-tasks.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { contactShape, openOutboxHouse, ordersShape, type OutboxHouse } from './outbox-house.ts'

let w: OutboxHouse
beforeAll(async () => {
  w = await openOutboxHouse()
})
afterAll(() => w.close())

const board = async (by = actorOf('hq')) => (await w.said(by, 'erp.typed')) as Queries['erp.typed']['output']
const needed = async () => (await board()).needed.map(({ task, n, why }) => [task, n, why])
const correct = (said: object, by = actorOf('agent')) => w.act('person.correct', centre.tenant, said, by)

test('where no ERP is, nothing is typed in it', async () => {
  await correct({ phone: '06 12 34 56 78' })
  expect(await needed()).toEqual([])
})

test('what Nadia types and no outlet takes must be typed in the ERP as well, and the board says why', async () => {
  await w.set('ordres', ordersShape)
  await w.order()
  const moved = { starts: '2026-11-01', id: newId() }
  const occupants = [{ person: newId(), firstName: 'Awa', lastName: 'N’Diaye', phone: '07 11 22 33 44' }]
  const entry = { unit: centre.empty, tenancy: moved, occupants }
  await w.act('person.moveIn', newId(), entry, actorOf('agent'))
  expect(await needed()).toEqual([
    ['lease', 1, 'noWay'],
    ['phone', 1, 'noOutlet'],
  ])
})

test('once its outlet takes it along it is typed once, whoever said it', async () => {
  await w.set('contacts', contactShape)
  await correct({ phone: '06 12 34 56 79' })
  await correct({ phone: '06 12 34 56 70' }, actorOf('tenant'))
  expect(await needed()).toEqual([['lease', 1, 'noWay']])
})

test('a list that somebody copies is typed twice by its own word', async () => {
  await w.set('departs', { kinds: ['leaseEnd'], isByHand: true })
  await w.set('contacts', { ...contactShape, kinds: ['contact'], columns: contactShape.columns.slice(0, 4) })
  await w.act('person.moveOut', centre.household, { ends: '2027-01-31' }, actorOf('agent'))
  expect(await needed()).toContainEqual(['leaseEnd', 1, 'byHand'])
})

test('its agency reads what is hers, told with those that are as small', async () => {
  const [row] = (await board(actorOf('manager'))).needed
  expect(row?.agencies.length).toBeGreaterThan(1)
})

test('every fact that is counted stands in the index by which it is found', async () => {
  const index = await w.database.owner.row<{ said: string }>(
    sql`select pg_get_indexdef('kernel.fact_typed'::regclass) as said`,
  )
  for (const { fact } of typedFacts) expect(index?.said).toContain(`'${fact}'`)
})
