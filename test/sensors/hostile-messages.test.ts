import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

const token = 'a long secret of this house'
const eui = '0004a30b001c0530'

/** What somebody who has the secret of the door can send: one message must never keep the others out. */
describe('a message that means harm', () => {
  let town: Doors
  beforeAll(async () => {
    town = await openDoors({ size: 2, set: { sensorDoorToken: token } })
    const outcome = await town.send(actorOf('caretaker'), 'device.pair', newId(), {
      address: { eui },
      kind: 'roomProbe',
      building: centre.building,
      unit: centre.unit,
      since: new Date(Date.now() - 3 * 86_400_000).toISOString(),
    })
    if (!outcome.ok) throw new Error(outcome.message)
  })
  afterAll(() => town.close())
  beforeEach(async () => {
    for (const table of ['device_type', 'due', 'reading', 'unread_message'])
      await town.database.owner.run(sql`delete from ${sql.raw(`sensors.${table}`)}`)
  })
  const push = (way: string, payload: string, type = 'application/json') =>
    town.knock({
      method: 'POST',
      url: `/api/sensors/${way}`,
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
      payload,
    })
  const warmth = (more: object) => JSON.stringify([{ bn: `urn:dev:mac:${eui}:`, u: 'Cel', v: 19, ...more }])

  test('of a time before all calendars is of when it was heard, and what stands in the same push is kept', async () => {
    const lines = [warmth({ t: -9_000_000_000_000_000 }), warmth({ t: -60, v: 20 })].join('\n')
    expect(await push('senml', lines, 'application/x-ndjson')).toMatchObject({
      status: 202,
      body: { messages: 2, kept: 2 },
    })
  })

  test('of a hundred thousand lines and more is counted line by line', async () => {
    expect(await push('wmbus', '1\n'.repeat(130_000), 'application/x-ndjson')).toMatchObject({
      status: 202,
      body: { messages: 130_000, unread: 130_000 },
    })
  })

  test('that is nested a hundred thousand deep is unread, whoever describes the device', async () => {
    await town.database.owner.run(sql`
      insert into sensors.device_type (id, profile, kind, fields, codec, licence, since)
      values (${newId()}, ${'deep'}, null, ${JSON.stringify([{ path: 't', metric: 'temperature', unit: 'Cel' }])}::jsonb,
        ${'function decodeUplink() { return { data: { t: 19 } } }'}, ${'MIT'}, now())`)
    const deep = `{"deviceInfo":{"devEui":"${eui}","deviceProfileName":"deep"},"time":"${new Date().toISOString()}","fPort":1,"data":"AA==","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect(await push('chirpstack', deep)).toMatchObject({ status: 202, body: { messages: 1 } })
  })

  test('that counts beyond all numbers is kept', async () => {
    const counted = JSON.stringify({
      deviceInfo: { devEui: eui },
      time: new Date(Date.now() - 5000).toISOString(),
      fCnt: Number.MAX_SAFE_INTEGER,
      object: { temperature: 19.5, humidity: 1e12, battery_mv: -1e15 },
    })
    expect(await push('chirpstack', counted)).toMatchObject({ status: 202, body: { kept: 3 } })
  })
})
