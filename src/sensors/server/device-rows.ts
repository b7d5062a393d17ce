import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { DeviceRow } from '../core/contract.ts'
import {
  chosenDevices,
  isSilent,
  type DeviceChoice,
  type ListPlace,
  silentAfter,
  silentPage,
  speakingPage,
  whenHeard,
} from './device-parts.ts'

/** A part of a list: the silent ones alone, from the one after `after` on, so many. */
type DevicePart = DeviceChoice & { silent?: boolean | undefined; after?: string | undefined; limit: number }

/**
 * Devices that stand, behind the reader’s wall: silent ones first, by when they were heard, then the others by their number. `now`: the
 * instant of which silence is told (ISO). After one that the reader does not see, there is nothing.
 */
export const deviceRows = async (
  db: Db,
  { after, silent, limit, ...choice }: DevicePart,
  now: string,
): Promise<DeviceRow[]> => {
  const place = after ? await placeOf(db, after, now) : undefined
  if (after && !place) return []
  const part = { after: place, limit, now }
  const mute =
    place && !place.isSilent ? [] : await rowsOf(db, { part: silentPage(choice, part), isSilent: true })
  if (silent || mute.length === limit) return mute
  const known = new Set(mute.map(({ id }) => id))
  const from = place?.isSilent ? undefined : place
  const speaking = await rowsOf(db, { part: speakingPage(choice, { ...part, after: from }), isSilent: false })
  return [...mute, ...speaking.filter(({ id }) => !known.has(id))].slice(0, limit)
}

/** How many there are in all, and how many of them say nothing; where silent ones alone are asked for, those are all. */
export const deviceCounts = async (
  db: Db,
  { silent, ...choice }: DeviceChoice & { silent?: boolean | undefined },
  now: string,
): Promise<{ all: number; silent: number }> => {
  const told = await db.row<{ all: number; silent: number }>(sql`
    select count(*)::int as all, (count(*) filter (where ${isSilent(now)}))::int as silent
    from sensors.device d where ${chosenDevices(choice)}`)
  const { all = 0, silent: mute = 0 } = told ?? {}
  return { all: silent ? mute : all, silent: mute }
}

// One that was taken away since still has its place.
const placeOf = (db: Db, device: string, now: string): Promise<ListPlace | undefined> =>
  db.row(sql`
    select d.id, ${silentAfter} < ${now}::timestamptz as "isSilent", coalesce(h.heard, 'epoch')::text as "heardAt",
      d.address_kind as "addressKind", d.address
    from sensors.device d, ${whenHeard} where d.id = ${device}`)

type DevicePage = { part: RawBuilder<unknown>; isSilent: boolean }

const rowsOf = (db: Db, { part, isSilent }: DevicePage): Promise<DeviceRow[]> =>
  db.rows(sql`
    with page as (${part})
    select d.id, jsonb_build_object(d.address_kind, d.address) as address, d.kind,
      jsonb_build_object('id', b.id, 'name', b.name) as building,
      case when s.id is null then null else jsonb_build_object('id', s.id, 'name', s.name) end as entrance,
      p.storey, p.door, d.unit, d.asset, d.pulse as "litresPerPulse", d.profile,
      app.iso(d.since) as since, app.iso(h.heard) as heard,
      ${isSilent ? sql`app.iso(coalesce(h.heard, d.since))` : sql`null`} as "silentSince",
      app.iso(d.rests_until) as "restsUntil", d.photos
    from page g join sensors.device d on d.id = g.id cross join ${whenHeard}
    join estate.site b on b.id = d.building left join estate.place p on p.id = d.unit left join estate.staircase s on s.id = p.entrance
    order by g.place`)

/** Hours after which a phone is told again when its devices were last heard. */
const packHours = 12

/** Whether what a phone was told at an instant (ISO) of its devices is so old that it is told again, or one was first heard since that it may fit. */
export const isPackOld = async (db: Db, since: string): Promise<boolean> =>
  (await db.row(sql`
    select 1 where (${since}::timestamptz < now() - make_interval(hours => ${packHours}) and exists (select from sensors.device d))
      or exists (select from sensors.stranger s where s.address_kind = 'eui' and s.first_heard > ${since}::timestamptz)`)) !==
  undefined
