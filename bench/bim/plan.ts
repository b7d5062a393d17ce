import { residence } from '../../seeds/bim/residence.ts'
import { inspect } from '../../src/ifc/core/inspect/inspect-model.ts'
import type { Inspection } from '../../src/ifc/core/inspect/inspection.ts'
import { readStep } from '../../src/ifc/core/step/read-step.ts'
import { marksOf } from '../../src/bim/server/geometry/object-marks.ts'
import { type Plans, plansOf } from '../../src/bim/server/geometry/model-plans.ts'
import { compressDrawing } from '../../src/kernel/server/drawing-codec.ts'
import { median, print, say, timed } from '../figures.ts'
import { tessellated } from './tessellate.ts'

const times = 3

/** Reading, plans and shapes of each model, pressed as they are kept, against web-ifc that opens and tessellates the same file. */
export const plan = async (all: Map<string, Buffer>): Promise<void> => {
  const models = new Map([
    ...all,
    ['invented residence', Buffer.from(residence({ revision: 1, faults: false }))],
  ])
  const sum = {
    ours: 0,
    floor: 0,
    contours: 0,
    open: 0,
    right: 0,
    known: 0,
    storey: 0,
    dwelling: 0,
    pack: 0,
    whole: 0,
  }
  const weigh = async (made: string | Uint8Array): Promise<number> =>
    (await compressDrawing(made, typeof made === 'string' ? 'drawing' : 'shapes')).data.length
  for (const [name, bytes] of models) {
    const floor = median(await timed(times, () => tessellated(bytes)))
    const ours = median(await timed(times, () => published(bytes)))
    say(`${name}: ${ours.toFixed(0)} ms, web-ifc alone ${floor.toFixed(0)} ms`)
    const { plans, right, known } = await published(bytes)
    sum.ours += ours
    sum.floor += floor
    sum.right += right
    sum.known += known
    sum.contours += plans.contours
    sum.open += plans.openContours
    for (const { svg } of plans.storeys) sum.storey = Math.max(sum.storey, svg.length)
    for (const { svg } of plans.dwellings) sum.dwelling = Math.max(sum.dwelling, await weigh(svg))
    const { dwellings = [], building = null } = plans.packs ?? {}
    for (const pack of dwellings) sum.pack = Math.max(sum.pack, await weigh(pack.bytes))
    if (building) sum.whole = Math.max(sum.whole, await weigh(building))
  }
  const { ours, floor } = sum
  const rows: [name: string, value: number, unit: string, n: number, target?: string][] = [
    ['largest plan of a storey', sum.storey / 1000, 'kB', models.size, '≤ 20'],
    ['largest plan of a dwelling, compressed', sum.dwelling / 1000, 'kB', models.size, '≤ 5'],
    ['largest shapes of a dwelling, compressed', sum.pack / 1000, 'kB', models.size, '≤ 90'],
    ['largest shapes of a building, compressed', sum.whole / 1000, 'kB', models.size],
    ['closed contours', (1 - sum.open / sum.contours) * 100, '%', sum.contours, '≥ 97'],
    ['equipment in its room, by its shape', (sum.right / sum.known) * 100, '%', sum.known, '≥ 98'],
  ]
  print({
    bench: 'bim',
    name: 'data, plans and shapes',
    value: ours,
    unit: 'ms',
    floor,
    ratio: ours / floor,
    n: times,
    target: '≤ 1.6 ×',
  })
  for (const [name, value, unit, n, target] of rows)
    print({ bench: 'bim', name, value, unit, n, ...(target ? { target } : {}) })
}

type Published = { plans: Plans; right: number; known: number }

const published = async (bytes: Buffer): Promise<Published> => {
  const step = readStep(bytes)
  const seen: Inspection = inspect(step)
  const plans = await plansOf(step, seen, { shapes: true })
  if ('problem' in plans) throw new Error(plans.problem.code)
  for (const { svg } of [...plans.storeys, ...plans.dwellings]) await compressDrawing(svg)
  for (const pack of plans.packs?.dwellings ?? []) await compressDrawing(pack.bytes, 'shapes')
  if (plans.packs?.building) await compressDrawing(plans.packs.building, 'shapes')
  const markOf = marksOf(step, seen)
  const told = seen.equipment.filter(({ placed }) => placed === 'model')
  const right = seen.rooms.length < 2 ? [] : told.filter((each) => plans.rooms[markOf(each)] === each.room)
  return { plans, right: right.length, known: seen.rooms.length < 2 ? 0 : told.length }
}
