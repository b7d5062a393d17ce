import { expect, test } from 'vitest'
import { gatewayOf } from './doors/carrying-gateway.ts'
import { type HeardDevice, silencesOf } from './silent-alarms.ts'

const devices = (silent: number, of: number, gateway: string | null = 'toit'): HeardDevice[] =>
  Array.from({ length: of }, (_, i) => ({
    device: `d${i}`,
    gateway,
    silent: i < silent ? `2026-11-0${i + 1}` : null,
  }))

test('a device that is silent is told; where more than three in ten of a gateway are, it is told once, as that gateway', () => {
  expect(silencesOf(devices(3, 10))).toEqual([
    { device: 'd0', gateway: null, from: '2026-11-01' },
    { device: 'd1', gateway: null, from: '2026-11-02' },
    { device: 'd2', gateway: null, from: '2026-11-03' },
  ])
  expect(silencesOf(devices(4, 10))).toEqual([{ device: 'd0', gateway: 'toit', from: '2026-11-04' }])
  expect(silencesOf(devices(2, 3))).toHaveLength(2)
  expect(silencesOf(devices(5, 10, null))).toHaveLength(5)
  expect(silencesOf(devices(0, 10))).toEqual([])
})

test.each([
  ['ChirpStack', [{ gatewayId: '0016c001f153a14c', rssi: -57 }], '0016c001f153a14c'],
  ['The Things Stack', [{ gateway_ids: { gateway_id: 'toit-bellevue', eui: '58A0' } }], 'toit-bellevue'],
  ['one that tells none', [], undefined],
  ['one that tells something else', [{ gatewayId: 7 }], undefined],
  ['one that tells no list', 'toit', undefined],
])('the gateway of %s is read', (_, told, gateway) => expect(gatewayOf(told).gateway).toBe(gateway))
