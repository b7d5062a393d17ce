import { expect, test } from 'vitest'
import type { DeviceRow } from './device-shapes.ts'
import { foldDevices, unfoldDevices } from './pack-devices.ts'
import { bearerAmong, withPendingDevices } from './pending-devices.ts'

const at = '2026-11-30T08:00:00.000Z'
const place = {
  building: { id: 'bellevue', name: 'Bellevue' },
  entrance: { id: 'b', name: 'Escalier B' },
  storey: 3,
  door: '12',
  unit: 'u12',
}
const meter: DeviceRow = {
  ...place,
  id: 'old',
  address: { wmbus: '00763217' },
  kind: 'waterMeter',
  asset: 'm1',
  litresPerPulse: 10,
  profile: null,
  since: '2026-01-05T08:00:00.000Z',
  heard: '2026-11-20T08:00:00.000Z',
  silentSince: '2026-11-20T08:00:00.000Z',
  restsUntil: null,
}
const roof: DeviceRow = {
  ...meter,
  id: 'roof',
  entrance: null,
  storey: null,
  door: null,
  unit: null,
  asset: null,
  litresPerPulse: 1,
  address: { eui: '0004a30b001c0530' },
  kind: 'ventilationProbe',
  profile: 'AABB1122',
  heard: null,
  silentSince: null,
  restsUntil: at,
}

test('a pocket holds each place once, and gives back the same rows', () => {
  const rows = [meter, { ...meter, id: 'other', kind: 'roomProbe' as const }, roof]
  expect(foldDevices(rows).places).toHaveLength(2)
  expect(unfoldDevices(foldDevices(rows))).toEqual(rows)
})

test('what was done without network stands at once: replaced, then the new one rests, then it is gone', () => {
  const replace = {
    type: 'device.replace',
    subject: 'old',
    at,
    data: { device: 'new', address: { serial: 'A1234' } },
  }
  const rest = { type: 'device.rest', subject: 'new', at, data: { why: 'noAccess' } }
  const done = withPendingDevices([meter, roof], [replace, rest])
  expect(done).toEqual([
    roof,
    {
      ...meter,
      id: 'new',
      address: { serial: 'A1234' },
      since: at,
      heard: null,
      silentSince: null,
      restsUntil: '2026-12-07T08:00:00.000Z',
    },
  ])
  const retire = { type: 'device.retire', subject: 'new', at, data: { why: 'absent' } }
  expect(withPendingDevices([meter, roof], [replace, rest, retire])).toEqual([roof])
})

test('one that is moved stands in its new place alone, however its number was written', () => {
  const pair = {
    type: 'device.pair',
    subject: 'again',
    at,
    data: { address: { eui: '00-04-A3-0B-00-1C-05-30' }, kind: 'roomProbe', unit: 'u12', moves: true },
  }
  const done = withPendingDevices([meter, roof], [pair])
  expect(done.map(({ id, door }) => [id, door])).toEqual([
    ['old', '12'],
    ['again', '12'],
  ])
  expect(bearerAmong(done, { eui: '0004A30B001C0530' })?.id).toBe('again')
  // Of a dwelling of which nothing is known the old one is gone all the same; of one whose building was told, the new one stands.
  expect(withPendingDevices([roof], [pair])).toEqual([])
  const told = { ...pair, data: { ...pair.data, building: 'bellevue' } }
  expect(withPendingDevices([roof], [told])).toMatchObject([
    { id: 'again', building: { id: 'bellevue' }, unit: 'u12', door: null },
  ])
})

test('acts that are none of devices, and of a device that is gone, change nothing', () => {
  const say = { type: 'request.say', subject: 'old', at, data: {} }
  const late = {
    type: 'device.replace',
    subject: 'gone',
    at,
    data: { device: 'x', address: { serial: 'A1' } },
  }
  expect(withPendingDevices([meter], [say, late])).toEqual([meter])
})
