import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { makePace, tellBy } from '../../src/kernel/server/bound-pace.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { stopClock } from '../setup/stop-clock.ts'
import { until } from '../setup/until.ts'

stopClock()
let door: Doors
beforeEach(async () => {
  door = await openDoors({ set: { ratePerMinute: 150 } })
})
afterEach(() => door.close())

const acts = (n: number, of: () => object) =>
  Array.from({ length: n }, () => ({ id: newId(), subject: newId(), at: new Date().toISOString(), ...of() }))
const filing = () => ({
  type: 'request.file',
  data: {
    nature: 'plumbing.tap_leak',
    channel: 'portal',
    unit: centre.unit,
    requester: { name: 'Remboursement de loyer sur phish.example', email: `${newId()}@exemple.fr` },
  },
})
const callWith = (payload: object[], cookie = 'loge-visit=a-browser') =>
  door.knock({ method: 'POST', url: '/api/commands', payload, headers: { cookie } })

describe('acts are counted, not calls', () => {
  test('of a hundred acts that a stranger brings in one call, one is tried', async () => {
    const { body } = await callWith(acts(100, filing))
    expect(body).toHaveLength(1)
    expect(body[0]).toMatchObject({ ok: true })
    expect(await door.database.owner.row(sql`select count(*)::int as n from requests.request`)).toEqual({
      n: 1,
    })
  })

  test('somebody of the house who brings a hundred twice is asked to come back', async () => {
    const { cookie } = await door.hire('agent', ['centre'])
    const remind = () => ({ type: 'request.remind', data: {} })
    expect((await callWith(acts(100, remind), cookie)).status).toBe(200)
    expect((await callWith(acts(100, remind), cookie)).body).toMatchObject({ refused: 'too_fast' })
  })
})

test('two processes count together', async () => {
  const { owner } = door.database
  const minute = async () =>
    (await owner.row<{ at: string }>(sql`select date_trunc('minute', now()) as at`))!.at
  const together = async (who: string) => {
    const began = await minute()
    const [one, other] = [makePace(10, tellBy(owner)), makePace(10, tellBy(owner))]
    for (let n = 0; n < 8; n++) expect(one(who)).toBe(true)
    expect(other(who)).toBe(true)
    await one.told()
    await other.told()
    const letIn = [other(who), other(who), other('Karim')]
    return { letIn, isOneMinute: (await minute()) === began }
  }
  // What was counted in the minute before is no part of this one: whoever counts across both counts once more, of somebody else.
  const told = await until(async () => {
    const counted = await together(newId())
    return counted.isOneMinute ? counted : undefined
  })
  expect(told.letIn).toEqual([true, false, true])
})

test('a database that is away holds up nobody', async () => {
  const pace = makePace(1, () => Promise.reject(new Error('the server is gone')))
  expect(pace('Nadia')).toBe(true)
  await pace.told()
  expect([pace('Nadia'), pace('Karim')]).toEqual([false, true])
})
