import { expect, test } from 'vitest'
import {
  conicZone,
  fromCompoundAngle,
  fromConic,
  fromLambert93,
  lambert93,
  latitudeOf,
  secantConic,
  toGeographic,
} from './lambert.ts'

test('isometric latitudes are those of the published examples (NTG 71, ALG0002)', () => {
  expect(latitudeOf(1.005_526_536_48, 0.081_991_889_98)).toBeCloseTo(0.872_664_626, 9)
  expect(latitudeOf(-0.302_616_900_6, 0.081_991_889_98)).toBeCloseTo(-0.299_999_999_7, 9)
})

test('a point of a plane is where the published example puts it (NTG 71, ALG0004)', () => {
  const example = {
    e: 0.082_483_256_8,
    n: 0.760_405_966,
    c: 11_603_796.9767,
    xs: 600_000,
    ys: 5_657_616.674,
    meridian: 0.040_792_344_33,
  }
  const { lambda, phi } = toGeographic(example, 1_029_705.083, 272_723.849)
  expect(lambda).toBeCloseTo(0.145_512_099, 8)
  expect(phi).toBeCloseTo(0.872_664_626, 8)
})

test('the origin of Lambert-93 is at 3° E and 46° 30′ N', () => {
  const { lat, lon } = fromLambert93(700_000, 6_600_000)
  expect(lat).toBeCloseTo(46.5, 8)
  expect(lon).toBeCloseTo(3, 12)
})

test('east is east, and Narbonne is in the south', () => {
  const { lat, lon } = fromLambert93(700_600, 6_231_500)
  expect(lat).toBeGreaterThan(43.1)
  expect(lat).toBeLessThan(43.25)
  expect(lon).toBeGreaterThan(3)
  expect(lon).toBeLessThan(3.02)
})

test('an angle of a model is read with its millionths, west and south as minus', () => {
  expect(fromCompoundAngle([43, 11, 3, 120_000])).toBeCloseTo(43.184_2, 6)
  expect(fromCompoundAngle([-61, -4, -30])).toBeCloseTo(-61.075, 9)
  expect(fromCompoundAngle([3])).toBe(3)
})

test('two parallels make the projection that IGN publishes for Lambert-93', () => {
  const made = secantConic(46.5, [44, 49], { x: 700_000, y: 6_600_000 })
  expect(made.n).toBeCloseTo(lambert93.n, 10)
  expect(made.c).toBeCloseTo(lambert93.c, 3)
  expect(made.ys).toBeCloseTo(lambert93.ys, 3)
})

test('the origin of a conic zone is on its parallel, at 3° E, and its neighbours agree on where a place is', () => {
  for (const zone of [42, 43, 46, 50]) {
    const { lat, lon } = fromConic(conicZone(zone), 1_700_000, (zone - 41) * 1_000_000 + 200_000)
    expect(lat).toBeCloseTo(zone, 9)
    expect(lon).toBeCloseTo(3, 12)
  }
  const [south, north] = [fromConic(conicZone(43), 1_700_294, 2_220_400), fromLambert93(700_294, 6_231_800)]
  expect(Math.abs(south.lat - north.lat)).toBeLessThan(0.02)
})
