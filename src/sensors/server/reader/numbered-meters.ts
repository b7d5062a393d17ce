import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type DeviceKind, deviceKinds } from '../../core/device-kinds.ts'
import { metrics, toBase } from '../../core/meter-units.ts'
import type { DeviceAddress, Observation } from '../../core/observation.ts'
import type { ReaderRow } from '../../core/reader/reader-row.ts'
import type { HeardMessage } from '../take-observations.ts'

/** A meter that stands, by the number that a reader writes of it. `since`: seconds of Unix time. */
export type NumberedMeter = {
  id: string
  kind: DeviceKind
  agency: string
  since: number
  address: DeviceAddress
}

/** A number as it is compared: without «n°», spaces, dots and dashes, in capitals. */
export const bareNumber = (number: string): string =>
  number
    .replace(/^\s*n\s*°/i, '')
    .replace(/[\s.-]/g, '')
    .toUpperCase()

/** Meters by their number: what is printed on them, that of their radio, or their EUI. */
export const metersByNumber = async (
  db: Db,
  numbers: readonly string[],
): Promise<Map<string, NumberedMeter[]>> => {
  const rows = await db.rows<
    Omit<NumberedMeter, 'address'> & { addressKind: DeviceAddress['kind']; address: string }
  >(sql`
    select d.id, d.kind, d.agency, extract(epoch from date_trunc('second', d.since))::float8 as since, d.address_kind as "addressKind", d.address
    from sensors.device d
    where d.until is null and upper(regexp_replace(d.address, '[[:space:].-]', '', 'g')) = any (${[...new Set(numbers.map(bareNumber))]})`)
  const meters = new Map<string, NumberedMeter[]>()
  for (const { addressKind, address, ...meter } of rows) {
    const number = bareNumber(address)
    meters.set(number, [
      ...(meters.get(number) ?? []),
      { ...meter, address: { kind: addressKind, id: address } },
    ])
  }
  return meters
}

/** What a row says of the one meter that bears its number; or why nothing is kept of it. */
export const observationOfRow = (
  { value, unit, at }: ReaderRow,
  meters: readonly NumberedMeter[],
): Observation | { problem: 'unknown_meter' | 'two_meters' | 'unread_unit' } => {
  const [meter, another] = meters
  if (!meter) return { problem: 'unknown_meter' }
  if (another) return { problem: 'two_meters' }
  const metric = deviceKinds[meter.kind].metrics.find((one) => metrics[one].form === 'index')
  const base = metric && dimensions[metrics[metric].unit]?.includes(unit) ? toBase(value, unit) : undefined
  return !metric || base === undefined
    ? { problem: 'unread_unit' }
    : { address: meter.address, metric, value: base, at }
}

/** A row as any message is taken: a hand wrote its instant. `heard`: seconds. */
export const messageOfRow = (said: Observation, heard: number): HeardMessage => ({
  way: 'reader',
  heard,
  text: '',
  isWritten: true,
  observed: { ok: true, address: said.address, observations: [said], unread: [] },
})

/** In what a meter of each base unit may be read. */
const dimensions: Readonly<Record<string, readonly string[]>> = {
  L: ['m3', 'L'],
  Wh: ['kWh', 'Wh', 'MWh'],
  HCA: ['hca'],
}
