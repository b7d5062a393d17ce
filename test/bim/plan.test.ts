import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import { inspect } from '../../src/ifc/core/inspect/inspect-model.ts'
import type { StepRecord } from '../../src/ifc/core/step/read-step.ts'
import { drawPlans } from '../../src/bim/server/geometry/draw-plans.ts'
import { type Plans, plansOf } from '../../src/bim/server/geometry/model-plans.ts'
import { stepOf, text } from './models.ts'

const planned = async (step: StepRecord): Promise<Plans> => {
  const plans = await plansOf(step, inspect(step))
  if ('problem' in plans) throw new Error(plans.problem.code)
  return plans
}

let duplex: Plans
let whale: Plans
let invented: Plans
let folder: string
beforeAll(async () => {
  duplex = await planned(stepOf('Duplex_A.ifc'))
  whale = await planned(stepOf('bimwhale-TallBuilding.ifc'))
  invented = await planned(text(residence({ revision: 1, faults: true })))
  folder = mkdtempSync(join(tmpdir(), 'loge-plan-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const dwelling = ({ dwellings }: Plans, key: string): string =>
  dwellings.find((each) => each.key === key)!.svg

test('the plans of models that we know do not change by themselves', async () => {
  const golden = (name: string, svg: string): Promise<void> =>
    expect(svg.replaceAll(/(<(?:g|path|text) )/g, '\n$1')).toMatchFileSnapshot(`golden/${name}.svg`)
  await golden('duplex-level-1', duplex.storeys.find(({ name }) => name === 'Level 1')!.svg)
  await golden('duplex-a', dwelling(duplex, 'A'))
  await golden('duplex-b', dwelling(duplex, 'B'))
  await golden('tall-level-1', whale.storeys.find(({ name }) => name === 'Level 1')!.svg)
  await golden('amandiers-rdc', invented.storeys[0]!.svg)
  await golden('amandiers-a-101', dwelling(invented, 'A-101'))
})

test('nothing of the neighbour is on the plan of a dwelling, though the two interlock', () => {
  const marks = (svg: string): string[] => [...svg.matchAll(/data-g="([^"]+)"/g)].map(([, mark]) => mark!)
  const own = new Set(marks(dwelling(duplex, 'A')))
  expect(own.size).toBeGreaterThan(8)
  expect(marks(dwelling(duplex, 'B')).filter((mark) => own.has(mark))).toEqual([])
})

test('the plan of a residence that stands at an angle is upright', () => {
  expect((invented.frame.angle * 180) / Math.PI).toBeCloseTo(30, 2)
})

test('nearly everything that is cut closes', () => {
  for (const { contours, openContours } of [duplex, whale, invented])
    expect(openContours / contours).toBeLessThanOrEqual(0.03)
})

test('a plan is light', () => {
  for (const { storeys, dwellings } of [duplex, whale, invented])
    for (const { svg } of [...storeys, ...dwellings]) {
      expect(svg.length).toBeLessThanOrEqual(20_000)
      expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(5000)
    }
})

test('equipment is given back in the room where it stands, by its shape alone', async () => {
  const { rooms } = await planned(text(residence({ revision: 1, faults: false })))
  const seen = inspect(text(residence({ revision: 1, faults: false })))
  const told = seen.equipment.filter(({ placed }) => placed === 'model')
  const right = told.filter(({ id, room }) => rooms[id] === room)
  expect(right.length / told.length).toBeGreaterThanOrEqual(0.98)
})

test('a drawing that takes too long or too much is stopped, and the reason told', async () => {
  const path = join(folder, 'a.ifc')
  writeFileSync(path, residence({ revision: 1, faults: false }))
  const why = async (seconds: number, megabytes: number): Promise<string> => {
    const outcome = await drawPlans(path, '', { seconds, megabytes })
    return 'problem' in outcome ? outcome.problem.code : 'drawn'
  }
  expect(await why(0.01, 4000)).toBe('plan_hung')
  expect(['plan_memory', 'plan_crashed']).toContain(await why(300, 20))
})

test('a model without storeys, rooms and walls has nothing to draw', async () => {
  const path = join(folder, 'empty.ifc')
  writeFileSync(
    path,
    "ISO-10303-21;HEADER;FILE_SCHEMA(('IFC4'));ENDSEC;DATA;#1=IFCPROJECT('a',$,$,$,$,$,$,$,$);ENDSEC;END-ISO-10303-21;",
  )
  expect(await drawPlans(path)).toMatchObject({ problem: { code: 'no_plan' } })
})
