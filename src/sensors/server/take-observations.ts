import type { Db } from '../../kernel/server/sql.ts'
import { believeTime } from '../core/believe-time.ts'
import type { DoorReading } from '../core/observation.ts'
import { addReports, type TakingReport } from '../core/taking-report.ts'
import { countDevices } from './device-counts.ts'
import { hearingDevices, addressKey } from './hearing-devices.ts'
import { keepReadings } from './keep-readings.ts'
import { addTallies } from './tallies.ts'
import { keepGateways } from './keep-gateways.ts'
import { keepStrangers, keepUnread } from './unread-store.ts'

/**
 * A message as a door read it. `heard`: seconds of Unix time. `text`: as it came, of which a sample is kept where it is not understood.
 * `isWritten`: its instant was written by a hand; it has no clock that could be wrong.
 */
export type HeardMessage = {
  way: string
  heard: number
  observed: DoorReading
  text: string
  isWritten?: boolean
}

/**
 * Takes messages in one go, in the transaction that it is given: what is paired is kept once a channel and instant, the rest is counted.
 * A value that contradicts one at the same instant is counted, and the first stays; one that says the same again within a quarter of an
 * hour is thinned. `lateDays`: days for which what comes late is taken (SENSORS_LATE_DAYS).
 */
export const takeObservations = async (
  db: Db,
  messages: readonly HeardMessage[],
  { lateDays }: { lateDays: number },
): Promise<TakingReport> => {
  const read = messages.filter((message): message is Readable => message.observed.ok)
  const paired = await hearingDevices(
    db,
    read.map(({ observed }) => observed.address),
  )
  const known = read.flatMap((message) => {
    const device = paired.get(addressKey(message.observed.address))
    return device ? [{ ...message, device }] : []
  })
  await keepGateways(
    db,
    known.map(({ device, observed }) => ({ device: device.id, gateway: observed.gateway })),
  )
  const strangers = read.filter(({ observed }) => !paired.has(addressKey(observed.address)))
  await keepStrangers(
    db,
    strangers.map(({ observed, heard }) => ({ address: observed.address, heard })),
  )
  const unread = messages.flatMap(({ way, heard, observed, text }) =>
    observed.ok ? [] : [{ way, heard, text, problem: observed.problem, address: observed.address }],
  )
  await keepUnread(db, unread)
  await countDevices(db, [...paired.values()], known)
  const believed = known.map(({ way, observed, heard, device, isWritten }) => ({
    way,
    device: device.id,
    heard,
    ...believeTime(observed.observations, {
      heard,
      since: device.since,
      lateDays,
      isWritten: isWritten ?? false,
    }),
  }))
  const values = believed.flatMap(({ way, device, heard, believed: list }) =>
    list.map((one) => ({ ...one, way, device, heard })),
  )
  const kept = await keepReadings(db, values, lateDays)
  const reports = [...new Set(messages.map(({ way }) => way))].map((way) => ({
    way,
    messages: messages.filter((one) => one.way === way).length,
    ...(kept.get(way) ?? { kept: 0, thinned: 0, doubled: 0, conflicts: 0 }),
    strangers: strangers.filter((one) => one.way === way).length,
    unread: unread.filter((one) => one.way === way).length,
    refused: believed.reduce((sum, one) => sum + (one.way === way ? one.refused : 0), 0),
    late: believed.reduce((sum, one) => sum + (one.way === way ? one.late : 0), 0),
  }))
  // One by one: a push may hold half a million lines, which no call takes as its arguments.
  await addTallies(
    db,
    reports,
    messages.reduce((last, { heard }) => Math.max(last, heard), 0),
  )
  return addReports(reports)
}

type Readable = HeardMessage & { observed: Extract<DoorReading, { ok: true }> }
