import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { TellingFact } from '../../src/notices/core/notice-matter.ts'
import { tellIt } from '../../src/notices/server/landlord-words.ts'
import { dayPlus, turnAt } from '../../src/people/core/absence/week-parts.ts'
import { ringNow } from '../../src/requests/server/alarm/ring.ts'
import { dayOf } from '../../src/kernel/core/dates.ts'
import { actorOf, centre, who } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { correctOwn } from '../setup/tell.ts'

let town: Landlord
const sylvie = actorOf('manager')
const luc = actorOf('technician')
const now = new Date().toISOString()
const turn = turnAt(now)
const today = dayOf(now)
beforeAll(async () => {
  town = await openLandlord({ size: 4 })
  for (const [her, email] of [
    [luc, 'luc@robine.test'],
    [sylvie, 'sylvie@robine.test'],
    [actorOf('hq'), 'helene@robine.test'],
    [actorOf('agent'), 'nadia@robine.test'],
  ] as const)
    await correctOwn(town.act, her, { email })
})
afterAll(() => town.close())
beforeEach(async () => {
  await town.database.owner.run(sql`delete from people.turn`)
  await town.database.owner.run(sql`delete from people.absence`)
})

const onCall = (person: string) =>
  town.act('turn.set', newId(), { agency: 'centre', ...turn, person }, sylvie)
/** Who is written to when a smell of gas rings for the `n`th time. */
const rungFor = async (n: number): Promise<string[]> => {
  await town.database.owner.run(sql`delete from notices.mail`)
  await town.database.owner.run(sql`update requests.alarm set ended_at = now() where ended_at is null`)
  await town.database.owner.run(
    sql`update requests.request set status = 'closed', closed_at = now() where closed_at is null`,
  )
  const request = newId()
  await town.act(
    'request.file',
    request,
    { nature: 'gas.smell', unit: centre.unit, requester: { person: centre.tenant }, channel: 'phone' },
    actorOf('agent'),
  )
  await town.database.owner.run(sql`update requests.alarm set rings = ${n - 1} where ended_at is null`)
  const alarm = await town.database.owner.row<{ id: string }>(
    sql`select id from requests.alarm where ended_at is null`,
  )
  await ringNow(town.kernel, { alarm: alarm!.id, after: n - 1 }, now)
  const [fact] = await town.database.owner.rows<TellingFact>(sql`
    select f.id, f.type, f.subject, f.command, f.role, f.at, f.data, f.audience from kernel.fact f
    where f.type = 'alarm.rang' order by f.seq desc limit 1`)
  await tellIt(town.kernel, fact!, now)
  return (
    await town.database.owner.rows<{ to: string }>(
      sql`select to_address as "to" from notices.mail where template = 'alarm' order by to_address`,
    )
  ).map(({ to }) => to)
}

test('an agency without a rota is written to as before', async () => {
  expect(await rungFor(1)).toEqual(['luc@robine.test', 'sylvie@robine.test'])
})

test('where nobody is on call and Luc is away, his stand-in is written to beside him', async () => {
  await town.act(
    'absence.plan',
    who.luc,
    { absence: newId(), standIn: who.nadia, from: today, until: dayPlus(today, 1) },
    sylvie,
  )
  expect(await rungFor(1)).toEqual(['luc@robine.test', 'nadia@robine.test', 'sylvie@robine.test'])
})

test('whoever is on call is written to first, and all who answer there from the third time on', async () => {
  await onCall(who.nadia)
  expect(await rungFor(1)).toEqual(['nadia@robine.test'])
  expect(await rungFor(2)).toEqual(['nadia@robine.test'])
  expect(await rungFor(3)).toEqual(['luc@robine.test', 'sylvie@robine.test'])
})

test('who is away has a stand-in; a hole of the rota, or who has left, falls back on all', async () => {
  await onCall(who.nadia)
  await town.act(
    'absence.plan',
    who.nadia,
    { absence: newId(), standIn: who.luc, from: today, until: dayPlus(today, 1) },
    sylvie,
  )
  expect(await rungFor(1)).toEqual(['luc@robine.test'])
  await town.act('turn.set', newId(), { agency: 'centre', ...turn }, sylvie)
  expect(await rungFor(1)).toEqual(['luc@robine.test', 'sylvie@robine.test'])
  await town.database.owner.run(sql`delete from people.absence`)
  await onCall(who.nadia)
  await town.act('person.assign', who.nadia, { active: false })
  expect(await rungFor(1)).toEqual(['luc@robine.test', 'sylvie@robine.test'])
})
