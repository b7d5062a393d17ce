import { isoOf } from '../../../kernel/core/zone.ts'
import { saveGatewayFailure, saveGatewaySuccess } from '../../../kernel/server/gateway-state.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { cityStanding, isCityEnd } from '../../core/open311/city-status.ts'
import { plainText } from '../../core/plain-text.ts'
import { keepMessage } from '../message-store.ts'
import { countWaitingErrands } from '../peer/errand-store.ts'
import { type Peer, peerOf } from '../peer/peer-store.ts'
import { callCity, CityFault } from './city-client.ts'
import type { CityRow } from './city-answer.ts'
import { writeKeptForm } from './kept-form.ts'
import { type CityTaker, readOpen311 } from './open311-settings.ts'
import { w3c, wayToCity } from './tell-cities.ts'

/** How far back each asking looks again: what a city writes down late is heard all the same. */
const overlap = 2 * 3_600_000

/** Asks each city that has something of ours what is new; each of its updates is kept once, by its number there. */
export const hearCities = async (kernel: Kernel): Promise<void> => {
  const { owner } = kernel.database
  for (const city of readOpen311(kernel.settings)?.cities ?? []) {
    const since = await firstGiven(owner, city.code)
    if (!since) continue
    const waiting = (): Promise<number> => countWaitingErrands(owner, 'open311', city.code)
    try {
      await hearCity(owner, city, since)
      await saveGatewaySuccess(owner, wayToCity(city.code), await waiting())
    } catch (bug) {
      if (!(bug instanceof CityFault)) throw bug
      await saveGatewayFailure(owner, wayToCity(city.code), bug.fault, await waiting())
    }
  }
}

const hearCity = async (db: Db, city: CityTaker, since: string): Promise<void> => {
  const begun = Date.now()
  const read = await db.row<{ until: string }>(
    sql`select r.until from channels.reading r where r.channel = 'open311' and r.house = ${city.code}`,
  )
  const answer = await callCity(city, 'GET', 'servicerequestupdates', {
    start_date: w3c(Date.parse(read?.until ?? since) - overlap),
    end_date: w3c(begun + overlap),
  })
  if (!answer.ok) throw new CityFault('refused')
  const inOrder = answer.rows.toSorted(
    (a, b) => (Date.parse(a['updated_datetime'] ?? '') || 0) - (Date.parse(b['updated_datetime'] ?? '') || 0),
  )
  for (const row of inOrder) await takeCityUpdate(db, city, row)
  await db.run(sql`
    insert into channels.reading (channel, house, until) values ('open311', ${city.code}, ${isoOf(begun)})
    on conflict (channel, house) do update set until = excluded.until`)
}

/** When the first of what a city has of ours was given to it; nothing where it has nothing. */
const firstGiven = async (db: Db, city: string): Promise<string | undefined> =>
  (
    await db.row<{ since: string | null }>(sql`
      select min(p.opened_at) as since from channels.peer p
      where p.channel = 'open311' and p.side = 'ours' and p.house = ${city} and p.dossier is not null`)
  )?.since ?? undefined

const takeCityUpdate = async (db: Db, city: CityTaker, row: CityRow): Promise<void> => {
  const number = row['service_request_id']
  const update = row['update_id']
  const peer = number && update ? await peerOf(db, 'open311', city.code, number) : undefined
  // What is asked for is a window of all that the city has; another’s is nobody’s here.
  if (peer?.side !== 'ours') return
  const said = plainText(row['description'] ?? '').slice(0, 3000)
  await saveStanding(db, peer, row['status'] ?? '')
  await keepMessage(
    db,
    'open311',
    `${city.code}/theirs/${update!.slice(0, 200)}`,
    writeKeptForm(
      city,
      new Map([
        ['description', [said]],
        ['status', [row['status'] ?? '']],
        ['updated_datetime', [row['updated_datetime'] ?? '']],
      ]),
      [],
      {
        request: peer.request,
        ofCity: true,
      },
    ),
  )
}

const saveStanding = async (db: Db, { id }: Peer, status: string): Promise<void> => {
  const standing = cityStanding(status)
  if (!standing) return
  await db.run(sql`
    update channels.peer set stands = ${standing}, read_at = ${isoOf(Date.now())},
      ended_at = case when ${isCityEnd(standing)} then coalesce(ended_at, ${isoOf(Date.now())}) end
    where id = ${id}`)
}
