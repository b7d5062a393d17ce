import type { Kernel } from '../src/kernel/server/slice.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import { type Db, sql } from '../src/kernel/server/sql.ts'
import { followAlarms } from '../src/sensors/server/follow-alarms.ts'
import { judgeDays } from '../src/sensors/server/judge-days.ts'
import { judgeSilence } from '../src/sensors/server/silent-devices.ts'
import { tellTenants } from '../src/sensors/server/telling/tell-tenants.ts'
import { learnPeriods } from '../src/sensors/server/learn-periods.ts'
import { learnNightly } from '../src/sensors/server/wear/learn-nightly.ts'
import { actorOf, idOf, staff } from './characters.ts'
import { hearInvented } from './hear-sensors.ts'
import type { InventedDevice } from './sensor-habits.ts'
import { type EquippedHouse, type EquippedHouses, inventedDevices, outcomes } from './sensor-plan.ts'

const who = (key: string) => actorOf(staff.find((one) => one.key === key)!)

/**
 * Sensors of the story, fitted by Luc: water meters in two buildings, one of which is measured whole, with what ran there and what is
 * wrong today. All of it is invented, and counted from the instant at which it is told (`now`: ISO).
 */
export const tellSensors = async (kernel: Kernel, now: string): Promise<void> => {
  const houses = await equippedHouses(kernel.database.owner)
  if (!houses) return
  for (const { building, devices } of inventedDevices(houses))
    for (const device of devices) await fit(kernel, device, building, now)
  await hearInvented(kernel.database, now)
  await judgeDays(kernel.database, now)
  await kernel.database.transact((db) => learnPeriods(db, now))
  await judgeSilence(kernel.database, now)
  await sayOutcomes(kernel, now)
  await tellPrices(kernel, now)
  await followAlarms(kernel, now)
  await tellTenants(kernel, now)
  await learnNightly(kernel.database, kernel.offers, now)
}

const send = async (
  kernel: Kernel,
  key: string,
  { type, subject, data }: { type: string; subject: string; data: unknown },
  now: string,
): Promise<void> => {
  const id = derivedId('first sensors', type, subject)
  const outcome = await kernel.send(who(key), { id, type, subject, data, at: now }, now)
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
}

const fit = (kernel: Kernel, device: InventedDevice, building: string, now: string): Promise<void> => {
  const { number, kind, heardDays, unit, asset, setpoint } = device
  const since = new Date(Date.parse(now) - heardDays * 86_400_000).toISOString()
  const address = /^\d+$/.test(number) ? { wmbus: number } : { serial: number }
  const place = { building, ...(unit ? { unit } : {}), ...(asset ? { asset } : {}) }
  const data = { address, kind, since, ...place, ...(setpoint ? { setpoint } : {}) }
  return send(
    kernel,
    'luc',
    { type: 'device.pair', subject: derivedId('first sensors', 'device', number), data },
    now,
  )
}

/** Where they stand: in the building of Madame Le Goff, and in the first of her agency that is small and of which the fan is known. */
export const equippedHouses = async (db: Db): Promise<EquippedHouses | undefined> => {
  const hers = await db.row<{ unit: string; building: string }>(sql`
    select u.id as unit, u.building from people.person p join people.household h on h.id = p.household join estate.unit u on u.id = h.unit
    where p.id = ${idOf('le-goff')}`)
  const small = await db.row<{ building: string; fan: string }>(sql`
    select e.building, e.id as fan from estate.equipment e join estate.site b on b.id = e.building
    where e.kind = 'fan' and b.agency = 'centre' and e.building <> ${hers?.building ?? null}
      and (select count(*) from estate.unit u where u.building = e.building and u.kind = 'dwelling') between 10 and 14
    order by b.name, e.id limit 1`)
  if (!hers || !small) return undefined
  const lift = await db.row<{ id: string }>(
    sql`select e.id from estate.equipment e where e.building = ${hers.building} and e.kind = 'lift' order by e.id limit 1`,
  )
  return {
    leGoff: await houseOf(db, hers.building, hers.unit),
    equipped: await houseOf(db, small.building),
    fan: small.fan,
    lift: lift?.id,
  }
}

const houseOf = async (db: Db, building: string, first?: string): Promise<EquippedHouse> => ({
  building,
  homes: await db.rows(sql`
    select u.id as unit, exists (select from people.lease l where l.unit = u.id and l.ends is null) as "isLet" from estate.unit u
    where u.building = ${building} and u.kind = 'dwelling'
    order by u.id is distinct from ${first ?? null}::uuid, 2 desc, u.storey, u.door, u.id`),
})

// What was found of alarms that are over, as Luc said it once he had been there.
const sayOutcomes = async (kernel: Kernel, now: string): Promise<void> => {
  for (const { number, kinds, outcome } of outcomes) {
    const past = await kernel.database.owner.rows<{ id: string }>(sql`
      select a.id from sensors.alarm a where a.device = ${derivedId('first sensors', 'device', number)}
        and a.kind = any (${[...kinds]}::text[]) and a.closed_on is not null and a.spells <> '[]'`)
    for (const { id } of past)
      await send(kernel, 'luc', { type: 'alarm.outcome', subject: id, data: { outcome } }, now)
  }
}

/** What water, a boiler and a lift cost in the story: invented, and said so. */
const tellPrices = async (kernel: Kernel, now: string): Promise<void> => {
  const water = { agency: null, cents: 435, source: 'tariff', since: now.slice(0, 10) }
  const price = derivedId('first sensors', 'water price')
  await send(kernel, 'helene', { type: 'waterPrice.set', subject: price, data: water }, now)
  for (const [kind, cents] of [
    ['boiler', 285_000],
    ['lift', 9_800_000],
  ] as const) {
    const data = { kind, cents, source: 'Démonstration : prix inventé' }
    await send(
      kernel,
      'helene',
      { type: 'renewal.price', subject: derivedId('first sensors', kind), data },
      now,
    )
  }
}
