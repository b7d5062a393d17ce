import type { Kernel } from '../src/kernel/server/slice.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import { sql } from '../src/kernel/server/sql.ts'
import { judgeDays } from '../src/sensors/server/judge-days.ts'
import { type HeardMessage, takeObservations } from '../src/sensors/server/take-observations.ts'
import { actorOf, idOf, staff } from './characters.ts'
import { type Random, random } from './random.ts'

/** Homes of a meter each, and days that they have been heard. */
const metered = 12
const heardDays = 40
const hour = 3600

/** Litres that a home uses in an hour of its day, at least and at most; nights are still. */
const usual: Readonly<Record<number, readonly [number, number]>> = {
  6: [0, 25],
  7: [15, 60],
  8: [0, 40],
  12: [0, 20],
  13: [0, 15],
  18: [0, 30],
  19: [10, 45],
  20: [0, 40],
  21: [0, 25],
}

/** Water meters in the building of Madame Le Goff, fitted by Luc, each heard by the hour: nothing runs there that should not. */
export const tellSensors = async (kernel: Kernel, now: string): Promise<void> => {
  const luc = actorOf(staff.find(({ key }) => key === 'luc')!)
  const homes = await kernel.database.owner.rows<{ unit: string }>(sql`
    with hers as (
      select u.id, u.building from people.person p join people.household h on h.id = p.household join estate.unit u on u.id = h.unit
      where p.id = ${idOf('le-goff')})
    select u.id as unit from estate.unit u join hers on hers.building = u.building
    where u.kind = 'dwelling' order by u.id <> hers.id, u.storey, u.door, u.id limit ${metered}`)
  const end = Math.floor(Date.parse(now) / 1000 / hour) * hour
  const since = new Date((end - heardDays * 86_400) * 1000).toISOString()
  const r = random(41)
  const messages: HeardMessage[] = []
  for (const [i, { unit }] of homes.entries()) {
    const number = String(20_417_300 + i)
    const id = derivedId('first sensors', 'pair', unit)
    const outcome = await kernel.send(
      luc,
      {
        id,
        type: 'device.pair',
        subject: derivedId('first sensors', 'device', unit),
        data: { address: { wmbus: number }, kind: 'waterMeter', unit, since },
        at: since,
      },
      now,
    )
    if (!outcome.ok) throw new Error(`device.pair: ${outcome.refused}`)
    messages.push(...telegramsOf(number, end, r))
  }
  for (let from = 0; from < messages.length; from += 4000)
    await kernel.database.transact((db) =>
      takeObservations(db, messages.slice(from, from + 4000), { lateDays: heardDays + 5 }),
    )
  await judgeDays(kernel.database, now)
}

const telegramsOf = (number: string, end: number, r: Random): HeardMessage[] => {
  const address = { kind: 'wmbus', id: number } as const
  let litres = r.between(20_000, 400_000)
  return Array.from({ length: heardDays * 24 }, (_, n) => {
    const at = end - (heardDays * 24 - 1 - n) * hour
    const [least, most] = usual[parisHour(at)] ?? [0, 0]
    litres += most && r.chance(0.85) ? r.between(least, most) : 0
    return {
      way: 'wmbus',
      heard: at,
      text: '',
      observed: {
        ok: true,
        address,
        observations: [{ address, metric: 'water', value: litres, at }],
        unread: [],
      },
    }
  })
}

const clock = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  hour: 'numeric',
  hourCycle: 'h23',
})
const parisHour = (at: number): number => Number.parseInt(clock.format(at * 1000), 10)
