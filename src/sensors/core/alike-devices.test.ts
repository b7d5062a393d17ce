import { expect, test } from 'vitest'
import { alikeAmong, kindAlike, pulseAlike } from './alike-devices.ts'
import type { DeviceRow } from './device-shapes.ts'

const row = (address: DeviceRow['address'], more: Partial<DeviceRow>): DeviceRow => ({
  id: JSON.stringify(address),
  address,
  kind: 'waterMeter',
  building: { id: 'bellevue', name: 'Bellevue' },
  entrance: null,
  storey: null,
  door: null,
  unit: null,
  asset: null,
  litresPerPulse: 1,
  profile: null,
  since: '2026-01-05T08:00:00.000Z',
  heard: null,
  silentSince: null,
  restsUntil: null,
  ...more,
})
const rows = [
  row({ wmbus: '00763217' }, { litresPerPulse: 10 }),
  row({ wmbus: '00763218' }, { litresPerPulse: 10 }),
  row({ wmbus: '00769999' }, { litresPerPulse: 1 }),
  row({ wmbus: '51200001' }, { litresPerPulse: 100, kind: 'hotWaterMeter' }),
  row({ eui: '0004a30b001c0530' }, { kind: 'ventilationProbe', profile: 'AABB1122' }),
  row({ eui: '0004a30b00ffffff' }, { kind: 'roomProbe' }),
]

test('a code of maker and profile says what most of its like are', () => {
  const alike = (profile: string) => kindAlike(alikeAmong(rows, { eui: 'ffffffffffffffff' }, profile))
  expect(alike('AABB1122')).toBe('ventilationProbe')
  expect(alike('FFFF0000')).toBeUndefined()
})

test('meters of one batch count alike, and nothing is guessed of a number that begins like none', () => {
  const batch = alikeAmong(rows, { wmbus: '00765555' }, undefined)
  expect([kindAlike(batch), pulseAlike(batch, 'waterMeter')]).toEqual(['waterMeter', 10])
  expect(pulseAlike(batch, 'hotWaterMeter')).toBe(1)
  expect(alikeAmong(rows, { wmbus: '99990000' }, undefined)).toEqual([])
  // The same four signs on a meter and in an EUI are two makers.
  expect(alikeAmong(rows, { serial: '0076A1' }, undefined)).toEqual([])
  expect(kindAlike(alikeAmong(rows, { eui: '0004A30B00AA0000' }, undefined))).toBe('ventilationProbe')
})

test('half a number is of no batch', () =>
  expect(alikeAmong(rows, { serial: '0076' }, undefined)).toEqual([]))
