import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { random, type Random } from '../../seeds/random.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { judgeDays } from '../../src/sensors/server/judge-days.ts'
import { type HeardMessage, takeObservations } from '../../src/sensors/server/take-observations.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { build } from '../setup/tell.ts'
import { drawMeter, flowOf, readMeter, type Said } from './drawn-meters.ts'

const luc = actorOf('technician')
const [hour, day] = [3600, 86_400]
const lateDays = 45
/** Noon in Paris of the first of January. */
const start = Date.parse('2025-01-01T11:00:00Z') / 1000
const general = 'GENERAL 102372'

type Replayed = { building: string; doors: readonly string[] }
const houseOf = (name: string, homes: number): Replayed => ({
  building: derivedId('replayed', name),
  doors: Array.from({ length: homes }, (_, i) => derivedId('replayed', name, i)),
})
/** One that is looked at for a year, and one of three homes for two months. */
const [cottage, residence] = [houseOf('cottage', 1), houseOf('residence', 3)]

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  for (const { building, doors } of [cottage, residence])
    await build(
      town.act,
      { ...centre, building, entrance: derivedId('entrance', building) },
      {
        name: `Résidence N’Diaye ${doors.length}`,
        units: doors.map((id, i) => ({ id, ref: `R${doors.length}-${i}`, storey: 1, door: `1${i}` })),
      },
    )
})
afterAll(() => town.close())

/** A message with the instant at which it is heard (seconds). */
type Message = { meter: string; said: Said; heard: number }

type Story = { meter: string; pulse: number; said: Said[] }
const storiesOf = (draw: Random, { doors }: Replayed, days: number): Story[] => {
  const homes = doors.map((_, i) => {
    const meter = drawMeter(draw, days)
    const flow = flowOf(draw, meter, days)
    return { meter: `CPT 00${i}`, pulse: meter.pulse, flow, said: readMeter(meter, flow, start) }
  })
  const common = drawMeter(draw, days)
  const all = flowOf(draw, common, days).map((_, i) => {
    const lost = common.leaks.some(({ from, until }) => i >= from * 24 && i < until * 24) ? 9 : 0
    return homes.reduce((sum, { flow }) => sum + flow[i]!, lost)
  })
  return [...homes, { meter: general, pulse: 1, said: readMeter({ ...common, pulse: 1 }, all, start) }]
}

/** As it is said, or most of it so, and the rest hours to weeks late, some of it twice. */
const inOrder = (told: readonly Story[]): Message[] =>
  told.flatMap(({ meter, said }) => said.map((one) => ({ meter, said: one, heard: one.at + 5 })))
const shuffled = (told: readonly Story[], draw: Random): Message[] =>
  inOrder(told).flatMap((message) => {
    const late = () =>
      draw.chance(0.8) ? draw.between(0, 7200) : draw.between(0, draw.pick([1, 3, 12, lateDays - 1]) * day)
    const copies = draw.chance(0.03) ? 2 : 1
    return Array.from({ length: copies }, () => ({ ...message, heard: message.heard + late() }))
  })

const messageOf = ({ meter, said, heard }: Message): HeardMessage => {
  const address = { kind: 'serial' as const, id: meter.replaceAll(' ', '') }
  return {
    way: 'senml',
    heard,
    text: '',
    observed: { ok: true, address, observations: [{ address, metric: 'water', ...said }], unread: [] },
  }
}

/** Takes what is heard in batches, judging between them by the instant of what was heard last. */
const replay = async (messages: readonly Message[], batch: number): Promise<unknown> => {
  const heard = [...messages].sort((a, b) => a.heard - b.heard)
  for (let i = 0; i < heard.length; i += batch) {
    const taken = heard.slice(i, i + batch)
    await town.database.transact((db) => takeObservations(db, taken.map(messageOf), { lateDays }))
    await judgeDays(town.database, isoAt(taken.at(-1)!.heard))
  }
  await judgeDays(town.database, isoAt(heard.at(-1)!.heard + 3 * day))
  return standing()
}
const isoAt = (seconds: number): string => new Date(seconds * 1000).toISOString()

const standing = async () => ({
  alarms: await town.database.owner.rows(sql`
    select d.address, a.kind, a.spells from sensors.alarm a join sensors.device d on d.id = a.device
    where a.spells <> '[]' order by d.address, a.kind, a.opened_on`),
  days: await town.database.owner.rows(sql`
    select d.address, y.day::text, y.total::int, y.floor::int, y.quiet, y.night::int, y.known, y.lived, y.memory::text
    from sensors.day y join sensors.channel c on c.id = y.channel join sensors.device d on d.id = c.device order by d.address, y.day`),
})

const fitAnew = async (told: readonly Story[], { building, doors }: Replayed): Promise<void> => {
  for (const table of ['alarm', 'verdict', 'day', 'due', 'reading', 'channel', 'device'])
    await town.database.owner.run(sql`delete from ${sql.raw(`sensors.${table}`)}`)
  for (const [i, { meter, pulse }] of told.entries())
    await town.act(
      'device.pair',
      newId(),
      {
        address: { serial: meter },
        kind: meter === general ? 'generalMeter' : 'waterMeter',
        litresPerPulse: pulse,
        since: isoAt(start - hour),
        ...(meter === general ? { building } : { unit: doors[i] }),
      },
      luc,
    )
}

/** Nothing of it hangs on the order in which it was heard. */
const holds = async (seed: number, house: Replayed, days: number): Promise<void> => {
  const draw = random(seed)
  const told = storiesOf(draw, house, days)
  await fitAnew(told, house)
  const expected = await replay(inOrder(told), draw.between(1000, 3000))
  await fitAnew(told, house)
  expect(await replay(shuffled(told, draw), draw.between(800, 2000)), `seed ${seed}`).toEqual(expected)
}

test('a replayed year gives the same days and the same alarms, in whatever order it is heard', () =>
  holds(102_372, cottage, 365))

test('so do two months of other homes, drawn anew each time', () =>
  fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => holds(seed, residence, 60)),
    // Of this one a day that was judged by itself left its alarm open.
    { numRuns: 3, endOnFailure: true, examples: [[52_516_909]] },
  ))
