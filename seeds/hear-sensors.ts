import type { Database } from '../src/kernel/server/database.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import { sql } from '../src/kernel/server/sql.ts'
import type { Metric } from '../src/sensors/core/meter-units.ts'
import { type HeardMessage, takeObservations } from '../src/sensors/server/take-observations.ts'
import { equippedHouses } from './first-sensors.ts'
import { chanceOf, hoursBetween, lastNoon } from './sensor-days.ts'
import { general, type Habit, type InventedDevice } from './sensor-habits.ts'
import { type EquippedDevices, inventedDevices } from './sensor-plan.ts'

/** Days that are told at most in one go: whoever opens a demonstration after a month reads no month of it. */
const mostDays = 41
const lateDays = 45
/** Messages that are taken in one go: what is held against what is new grows with the square of them. */
const atOnce = 400

/** What a device of the story was heard last to say, and when (seconds). */
type LastHeard = {
  number: string
  since: number
  metric: Metric | null
  at: number | null
  value: number | null
}

/** Takes what the sensors of the story say until an instant (ISO), from where they were last heard: they go on while it is looked at. */
export const hearInvented = async (database: Database, now: string): Promise<number> => {
  const houses = await equippedHouses(database.owner)
  if (!houses) return 0
  const standing = await lastHeard(database)
  const until = Date.parse(now) / 1000
  const messages = inventedDevices(houses).flatMap((house) =>
    house.devices.flatMap((device) => messagesOf(device, house, { standing, until })),
  )
  for (let from = 0; from < messages.length; from += atOnce)
    await database.transact((db) => takeObservations(db, messages.slice(from, from + atOnce), { lateDays }))
  return messages.length
}

const lastHeard = (database: Database): Promise<LastHeard[]> =>
  database.owner.rows(sql`
    select d.address as number, extract(epoch from d.since)::float8 as since, c.metric, extract(epoch from r.at)::float8 as at, r.value::float8 as value
    from sensors.device d left join sensors.channel c on c.device = d.id
    left join lateral (select l.at, l.value from sensors.reading l where l.channel = c.id order by l.at desc limit 1) r on true
    where d.until is null`)

const messagesOf = (
  device: InventedDevice,
  { devices, gateway }: EquippedDevices,
  { standing, until }: { standing: readonly LastHeard[]; until: number },
): HeardMessage[] => {
  const its = standing.filter(({ number }) => number === addressOf(device))
  const [first] = its
  if (!first) return []
  // The story’s own noon: that before it was told, which follows from since when the device is heard.
  const noon = lastNoon(first.since + device.heardDays * 86_400)
  const after = Math.max(first.since, until - mostDays * 86_400, ...its.map(({ at }) => at ?? 0))
  const habits = device.kind === 'generalMeter' ? generalOf(devices) : device.habits
  const sums = new Map(
    habits.map(({ metric }) => [
      metric,
      its.find((one) => one.metric === metric)?.value ?? firstIndex(device),
    ]),
  )
  const { silentFrom = Number.POSITIVE_INFINITY } = device
  return hoursBetween(device.number, after, until, noon)
    .filter(({ day }) => day < silentFrom)
    .map((hour) =>
      messageOf(device, {
        gateway,
        at: hour.at,
        said: habits.map((habit) => saidBy(habit, hour, sums)),
      }),
    )
}

type Said = { metric: Metric; value: number }

const saidBy = (
  { metric, grows, reads }: Habit,
  hour: ReturnType<typeof hoursBetween>[number],
  sums: Map<Metric, number>,
): Said => {
  if (reads) return { metric, value: reads(hour) }
  const value = (sums.get(metric) ?? 0) + (grows?.(hour) ?? 0)
  sums.set(metric, value)
  return { metric, value }
}

// Each home’s hour has its own chance: a general meter counts what they count.
const generalOf = (beside: readonly InventedDevice[]): Habit[] =>
  general(
    beside
      .filter(({ kind }) => kind === 'waterMeter')
      .map(({ number, habits }) =>
        habits.map(({ metric, grows }) => ({
          metric,
          grows: (hour) => grows?.({ ...hour, r: chanceOf(number, hour.at) }) ?? 0,
        })),
      ),
  )

const messageOf = (
  device: InventedDevice,
  { gateway, at, said }: { gateway: string; at: number; said: readonly Said[] },
): HeardMessage => {
  const { number } = device
  const isMeter = /^\d+$/.test(number)
  const address = { kind: isMeter ? 'wmbus' : 'serial', id: addressOf(device) } as const
  const observations = said.map((one) => ({ ...one, address, at }))
  return {
    way: isMeter ? 'wmbus' : 'senml',
    heard: at,
    text: '',
    observed: { ok: true, address, observations, unread: [], gateway },
  }
}

const addressOf = ({ number }: InventedDevice): string => number

/** What a dial bore as it was first heard, in litres. */
const firstIndex = ({ number }: InventedDevice): number =>
  20_000 + (Number.parseInt(derivedId('first index', number).slice(0, 8), 16) % 380_000)
