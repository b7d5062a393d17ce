import { beforeAll, expect, test } from 'vitest'
import { rowOf } from '../../seeds/bim/row.ts'
import { inspect } from '../../src/ifc/core/inspect/inspect-model.ts'
import type { Inspection } from '../../src/ifc/core/inspect/inspection.ts'
import { readPack } from '../../src/ifc/core/pack/read-pack.ts'
import type { StepRecord } from '../../src/ifc/core/step/read-step.ts'
import { type Plans, plansOf } from '../../src/bim/server/geometry/model-plans.ts'
import { text, unpacked } from './models.ts'

const planned = async (step: StepRecord, seen: Inspection): Promise<Plans> => {
  const plans = await plansOf(step, seen, { shapes: true })
  if ('problem' in plans) throw new Error(plans.problem.code)
  return plans
}

const { head, copy, tail } = rowOf(unpacked('Duplex_A.ifc').toString('latin1'))
const row = (houses: number): StepRecord =>
  text(`${head}${Array.from({ length: houses }, (_, i) => copy(i)).join('')}${tail}`)

let one: Plans
let three: Plans
let seen: Inspection
beforeAll(async () => {
  one = await planned(row(1), inspect(row(1)))
  seen = inspect(row(3))
  three = await planned(row(3), seen)
})

/** How many contours of a kind the drawings of a storey have, one number a building. */
const counts = ({ storeys }: Plans, name: string, kind: string): number[] =>
  storeys
    .filter((storey) => storey.name === name)
    .map(({ svg }) => (new RegExp(`class="${kind}" d="([^"]*)"`).exec(svg)?.[1] ?? '').split('M').length)

test.each(['T/FDN', 'Level 1', 'Level 2', 'Roof'])(
  'the drawing of %s shows its own building alone',
  (name) => {
    for (const kind of ['w', 'o', 'd', 's']) {
      const [alone] = counts(one, name, kind)
      expect(counts(three, name, kind), kind).toEqual([alone, alone, alone])
    }
  },
)

test('a thing stands in a room of its own building, by its shape alone', () => {
  const alone = Object.keys(one.rooms).length
  expect(alone).toBeGreaterThan(3)
  expect(Object.keys(three.rooms)).toHaveLength(3 * alone)
  // Houses stand forty metres apart.
  const east = new Map([...seen.rooms, ...seen.equipment].map(({ id, at }) => [id, at![0]]))
  for (const [thing, room] of Object.entries(three.rooms))
    expect(Math.abs(east.get(thing)! - east.get(room)!)).toBeLessThan(20)
})

test('the whole in space has one floor for those of one height', () => {
  const floors = ({ packs }: Plans): string[] => readPack(packs!.building!)!.floors.map(({ name }) => name)
  expect(floors(three)).toEqual(floors(one))
})
