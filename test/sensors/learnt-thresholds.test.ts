import { afterAll, beforeAll, expect, test } from 'vitest'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { askOf, hearMeter, letMeteredHomes, lookAgain, type MeteredHome } from './leaking-homes.ts'

let town: Landlord
let homes: MeteredHome[]
const helene = actorOf('hq')
const accept = { kind: 'leak.steady', dial: 'litre', bound: 'steadyFloor', value: 3 }
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  homes = await letMeteredHomes(town, 3)
})
afterAll(() => town.close())

/** An alarm of six days of a meter that was taken away since, and what came of it. */
const learn = async (n: number, floor: number, outcome: string): Promise<void> => {
  const { owner } = town.database
  const device = derivedId('learnt device', n)
  await owner.run(sql`
    insert into sensors.device (id, address_kind, address, kind, building, agency, unit, since, until)
    select ${device}, 'serial', ${`L${n}`}, d.kind, d.building, d.agency, d.unit, d.since, now() from sensors.device d where d.id = ${homes[0]!.device}`)
  await owner.run(sql`insert into sensors.channel (device, metric, heard) values (${device}, 'water', now())`)
  await owner.run(sql`
    insert into sensors.day (channel, day, total, peak, floor, quiet, night, known, lived)
    select c.id, current_date - 60 + i, 200, 40, case when i < 3 then 0 else ${floor}::int end, 6, 10, 24, true
    from sensors.channel c, generate_series(0, 5) i where c.device = ${device}`)
  await owner.run(sql`
    insert into sensors.alarm (id, device, kind, building, agency, unit, spells, opened_on, closed_on, outcome, told_at)
    select ${derivedId('learnt alarm', n)}, d.id, 'leak.steady', d.building, d.agency, d.unit, '[]', current_date - 56, current_date - 55,
      ${outcome}, now() from sensors.device d where d.id = ${device}`)
}
const steadyNow = async () =>
  (await askOf(town, helene, 'threshold.list', {})).kinds.find(({ kind }) => kind === 'leak.steady')!
const opens = async (home: MeteredHome): Promise<boolean> =>
  (await town.database.owner.row(
    sql`select 1 from sensors.alarm a where a.device = ${home.device} and a.kind = 'leak.steady'`,
  )) !== undefined
/** A week of quiet nights, then two litres an hour that never stop. */
const twoLitres = { from: 10, leak: (i: number) => (i >= 7 * 24 ? 2 : 0) }

test('nineteen outcomes propose nothing; twenty do, and nobody accepts what is not proposed', async () => {
  for (let n = 0; n < 19; n++) await learn(n, n < 11 ? 2 : 14, n < 11 ? 'false' : 'confirmed')
  expect(await steadyNow()).toMatchObject({ confirmed: 8, false: 11, notFound: 0, enough: 20, proposals: [] })
  expect(await town.send(helene, 'threshold.accept', newId(), accept)).toMatchObject({
    refused: 'no_proposal',
  })
  await learn(19, 14, 'confirmed')
  expect((await steadyNow()).proposals).toEqual([
    { dial: 'litre', bound: 'steadyFloor', from: 2, to: 3, silenced: 11, ofFalse: 11, lost: 0, ofTrue: 9 },
  ])
  for (const wrong of [{ value: 9 }, { bound: 'steadyDays' }, { kind: 'leak.habit' }, { dial: 'tenLitre' }])
    expect(await town.send(helene, 'threshold.accept', newId(), { ...accept, ...wrong })).toMatchObject({
      refused: 'no_proposal',
    })
  for (const role of ['manager', 'technician', 'agent', 'caretaker', 'operator', 'tenant'] as const) {
    expect(await town.send(actorOf(role), 'threshold.accept', newId(), accept)).toMatchObject({ ok: false })
    expect(await askOf(town, actorOf(role), 'threshold.list', {})).toMatchObject({
      refused: expect.any(String),
    })
  }
})

test('an alarm of who moved in is judged again by her own habit, not by that of who lived there before', async () => {
  const { owner } = town.database
  const { unit } = homes[1]!
  const starts = (await owner.row<{ starts: string }>(
    sql`select l.starts::text from people.lease l where l.unit = ${unit} order by l.starts desc limit 1`,
  ))!.starts
  for (let n = 0; n < 20; n++) {
    const device = derivedId('device of two households', n)
    await owner.run(sql`
      insert into sensors.device (id, address_kind, address, kind, building, agency, unit, since, until)
      select ${device}, 'serial', ${`H${n}`}, d.kind, d.building, d.agency, d.unit, d.since, now() from sensors.device d where d.id = ${homes[1]!.device}`)
    await owner.run(
      sql`insert into sensors.channel (device, metric, heard) values (${device}, 'water', now())`,
    )
    // Every other day of those before had hardly a quiet hour; of hers, each.
    await owner.run(sql`
      insert into sensors.day (channel, day, total, peak, floor, quiet, night, known, lived)
      select c.id, ${starts}::date - 42 + i, 200, 40, 0, case when i < 42 and i % 2 = 1 then 9 else 3 end, 10, 24, true
      from sensors.channel c, generate_series(0, 49) i where c.device = ${device}`)
    await owner.run(sql`
      insert into sensors.alarm (id, device, kind, building, agency, unit, spells, opened_on, closed_on, outcome, told_at)
      select ${derivedId('alarm of her own', n)}, d.id, 'leak.habit', d.building, d.agency, d.unit, '[]', ${starts}::date + 5, ${starts}::date + 7,
        'false', now() from sensors.device d where d.id = ${device}`)
  }
  const { kinds } = await askOf(town, helene, 'threshold.list', {})
  expect(kinds.find(({ kind }) => kind === 'leak.habit')?.proposals).toMatchObject([
    { silenced: 20, ofFalse: 20, ofTrue: 0 },
  ])
})

test('what is accepted judges the days from then on, and not those of before; taken back, it judges none', async () => {
  const [before, after, back] = homes as [MeteredHome, MeteredHome, MeteredHome]
  await hearMeter(town, before, twoLitres)
  await lookAgain(town)
  expect(await opens(before)).toBe(true)

  const threshold = newId()
  await town.act('threshold.accept', threshold, accept, helene)
  expect(await town.send(helene, 'threshold.accept', threshold, accept)).toMatchObject({
    refused: 'id_taken',
  })
  expect((await steadyNow()).proposals).toEqual([])
  // As if it had been accepted a fortnight ago.
  await town.database.owner.run(sql`update sensors.threshold set since = since - 14 where id = ${threshold}`)
  await hearMeter(town, after, twoLitres)
  await lookAgain(town)
  expect(await opens(after)).toBe(false)

  for (const role of ['manager', 'technician'] as const)
    expect(await town.send(actorOf(role), 'threshold.undo', threshold, {})).toMatchObject({ ok: false })
  await town.act('threshold.undo', threshold, {}, helene)
  expect(await town.send(helene, 'threshold.undo', threshold, {})).toMatchObject({ refused: 'no_threshold' })
  expect(await town.send(helene, 'threshold.undo', newId(), {})).toMatchObject({ refused: 'no_threshold' })
  await town.database.owner.run(sql`update sensors.threshold set until = since where id = ${threshold}`)
  await hearMeter(town, back, twoLitres)
  await lookAgain(town)
  expect(await opens(back)).toBe(true)
  expect((await askOf(town, helene, 'threshold.list', {})).accepted).toMatchObject([
    { id: threshold, bound: 'steadyFloor', value: 3, silenced: 11, ofFalse: 11, lost: 0, ofTrue: 9 },
  ])
})
