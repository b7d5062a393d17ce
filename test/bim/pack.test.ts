import { brotliCompressSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import { inspect } from '../../src/ifc/core/inspect/inspect-model.ts'
import { readPack, type PackView } from '../../src/ifc/core/pack/read-pack.ts'
import type { StepRecord } from '../../src/ifc/core/step/read-step.ts'
import { type Plans, plansOf } from '../../src/bim/server/geometry/model-plans.ts'
import { stepOf, text } from './models.ts'

const planned = async (step: StepRecord): Promise<Plans> => {
  const plans = await plansOf(step, inspect(step), { shapes: true })
  if ('problem' in plans) throw new Error(plans.problem.code)
  return plans
}
let duplex: Plans
let invented: Plans
beforeAll(async () => {
  duplex = await planned(stepOf('Duplex_A.ifc'))
  invented = await planned(text(residence({ revision: 1, faults: false })))
})

const dwelling = ({ packs }: Plans, key: string): PackView =>
  readPack(packs!.dwellings.find((each) => each.key === key)!.bytes)!
const ids = (pack: PackView): string[] => pack.things.flatMap(({ id }) => id || [])
const metres = ({ corners, step, origin }: PackView, axis: 0 | 1 | 2): [low: number, high: number] => {
  let [low, high] = [Infinity, -Infinity]
  for (let i = axis; i < corners.length; i += 3) {
    low = Math.min(low, corners[i]! * step)
    high = Math.max(high, corners[i]! * step)
  }
  return [low + origin[axis], high + origin[axis]]
}

test('a dwelling in space shows what its plan shows, and nothing of its neighbour', () => {
  const marks = (key: string): string[] => [
    ...new Set(
      [...duplex.dwellings.find((each) => each.key === key)!.svg.matchAll(/data-g="([^"]+)"/g)].map(
        ([, mark]) => mark!,
      ),
    ),
  ]
  const [a, b] = [dwelling(duplex, 'A'), dwelling(duplex, 'B')]
  expect(ids(a).toSorted()).toEqual(marks('A').toSorted())
  expect(ids(b).toSorted()).toEqual(marks('B').toSorted())
})

test('walls that go on to the neighbour are cut where the plan ends', () => {
  const outlines = (plans: Plans, pack: PackView): [number, number][] =>
    ids(pack).flatMap((id) => plans.outlines[id] ?? [])
  for (const [plans, key] of [
    [duplex, 'A'],
    [invented, 'A-101'],
  ] as const) {
    const pack = dwelling(plans, key)
    for (const axis of [0, 1] as const) {
      const own = outlines(plans, pack).map((at) => at[axis])
      const [low, high] = metres(pack, axis)
      // Half a wall, and what stands out of it: a door's leaf, a window's sill.
      expect(low).toBeGreaterThan(Math.min(...own) - 0.7)
      expect(high).toBeLessThan(Math.max(...own) + 0.7)
    }
  }
})

test('floors are counted from the ground up, and the walls of each stop at its ceiling', () => {
  const pack = dwelling(duplex, 'A')
  expect(pack.floors.map(({ name }) => name)).toEqual(['Level 1', 'Level 2'])
  const walls = pack.things.find(({ kind, floor }) => kind === 'wall' && floor === 0)!
  const heights = pack.corners.subarray(walls.corners[0] * 3, (walls.corners[0] + walls.corners[1]) * 3)
  const top = heights.reduce((most, at, i) => (i % 3 === 2 ? Math.max(most, at) : most), 0)
  expect(top * pack.step).toBeLessThan(3.2)
  expect(readPack(duplex.packs!.building!)!.floors.map(({ name }) => name)).toContain('Level 2')
})

test('a model without walls shows its rooms from within', () => {
  const kinds = new Set(dwelling(invented, 'A-101').things.map(({ kind }) => kind))
  expect(kinds).toContain('shell')
  expect(kinds).not.toContain('wall')
  expect(kinds).toContain('asset.boiler')
})

test('packs are light', () => {
  for (const { packs } of [duplex, invented]) {
    for (const { bytes } of packs!.dwellings) expect(brotliCompressSync(bytes).length).toBeLessThan(90_000)
    expect(brotliCompressSync(packs!.building!).length).toBeLessThan(250_000)
  }
})

test('whoever asks for plans alone gets no packs', async () => {
  const plans = await plansOf(
    stepOf('bimwhale-TallBuilding.ifc'),
    inspect(stepOf('bimwhale-TallBuilding.ifc')),
  )
  expect('packs' in plans).toBe(false)
})
