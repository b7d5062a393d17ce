import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/sensors/core/contract.ts'
import { sensorWays } from '../../src/sensors/core/sensor-ways.ts'
import { judgeDays } from '../../src/sensors/server/judge-days.ts'
import { type HeardMessage, takeObservations } from '../../src/sensors/server/take-observations.ts'
import { tellTenants } from '../../src/sensors/server/telling/tell-tenants.ts'
import { type Home, letHomes } from '../satisfaction/homes.ts'
import { actorOf } from '../setup/agency-corners.ts'
import type { Landlord } from '../setup/landlord.ts'
import { workOff } from '../setup/work-off.ts'

export const hour = 3_600_000
const today = Math.floor(Date.now() / (24 * hour)) * 24 * hour
/** Noon in Paris, in winter or in summer to the hour, so many days ago. */
export const noonAgo = (days: number): number => today - days * 24 * hour + 11 * hour
export const inHours = (hours: number): string => new Date(Date.now() + hours * hour).toISOString()

export type MeteredHome = Home & { meter: string; device: string }

let meters = 76_000_000
/** A meter of a dwelling that stands since forty days. */
export const fitMeter = async (town: Landlord, home: Home): Promise<MeteredHome> => {
  const [meter, device] = [String(++meters), newId()]
  await town.act(
    'device.pair',
    device,
    {
      address: { wmbus: meter },
      kind: 'waterMeter',
      unit: home.unit,
      since: new Date(noonAgo(40)).toISOString(),
    },
    actorOf('caretaker'),
  )
  return { ...home, meter, device }
}

/** Homes that are let, each with a meter. */
export const letMeteredHomes = async (town: Landlord, n: number): Promise<MeteredHome[]> => {
  const homes: MeteredHome[] = []
  for (const home of await letHomes(town, n)) homes.push(await fitMeter(town, home))
  return homes
}

/**
 * What a meter says each hour from the noon so many days ago, until now or that of `until` days ago: water by day, and by night what
 * `leak` says of an hour (counted from the first noon). `skip`: hours of which it says nothing, at the beginning.
 */
export const hearMeter = async (
  { database }: Pick<Landlord, 'database'>,
  { meter }: Pick<MeteredHome, 'meter'>,
  {
    from,
    until = 0,
    skip = 0,
    leak,
  }: { from: number; until?: number; skip?: number; leak: (hour: number) => number },
): Promise<void> => {
  const end = until ? noonAgo(until) : Math.min(Date.now(), noonAgo(0))
  let litres = 10_000
  const messages: HeardMessage[] = []
  for (let i = 0; noonAgo(from) + i * hour <= end; i++) {
    const at = noonAgo(from) + i * hour + 120_000
    const told = {
      _: 'telegram',
      media: 'water',
      id: meter,
      total_m3: litres / 1000,
      timestamp: new Date(at).toISOString().replace('.000', ''),
    }
    const text = JSON.stringify(told)
    const heard = Math.floor(Date.now() / 1000)
    if (i >= skip) messages.push({ way: 'wmbus', heard, text, observed: sensorWays.wmbus({ text, heard }) })
    const ofDay = (12 + i) % 24
    litres += (ofDay >= 7 && ofDay < 22 && i % 3 === 0 ? 20 : 0) + leak(i)
  }
  await database.transact((db) => takeObservations(db, messages, { lateDays: 45 }))
}

/** Days are judged, whoever is to be told is told (ISO), and what is to leave is written. */
export const lookAgain = async ({ database, kernel }: Landlord, now = inHours(0)): Promise<void> => {
  await judgeDays(database, now)
  await tellTenants(kernel, now)
  await workOff(kernel, 'notices.tell')
}

export type KeptMail = { body: string; subject: string; via: string; template: string }
/** What was written of leaks to somebody. */
export const mailsTo = ({ database }: Landlord, { tenant }: Pick<Home, 'tenant'>): Promise<KeptMail[]> =>
  database.owner.rows(sql`
    select m.body, m.subject, m.via, m.template from notices.mail m
    where m.to_person = ${tenant.id} and m.template in ('leak', 'leakOver') order by m.made_at, m.id`)

/** What stands behind `#` in it. */
export const keyIn = (body: string): string => /\/fuite#([\w-]{43})/.exec(body)?.[1] ?? ''

export const askOf = async <Query extends keyof Queries>(
  { kernel }: Landlord,
  who: ReturnType<typeof actorOf>,
  query: Query,
  input: Queries[Query]['input'],
  now?: string,
): Promise<Queries[Query]['output']> => (await kernel.ask(who, query, input, now)) as Queries[Query]['output']

export type FiledRequest = { id: string; nature: string; channel: string; unit: string; requester: string }
export const requestsOf = ({ database }: Landlord, { unit }: Pick<Home, 'unit'>): Promise<FiledRequest[]> =>
  database.owner.rows(sql`
    select r.id, r.nature, r.channel, r.unit, r.requester from requests.request r where r.unit = ${unit}`)
