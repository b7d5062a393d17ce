import { openDatabase } from '../src/kernel/server/database.ts'
import { newId } from '../src/kernel/server/record-ids.ts'
import { sql } from '../src/kernel/server/sql.ts'
import { openSession } from '../src/people/server/sign/session-store.ts'
import { median, p95, print, say, sized } from './figures.ts'
import { startHouse, type Unit, writeLoad } from './house.ts'
import { killed } from './kill-server.ts'
import type { Large } from './large-database.ts'

const rounds = 5
const seconds = 4

/** (a) filing through HTTP by 8 connections against the floor, in turns; (d) the memory of the app meanwhile; lost and doubled. */
export const filing = async ({ config }: Large, requests: number, last: boolean): Promise<void> => {
  const database = openDatabase(config, 4)
  const cookie = await signIn(database.owner)
  const units = await database.owner.rows<Unit>(sql`
    select u.id as unit, u.building, u.entrance, u.agency, h.id as household, p.id as person
    from estate.unit u join people.household h on h.unit = u.id
    join lateral (select p.id from people.person p where p.household = h.id limit 1) p on true
    where u.kind = 'dwelling' and u.agency = 'a1' limit 2000`)
  // Without jobs: the mails of what the floor has written would slow the floor.
  const house = await startHouse(config)
  const write = (how: 'http' | 'floor', time = seconds) =>
    writeLoad({ how, seconds: time, port: house.port, cookie, config, units })
  await write('http', 2)
  await write('floor', 2)
  const rates: { http: number[]; floor: number[] } = { http: [], floor: [] }
  const ms: number[] = []
  let rss = 0
  const watch = setInterval(() => (rss = Math.max(rss, house.rss())), 200)
  for (let i = 0; i < rounds; i++)
    for (const how of ['floor', 'http'] as const) {
      const { done, seconds: took, ms: each } = await write(how)
      rates[how].push(done / took)
      if (how === 'http') ms.push(...each)
      say(`${how} ${Math.round(done / took)}/s`)
    }
  clearInterval(watch)
  const [value, floor] = [median(rates.http), median(rates.floor)]
  const of = sized(requests)
  print({
    bench: 'requests',
    name: `file ${of}`,
    value,
    unit: 'requests/s',
    floor,
    ratio: value / floor,
    n: ms.length,
    target: 'ratio >= 0.40',
  })
  print({
    bench: 'requests',
    name: `file p95 ${of}`,
    value: p95(ms),
    unit: 'ms',
    n: ms.length,
    target: '<= 60',
  })
  print({ bench: 'requests', name: `memory ${of}`, value: rss, unit: 'MB', n: 1, target: '<= 250' })
  await house.kill()
  if (last) {
    await withMails(config, cookie, units)
    await killed(config, cookie, units)
  }
  await database.close()
}

/** As it runs at a landlord's: the same process also writes the mails of what is filed. */
const withMails = async (config: Large['config'], cookie: string, units: Unit[]): Promise<void> => {
  const house = await startHouse(config, { jobs: true })
  const rates: number[] = []
  const ms: number[] = []
  let rss = 0
  for (let i = 0; i < rounds; i++) {
    const done = await writeLoad({ how: 'http', seconds, port: house.port, cookie, config, units })
    rates.push(done.done / done.seconds)
    ms.push(...done.ms)
    rss = Math.max(rss, house.rss())
  }
  await house.kill()
  const figure = (name: string, value: number, unit: string, n: number, target?: string): void =>
    print({
      bench: 'requests',
      name: `${name} while mails are written`,
      value,
      unit,
      n,
      ...(target ? { target } : {}),
    })
  figure('file', median(rates), 'requests/s', ms.length)
  figure('file p95', p95(ms), 'ms', ms.length, '<= 60')
  figure('memory', rss, 'MB', 1, '<= 250')
}

const signIn = async (db: ReturnType<typeof openDatabase>['owner']): Promise<string> => {
  const person = newId()
  await db.run(
    sql`insert into people.person (id, kind, first_name, last_name) values (${person}, 'staff', 'Nadia', 'Ferrand')`,
  )
  await db.run(sql`insert into people.staff (person, role, agencies) values (${person}, 'agent', '{a1}')`)
  return `loge=${await openSession(db, { person, how: 'password', device: '' })}`
}
