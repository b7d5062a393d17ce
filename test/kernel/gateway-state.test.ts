import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  gatewayStates,
  saveGatewayFailure,
  saveGatewaySuccess,
} from '../../src/kernel/server/gateway-state.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { freshDatabase } from '../setup/database.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())
beforeEach(() => database.owner.run(sql`delete from kernel.gateway`))

const only = async () => {
  const states = await gatewayStates(database.owner)
  expect(states).toHaveLength(1)
  return states[0]!
}

test('a mailbox that works says when, and how many wait', async () => {
  await saveGatewaySuccess(database.owner, 'mail.in', 3)
  const { lastSuccessAt, ...state } = await only()
  expect(Date.parse(lastSuccessAt!)).not.toBeNaN()
  expect(state).toEqual({ name: 'mail.in', failingSince: null, fault: null, waiting: 3 })
})

test('one that fails says since its first failure, and why it does now', async () => {
  await saveGatewayFailure(database.owner, 'mail.in', 'unreachable')
  const first = await only()
  await saveGatewayFailure(database.owner, 'mail.in', 'denied', 2)
  expect(await only()).toEqual({ ...first, fault: 'denied', waiting: 2 })
})

test('once it works again, nothing fails, and what it last did stays known while it fails', async () => {
  await saveGatewayFailure(database.owner, 'mail.in', 'denied')
  await saveGatewaySuccess(database.owner, 'mail.in')
  const { lastSuccessAt, failingSince, fault } = await only()
  expect({ failingSince, fault }).toEqual({ failingSince: null, fault: null })
  await saveGatewayFailure(database.owner, 'mail.in', 'busy')
  expect((await only()).lastSuccessAt).toBe(lastSuccessAt)
})

test('ten processes that write at once make one row, and what fails comes first', async () => {
  await saveGatewaySuccess(database.owner, 'mail.in')
  await Promise.all(
    Array.from({ length: 10 }, () => saveGatewayFailure(database.owner, 'sms.kannel', 'unreachable')),
  )
  expect((await gatewayStates(database.owner)).map(({ name }) => name)).toEqual(['sms.kannel', 'mail.in'])
})
