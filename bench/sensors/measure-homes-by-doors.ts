import { instantOf, paris } from '../../src/kernel/core/zone.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { leakKinds } from '../../src/sensors/core/leak-rules.ts'
import { judgeDays } from '../../src/sensors/server/judge-days.ts'
import { readMessages } from '../../src/sensors/server/read-messages.ts'
import { takeObservations } from '../../src/sensors/server/take-observations.ts'
import { centre } from '../../test/setup/agency-corners.ts'
import { print } from '../figures.ts'
import { doorOf, sayAtDoor } from './four-doors.ts'
import { openMeters } from './open-meters.ts'
import { alarmsOf, dayLength, type Home, judgeHomes, monthsOf, plainly } from './real-homes.ts'

const batch = 1000

/** A year of the same homes through the doors into the database, judged there: the whole way of the house, and its false alarms. */
export const measureHomesByDoors = async (all: readonly Home[]): Promise<void> => {
  const known = judgeHomes(all, plainly)
  const homes = known.map(({ name, readings }) => ({
    name,
    readings: readings.map(({ at, value }) => ({ at: inParis(at), value })),
  }))
  const said = homes
    .flatMap(({ readings }, place) => readings.map((reading) => ({ place, reading })))
    .toSorted((a, b) => a.reading.at - b.reading.at)
  const [first, last] = [said[0]!.reading.at, said.at(-1)!.reading.at]
  const house = await openMeters(0)
  try {
    const { owner } = house.database
    const devices = homes.map((_, place) => doorOf(place))
    await owner.run(sql`
      insert into sensors.device (id, address_kind, address, kind, building, agency, unit, since)
      select gen_random_uuid(), g.kind, case g.kind when 'eui' then lower(g.address) else g.address end, 'waterMeter',
        ${centre.building}, ${centre.agency}, ${centre.unit}, to_timestamp(${first - dayLength})
      from unnest(${devices.map(({ kind }) => kind)}::text[], ${devices.map(({ address }) => address)}::text[]) g (kind, address)`)
    for (let from = 0; from < said.length; from += batch) {
      const messages = await readMessages(
        owner,
        said.slice(from, from + batch).map(({ place, reading }) => sayAtDoor(place, reading)),
      )
      await house.database.transact((db) => takeObservations(db, messages, { lateDays: 45 }))
    }
    await judgeDays(house.database, new Date((last + 3 * dayLength) * 1000).toISOString())
    const alarms = await owner.rows<{ device: string; spells: { from: string; to?: string }[] }>(sql`
      select a.device, a.spells from sensors.alarm a where a.kind = any (${[...leakKinds]}) and a.spells <> '[]'`)
    const spells = new Map<string, { from: number; to: number }[]>()
    for (const { device, spells: list } of alarms)
      spells.set(device, [
        ...(spells.get(device) ?? []),
        ...list.map(({ from, to }) => ({ from: dayNumber(from), to: to ? dayNumber(to) : Infinity })),
      ])
    const count = [...spells.values()].reduce(
      (sum, list) => sum + alarmsOf(list.toSorted((a, b) => a.from - b.from)),
      0,
    )
    const months = monthsOf(known, plainly)
    const figure = { bench: 'sensors', n: said.length, unit: 'a home-month' }
    print({
      ...figure,
      name: 'through four doors and the database: false alarms, 14 days apart',
      value: count / months,
      target: '.030 ± .02',
    })
    const openings = [...spells.values()].reduce((sum, list) => sum + list.length, 0)
    print({
      ...figure,
      name: 'through four doors and the database: false openings',
      value: openings / months,
      target: '.068 ± .02',
    })
  } finally {
    await house.close()
  }
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 1000 / dayLength

// The homes’ clock is that of Spain, and so of Paris.
const inParis = (local: number): number => {
  const day = Math.floor(local / dayLength)
  return instantOf(paris, day, Math.floor((local % dayLength) / 60)) / 1000 + (local % 60)
}
