import { expect, test } from 'vitest'
import type { DeviceRow } from './device-shapes.ts'
import { readTyped } from './number-ends.ts'

const meter: DeviceRow = {
  id: 'm1',
  building: { id: 'bellevue', name: 'Bellevue' },
  entrance: { id: 'b', name: 'Escalier B' },
  storey: 3,
  door: '12',
  unit: 'u12',
  address: { serial: 'D21GA102372' },
  kind: 'waterMeter',
  asset: null,
  litresPerPulse: 1,
  profile: null,
  since: '2026-01-05T08:00:00.000Z',
  heard: null,
  silentSince: null,
  restsUntil: null,
}
const probe: DeviceRow = { ...meter, id: 'p1', address: { eui: '0004a30b001c0530' }, kind: 'roomProbe' }
const unpaired = ['0004a30b001c2372', '0004a30b001c0b10', '70b3d57ed0050b10']
const known = { rows: [meter, probe], unpaired }
const endsOf = (typed: string, among = known) =>
  readTyped(typed, among).ends.map(({ label, stands }) => stands?.id ?? label.address.id)

test.each([
  // A worn label: an O for a nought, a small l for a one.
  ['0b1', []],
  ['0B10', ['0004a30b001c0b10', '70b3d57ed0050b10']],
  ['1c ob lo', ['0004a30b001c0b10']],
  ['001C-0B10', ['0004a30b001c0b10']],
  // One that stands somewhere is named beside the one that does not yet.
  ['2372', ['0004a30b001c2372', 'm1']],
  ['n° 102372', ['m1']],
  ['0530', ['p1']],
  ['9999', []],
])('«%s» is the end of %j', (typed, ends) => expect(endsOf(typed)).toEqual(ends))

test('the whole number of one that stands is not looked for among the ends of others', () => {
  expect(endsOf('D21 GA 102372')).toEqual([])
  expect(readTyped('D21 GA 102372', known).whole).toEqual({ address: { kind: 'serial', id: 'D21GA102372' } })
})

test('a whole EUI is itself, known or not', () => {
  expect(readTyped('0004 A30B 001C 2372', known)).toEqual({
    whole: { address: { kind: 'eui', id: '0004a30b001c2372' } },
    ends: [],
  })
  expect(endsOf('AABBCCDD00110B10')).toEqual([])
})

test('digits that are a meter’s whole number stay so beside what ends alike', () => {
  expect(readTyped('102372', known).whole).toEqual({ address: { kind: 'serial', id: '102372' } })
})

test('what this phone has just fitted is to be fitted no more', () => {
  const rows = [...known.rows, { ...probe, id: 'p2', address: { eui: unpaired[0]! } }]
  expect(endsOf('1c2372', { rows, unpaired })).toEqual(['p2'])
})
