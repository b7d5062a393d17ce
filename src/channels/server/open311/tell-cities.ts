import { houseActor } from '../../../kernel/core/access.ts'
import { isoOf } from '../../../kernel/core/zone.ts'
import { saveGatewayFailure, saveGatewaySuccess } from '../../../kernel/server/gateway-state.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import {
  countWaitingErrands,
  type Errand,
  saveErrandRefused,
  saveErrandTold,
  saveFailing,
  saveTried,
  waitingErrands,
} from '../peer/errand-store.ts'
import { workAlone } from '../peer/work-alone.ts'
import { callCity, CityFault } from './city-client.ts'
import type { CityRow } from './city-answer.ts'
import { type CityTaker, readOpen311, serviceAt } from './open311-settings.ts'

/** How the page of gateways calls the way to a city. */
export const wayToCity = (code: string): string => `open311.out.${code}`

/**
 * Sends what agents gave to cities, and asks for the numbers of what has a token alone. One city that is away holds up none of the others: what is
 * for it waits, and the next minute tries again.
 */
export const tellCities = async (kernel: Kernel): Promise<void> => {
  const { owner } = kernel.database
  for (const city of readOpen311(kernel.settings)?.cities ?? []) {
    const tokens = await dossiersWithToken(owner, city.code)
    if (!tokens.length && !(await countWaitingErrands(owner, 'open311', city.code))) continue
    await workAlone(kernel.database, `errands.${city.code}`, async () => {
      const waiting = (): Promise<number> => countWaitingErrands(owner, 'open311', city.code)
      try {
        for (const errand of await waitingErrands(owner, 'open311', city.code))
          await giveToCity(kernel, city, errand)
        for (const dossier of await dossiersWithToken(owner, city.code))
          await askForNumber(owner, city, dossier)
        await saveGatewaySuccess(owner, wayToCity(city.code), await waiting())
      } catch (bug) {
        if (!(bug instanceof CityFault)) throw bug
        await saveFailing(owner, {
          channel: 'open311',
          house: city.code,
          fault: bug.fault,
          now: isoOf(Date.now()),
        })
        await saveGatewayFailure(owner, wayToCity(city.code), bug.fault, await waiting())
      }
    })
  }
}

type GivenReport = {
  no: number
  nature: string
  lat: number | null
  lon: number | null
  address: string
  name: string | null
  email: string | null
  phone: string | null
}

const giveToCity = async (kernel: Kernel, city: CityTaker, errand: Errand): Promise<void> => {
  const { owner } = kernel.database
  const report = await reportOf(owner, errand.request)
  const service = report && serviceAt(city, report.nature)
  if (!report || !service)
    return refuseGiven(kernel, city, errand, 'la ville ne prend pas ce genre de demande')
  const mark = `${kernel.settings.publicUrl}/bureau/r/${errand.request}`
  // A report that was tried was on its way when the line broke, or this process died: it may be there.
  const there =
    errand.triedAt && !city.knowsAgain ? await findGiven(city, errand.triedAt, service, mark) : undefined
  if (there) return saveGiven(owner, errand, there)
  await saveTried(owner, errand.id, isoOf(Date.now()))
  const answer = await callCity(city, 'POST', 'requests', formOf(report, service, errand, mark))
  if (!answer.ok) return refuseGiven(kernel, city, errand, answer.sentence)
  const [row] = answer.rows
  if (!row?.['service_request_id'] && !row?.['token']) throw new CityFault('unknown')
  await saveGiven(owner, errand, row)
}

/** Nobody of ours stands in it, unless the agent wants it so. The last line is an address by which the same report is known again. */
const formOf = (
  { no, lat, lon, address, name, email, phone }: GivenReport,
  service: string,
  { words, namesHer }: Errand,
  mark: string,
): Record<string, string> => ({
  service_code: service,
  ...(lat !== null && lon !== null ? { lat: String(lat), long: String(lon) } : {}),
  ...(address ? { address_string: address } : {}),
  description: `${words}\n\nN° ${no}\nurl: ${mark}`,
  ...(namesHer && name
    ? {
        first_name: name.split(' ')[0] ?? '',
        last_name: name.split(' ').slice(1).join(' '),
        ...(email ? { email } : {}),
        ...(phone ? { phone } : {}),
      }
    : {}),
})

const reportOf = (db: Db, request: string): Promise<GivenReport | undefined> =>
  db.row<GivenReport>(sql`
    select m.no::int as no, m.nature, w.lat, w.lon, concat_ws(', ', nullif(s.address, ''), concat_ws(' ', s.postcode, s.commune)) as address,
      p.name, p.email, p.phone
    from requests.matter m join estate.site s on s.id = m.building left join estate.standpoint w on w.building = s.id
      left join people.reachable p on p.id = m.requester and p.erased_at is null
    where m.id = ${request}`)

/** A report of ours among those that the city lists since then, by its address. Their clock may be another. */
const findGiven = async (
  city: CityTaker,
  since: string,
  service: string,
  mark: string,
): Promise<CityRow | undefined> => {
  const answer = await callCity(city, 'GET', 'requests', {
    service_code: service,
    start_date: w3c(Date.parse(since) - overlap),
    end_date: w3c(Date.now() + overlap),
  })
  return answer.ok ? answer.rows.find((row) => row['description']?.includes(mark)) : undefined
}

const overlap = 2 * 3_600_000

/** An instant as GeoReport wants it: to the second, with its zone. */
export const w3c = (ms: number): string => `${isoOf(ms).slice(0, 19)}+00:00`

const saveGiven = async (db: Db, { id, peer }: Errand, row: CityRow): Promise<void> => {
  const number = row['service_request_id'] || null
  await db.run(sql`
    update channels.peer set dossier = ${number}, handle = ${row['token'] ?? ''}, reference = ${number ?? ''}, stands = 'OPEN' where id = ${peer}`)
  await saveErrandTold(db, id, isoOf(Date.now()))
}

type WithToken = { id: string; handle: string }

const dossiersWithToken = (db: Db, city: string): Promise<WithToken[]> =>
  db.rows<WithToken>(sql`
    select p.id, p.handle from channels.peer p
    where p.channel = 'open311' and p.side = 'ours' and p.house = ${city} and p.dossier is null and p.handle <> ''
    order by p.read_at nulls first limit 20`)

const askForNumber = async (db: Db, city: CityTaker, { id, handle }: WithToken): Promise<void> => {
  const answer = await callCity(city, 'GET', `tokens/${encodeURIComponent(handle)}`, {})
  const number = answer.ok ? (answer.rows[0]?.['service_request_id'] ?? null) : null
  await db.run(sql`
    update channels.peer set dossier = coalesce(${number}, dossier), reference = coalesce(${number}, reference), read_at = ${isoOf(Date.now())}
    where id = ${id}`)
}

const refuseGiven = async (
  { database, send }: Kernel,
  { name }: CityTaker,
  { id, request }: Errand,
  why: string,
): Promise<void> => {
  await saveErrandRefused(database.owner, id, why)
  await send(houseActor(derivedId('channels')), {
    id: derivedId('errand-refused', id),
    type: 'request.note',
    subject: request,
    data: { words: `${name} n’a pas pris ce signalement : ${why}`.slice(0, 2000) },
    at: isoOf(Date.now()),
  })
}
