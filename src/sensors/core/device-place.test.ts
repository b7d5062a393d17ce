import { expect, test } from 'vitest'
import { kindsHere } from './device-place.ts'
import { dialMetric, indexOfDial } from './read-dial.ts'

test.each([
  [{ kind: 'radiator' }, true, undefined, 'allocator'],
  [{ kind: 'radiator' }, true, 'roomProbe', 'roomProbe'],
  // A lift on a radiator is no guess: the code of another maker bears the same profile.
  [{ kind: 'radiator' }, true, 'liftProbe', 'allocator'],
  [{ kind: 'meter', meterKind: 'hotWater' }, true, undefined, 'hotWaterMeter'],
  [{ kind: 'meter', meterKind: '' }, true, undefined, 'waterMeter'],
  [{ kind: 'meter', meterKind: 'coldWater' }, false, undefined, 'generalMeter'],
  [{ kind: 'sink' }, true, undefined, 'waterMeter'],
  [undefined, true, undefined, 'waterMeter'],
  [undefined, false, undefined, 'generalMeter'],
] as const)('on %j (dwelling: %s, alike: %s) it is most likely a %s', (thing, isDwelling, alike, kind) =>
  expect(kindsHere({ thing, isDwelling }, alike)[0]).toBe(kind),
)

test('the meter of a dwelling is never offered as that of the building', () =>
  expect(kindsHere({ thing: { kind: 'meter' }, isDwelling: true })).not.toContain('generalMeter'))

test.each([
  ['123,456', 'waterMeter', 123_456],
  ['1 234.5', 'hotWaterMeter', 1_234_500],
  ['00042', 'waterMeter', 42_000],
  ['1 500', 'heatMeter', 1_500_000],
  ['812', 'allocator', 812],
  ['0', 'waterMeter', 0],
  ['12,3456', 'waterMeter', undefined],
  ['-3', 'waterMeter', undefined],
  ['douze', 'waterMeter', undefined],
  ['', 'waterMeter', undefined],
  ['9999999', 'waterMeter', undefined],
] as const)('a hand that types «%s» from the dial of a %s says %s', (typed, kind, index) =>
  expect(indexOfDial(typed, kind)).toBe(index),
)

test('what has no dial keeps no index', () => {
  expect(dialMetric('roomProbe')).toBeUndefined()
  expect(dialMetric('hotWaterMeter')).toBe('hot_water')
})
