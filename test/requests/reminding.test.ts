import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

test('Madame Le Goff asks where it stands: once a day is a line, the next is a sentence; her words are always heard', async () => {
  const request = newId()
  const leGoff = actorOf('tenant')
  const remind = (data: object = {}, who = leGoff) => town.send(who, 'request.remind', request, data)
  await town.send(leGoff, 'request.file', request, {
    nature: 'plumbing.tap_leak',
    unit: centre.unit,
    channel: 'portal',
    requester: { person: leGoff.id },
  })
  expect(await remind()).toMatchObject({ ok: true })
  expect(await remind()).toMatchObject({ refused: 'reminded_already' })
  expect(await remind({ words: 'L’eau coule maintenant sur le palier.' })).toMatchObject({ ok: true })
  // Who answers the telephone for her notes each call.
  expect(await remind({}, actorOf('agent'))).toMatchObject({ ok: true })
  const lines = await town.database.owner.rows(
    sql`select id from kernel.fact where subject = ${request} and type = 'request.reminded'`,
  )
  expect(lines).toHaveLength(3)
  await town.database.owner.run(
    sql`update kernel.fact set at = at - interval '25 hours' where subject = ${request} and type = 'request.reminded'`,
  )
  expect(await remind()).toMatchObject({ ok: true })
})
