import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/sensors/core/contract.ts'
import { type HeardMessage, takeObservations } from '../../src/sensors/server/take-observations.ts'
import { askOf } from './leaking-homes.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

const luc = actorOf('technician')
const hour = 3600
/** Three days ago, at an hour of the clock. */
const start = Math.floor(Date.now() / 3_600_000) * hour - 72 * hour

/** A technician who asks what would become of invented rows must not read in the answers when somebody showered. */
describe('a meter reader’s file of guesses', () => {
  let town: Landlord
  beforeAll(async () => {
    town = await openLandlord({ size: 2 })
  })
  afterAll(() => town.close())
  beforeEach(async () => {
    for (const table of ['due', 'reading', 'channel', 'device'])
      await town.database.owner.run(sql`delete from ${sql.raw(`sensors.${table}`)}`)
  })

  const pair = (serial: string, more: object) =>
    town.act(
      'device.pair',
      newId(),
      { address: { serial }, since: new Date((start - 30 * 24 * hour) * 1000).toISOString(), ...more },
      luc,
    )
  const hear = (serial: string, hours: number) => {
    const address = { kind: 'serial' as const, id: serial }
    const messages = Array.from({ length: hours }, (_, i): HeardMessage => {
      const at = start + i * hour
      const observations = [{ address, metric: 'water' as const, value: 102_372 + 7 * i, at }]
      return {
        way: 'senml',
        heard: at + 5,
        text: '',
        observed: { ok: true, address, observations, unread: [] },
      }
    })
    return town.database.transact((db) => takeObservations(db, messages, { lateDays: 45 }))
  }
  const guess = async (number: string) => {
    const row = { number, unit: 'L' as const, at: start + 5 * hour }
    const rows: Queries['reader.weigh']['input']['rows'] = [
      { ...row, value: 102_407 },
      { ...row, value: 102_400, at: row.at + 60 },
      { ...row, value: 102_407, at: row.at + 60 },
    ]
    return (await askOf(town, luc, 'reader.weigh', { rows })).fates
  }

  test('tells nothing of the hours that a home’s meter said by itself', async () => {
    await pair('NDIAYE7', { kind: 'waterMeter', unit: centre.unit })
    await hear('NDIAYE7', 24)
    expect(await guess('N’DIAYE 7')).toEqual(['unknown_meter', 'unknown_meter', 'unknown_meter'])
    expect(await guess('ndiaye-7')).toEqual(['new', 'new', 'conflict'])
  })

  test('tells what is known of a meter that all share', async () => {
    await pair('GEN1', { kind: 'generalMeter', building: centre.building })
    await hear('GEN1', 24)
    expect(await guess('GEN1')).toEqual(['known', 'new', 'known'])
  })
})
