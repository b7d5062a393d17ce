import { afterAll, beforeAll, expect, test } from 'vitest'
import { markWay, waysOf } from '../../src/channels/server/way-store.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { eraseHers } from '../setup/erase-person.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord()
})
afterAll(() => town.close())

const at = '2026-11-28T10:00:00.000Z'
const anne = centre.tenant
const mailbox = 'anne.legoff@example.org'
const isDead = (address = mailbox) =>
  markWay(town.database.owner, anne, { kind: 'mail', address, state: 'dead', since: at, why: '5.1.1' })
const lostTo = (actor: Actor) =>
  town.database.as(actor, (db) =>
    db.row<{ lost: string[] }>(sql`select p.lost from people.reachable p where p.id = ${anne}`),
  )

test('a mailbox is dead once, however often that is said', async () => {
  expect(await isDead(' Anne.LeGoff@example.org ')).toBe(true)
  expect(await isDead()).toBe(false)
  expect(await waysOf(town.database.owner, anne)).toEqual([
    { kind: 'mail', address: mailbox, state: 'dead', since: at, why: '5.1.1' },
  ])
})

test('who may read the address reads that it is lost, and nobody else', async () => {
  await isDead()
  for (const role of ['agent', 'caretaker', 'tenant', 'operator', 'hq'] as const)
    expect(await lostTo(actorOf(role)), role).toEqual({ lost: ['mail'] })
  expect(await lostTo(actorOf('agent', roches))).toBeUndefined()
})

test('what is written down in its place is not lost, nor a number that said stop under another form', async () => {
  await isDead('anne@former.example')
  expect(await lostTo(actorOf('agent'))).toEqual({ lost: [] })
  const { phone } = (await town.database.owner.row<{ phone: string }>(
    sql`select p.phone from people.reachable p where p.id = ${anne}`,
  ))!
  await markWay(town.database.owner, anne, {
    kind: 'sms',
    address: `0033${phone.replace(/\D/g, '').slice(1)}`,
    state: 'stopped',
    since: at,
    why: 'stop',
  })
  expect(await lostTo(actorOf('agent'))).toEqual({ lost: ['sms'] })
})

test('with her, it goes', async () => {
  await isDead()
  await eraseHers(town.kernel, anne)
  expect(await waysOf(town.database.owner, anne)).toEqual([])
})
