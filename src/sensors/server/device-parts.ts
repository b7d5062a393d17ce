import { limitRows, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { DeviceKind } from '../core/device-kinds.ts'
import { silentPeriods, usualPeriod } from '../core/silent-tour.ts'

/** Which devices: of a building, of a dwelling, on a thing; of a kind; of which the number or the building has these words. */
export type DeviceChoice = {
  building?: string | undefined
  unit?: string | undefined
  asset?: string | undefined
  kind?: DeviceKind | undefined
  q?: string | undefined
}

/** The device after which a list goes on: whether it is silent, when it was heard (ISO), and by what it is known. */
export type ListPlace = {
  id: string
  isSilent: boolean
  heardAt: string
  addressKind: string
  address: string
}

/** When a device was last heard, as `h.heard`: nothing where it never was. Of `d`, a row of `sensors.device`. */
export const whenHeard = sql`
  lateral (select max(c.heard) as heard from sensors.channel c where c.device = d.id and c.heard > 'epoch') h`

/** From when on a device is silent, unless it speaks: three of its periods after it was heard, or since it stands. Of `d` and `h`. */
export const silentAfter = sql`coalesce(h.heard, d.since) + make_interval(secs => coalesce(d.period, ${usualPeriod}) * ${silentPeriods})`

// What cannot be silent yet is not looked at.
const mayBeSilent = (now: string) => sql`(d.silent_from is null or d.silent_from < ${now}::timestamptz)`

/** Devices that stand and were chosen. A wish that nobody has stands nowhere in the text, so that an index answers the others. */
export const chosenDevices = ({ building, unit, asset, kind, q }: DeviceChoice): RawBuilder<unknown> => sql`
  d.until is null${building ? sql` and d.building = ${building}` : sql``}${unit ? sql` and d.unit = ${unit}` : sql``}${
    asset ? sql` and d.asset = ${asset}` : sql``
  }${kind ? sql` and d.kind = ${kind}` : sql``}${q ? hasWords(q) : sql``}`

const hasWords = (q: string) => sql`
  and (position(upper(replace(${q}, ' ', '')) in upper(d.address)) > 0
    or d.building in (select b.id from estate.site b where app.plain(${q}) <> '' and position(app.plain(${q}) in app.plain(b.name)) > 0))`

/** Whether a device says nothing. */
export const isSilent = (now: string): RawBuilder<boolean> => sql`
  (case when ${mayBeSilent(now)} then (select ${silentAfter} < ${now}::timestamptz from ${whenHeard}) else false end)`

/** A page of the silent ones, by when they were heard: `id`, `place`. */
export const silentPage = (
  choice: DeviceChoice,
  { after, limit, now }: { after: ListPlace | undefined; limit: number; now: string },
): RawBuilder<unknown> => sql`
  select k.id, row_number() over (order by k.heard_at, k.id) as place from (
    select d.id, coalesce(h.heard, 'epoch') as heard_at from sensors.device d, ${whenHeard}
    where ${chosenDevices(choice)} and ${mayBeSilent(now)} and ${silentAfter} < ${now}::timestamptz) k
  ${after ? sql`where (k.heard_at, k.id) > (${after.heardAt}::timestamptz, ${after.id}::uuid)` : sql``}
  order by k.heard_at, k.id limit ${limitRows(limit)}`

/** A page of those that speak, by their number: `id`, `place`. */
export const speakingPage = (
  choice: DeviceChoice,
  { after, limit, now }: { after: ListPlace | undefined; limit: number; now: string },
): RawBuilder<unknown> => sql`
  select k.id, row_number() over (order by k.address_kind, k.address) as place from (
    select d.id, d.address_kind, d.address from sensors.device d
    where ${chosenDevices(choice)}
      ${after ? sql`and (d.address_kind, d.address) > (${after.addressKind}, ${after.address})` : sql``}
      and not ${isSilent(now)}
    order by d.address_kind, d.address limit ${limitRows(limit)}) k`
