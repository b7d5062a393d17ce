import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Polygon } from '../model/polygon.ts'
import { heightPlanes, cellsOf } from './convex-cells.ts'
import { cutBy, clipToCells } from './clip-triangles.ts'
import { boxAround, floorOf, sidesOf, upright } from './pack-faces.ts'
import { gatherPack } from './gather-pack.ts'
import { renameIds } from './pack-head.ts'
import { readPack } from './read-pack.ts'
import type { Soup } from './pack-shapes.ts'
import { simplify, weld } from './weld-corners.ts'
import { writePack } from './write-pack.ts'

const square = (west: number, north: number, size: number): Polygon => [
  [west, north],
  [west + size, north],
  [west + size, north + size],
  [west, north + size],
]
const area = (soup: Soup, axes: [number, number]): number => {
  let sum = 0
  for (let i = 0; i < soup.length; i += 9) {
    const at = (corner: number, axis: 0 | 1): number =>
      soup[i + corner * 3 + axes[axis]]! - soup[i + axes[axis]]!
    sum += Math.abs(at(1, 0) * at(2, 1) - at(2, 0) * at(1, 1)) / 2
  }
  return sum
}
/** Below zero where the outside is seen clockwise in the numbers of a plan, as it must be. */
const volume = (soup: Soup): number => {
  let sum = 0
  for (let i = 0; i < soup.length; i += 9) {
    const [ax, ay, az, bx, by, bz, cx, cy, cz] = Array.from({ length: 9 }, (_, k) => soup[i + k]!)
    sum += ax! * (by! * cz! - bz! * cy!) - ay! * (bx! * cz! - bz! * cx!) + az! * (bx! * cy! - by! * cx!)
  }
  return sum / 6
}

describe('a pack', () => {
  const wall = upright(square(0, 0, 4), 0, 2.5)
  const boiler = upright(square(1, 1, 0.6), 1, 1.9)
  const pack = gatherPack(
    [{ name: 'Rez-de-chaussée', z: 0, storey: '2h' }],
    [
      { id: '', kind: 'wall', name: '', floor: 0, soup: wall },
      { id: '0BTBFw6f90Nfh9rP1dlXrr', kind: 'asset.boiler', name: 'Chaudière', floor: 0, soup: boiler },
    ],
    { whole: 1000, asset: 300 },
  )!

  test('is read as it was written', () => {
    const read = readPack(writePack(pack))!
    expect(read.floors).toEqual(pack.floors)
    expect(read.things.map(({ id, kind, name, floor }) => [id, kind, name, floor])).toEqual([
      ['', 'wall', '', 0],
      ['0BTBFw6f90Nfh9rP1dlXrr', 'asset.boiler', 'Chaudière', 0],
    ])
    const [, thing] = read.things
    const corner = (i: number): number[] => [
      ...read.corners.subarray(read.triangles[thing!.triangles[0] * 3 + i]! * 3).subarray(0, 3),
    ]
    const back = [0, 1, 2].flatMap((i) => corner(i).map((at, axis) => at * read.step + read.origin[axis]!))
    for (const [i, at] of back.entries()) expect(at).toBeCloseTo(boiler[i]!, 2)
  })

  test('bears our ids, and none that is not ours', () => {
    const ours = readPack(renameIds(writePack(pack), () => 'a'))!
    expect(ours.things.map(({ id }) => id)).toEqual(['', 'a'])
    expect(readPack(renameIds(writePack(pack), () => undefined))!.things.map(({ id }) => id)).toEqual([
      '',
      '',
    ])
    expect(ours.corners).toEqual(readPack(writePack(pack))!.corners)
  })

  test('is nothing when it breaks off or is something else', () => {
    const bytes = writePack(pack)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (length) => {
        expect(readPack(bytes.subarray(0, length))).toBeUndefined()
      }),
    )
    expect(readPack(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined()
  })

  test('of too much is coarser, or none', () => {
    const fine: number[] = []
    for (let i = 0; i < 400; i++)
      fine.push(...Array.from(upright(square((i % 20) * 0.01, Math.floor(i / 20) * 0.01, 0.01), 0, 0.01)))
    const loose = [{ id: '', kind: 'wall', name: '', floor: 0, soup: fine }]
    const coarse = gatherPack([], loose, { whole: 1000, asset: 300 })!
    expect(coarse.things[0]!.solid.triangles.length / 3).toBeLessThanOrEqual(1000)
    expect(gatherPack([], [...loose, { ...loose[0]!, soup: wall }], { whole: 5, asset: 300 })).toBeUndefined()
  })
})

describe('faces', () => {
  test('of boxes look outwards', () => {
    expect(volume(upright(square(3, 5, 2), 1, 2))).toBeCloseTo(-4)
    expect(volume(boxAround(upright(square(3, 5, 2), 1, 2)))).toBeCloseTo(-4)
  })

  test('of a room: its floor is seen from above, its sides from inside', () => {
    const room = upright(square(0, 0, 3), 0, 2.5)
    const floor = floorOf(room, 0, 0.02)
    expect(area(floor, [0, 1])).toBeCloseTo(9)
    expect(floor.length / 9).toBe(2)
    expect(sidesOf(room).length / 9).toBe(8)
    expect(volume(sidesOf(room))).toBeGreaterThan(0)
  })
})

describe('what lies within a region', () => {
  // A courtyard of two metres in a square of six.
  const region = [square(0, 0, 6000), square(2000, 2000, 2000).toReversed()]
  const sheet: Soup = [-5, -5, 1, 25, -5, 1, -5, 25, 1]

  test('is cut at its edges, and nothing of it twice', () => {
    const cells = cellsOf(region, 0, 2)
    expect(area(clipToCells(sheet, cells), [0, 1])).toBeCloseTo(32)
    expect(clipToCells(sheet, cellsOf(region, 2, 3))).toEqual([])
  })

  test('and between two heights', () => {
    const post = upright(square(1, 1, 1), 0, 10)
    expect(area(cutBy(post, heightPlanes(2, 4)), [0, 2])).toBeCloseTo(4)
  })
})

test('a mesh on a coarser grid has fewer triangles, and none without a surface', () => {
  const round: Polygon = Array.from({ length: 64 }, (_, i) => [
    Math.cos((i / 64) * 2 * Math.PI) * 0.1,
    Math.sin((i / 64) * 2 * Math.PI) * 0.1,
  ])
  const soup = upright(round, 0, 0.5)
  const { triangles } = simplify({ soup, from: 0, to: soup.length }, 0.005, [-0.1, -0.1, 0], 100)!
  expect(triangles.length / 3).toBeLessThanOrEqual(100)
  expect(triangles.length).toBeGreaterThan(0)
  expect(weld({ soup, from: 0, to: soup.length }, 10, [-0.1, -0.1, 0]).triangles).toEqual([])
})
