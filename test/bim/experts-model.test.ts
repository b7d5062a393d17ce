import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'csv-parse/sync'
import sharp from 'sharp'
import { residence } from '../../seeds/bim/residence.ts'
import { inspect } from '../../src/ifc/core/inspect/inspect-model.ts'
import type { Inspection } from '../../src/ifc/core/inspect/inspection.ts'
import { readStep } from '../../src/ifc/core/step/read-step.ts'
import { topicsOf } from '../../src/bim/server/bcf/request-topics.ts'
import { pictureOf } from '../../src/bim/server/bcf/plan-picture.ts'
import { carnetFile } from '../../src/bim/server/carnet/carnet-file.ts'
import { cobieFile } from '../../src/bim/server/cobie/cobie-file.ts'
import { sayTo } from '../../src/bim/server/expert-access.ts'
import { listZip, unzip } from '../../src/kernel/server/zip.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre, helene, makeModels, type Models, settleAmandiers } from './world.ts'

const now = '2026-11-25T10:00:00.000Z'
let models: Models
let seen: Inspection
let unit: string
let radiator: { id: string; globalId: string }
beforeAll(async () => {
  models = await makeModels()
  const units = await settleAmandiers(models)
  unit = units.find(({ ref }) => ref === 'UG1302')!.id
  const bytes = residence({ revision: 2, faults: false })
  seen = inspect(readStep(Buffer.from(bytes)))
  const revision = await models.publish(bytes)
  await models.act('bim.accept', centre.building, { revision, changes: 'safe' }, helene)
  radiator = (
    await models.rows<typeof radiator>(sql`
      select a.id, l.global_id as "globalId" from estate.asset a join bim.object_id l on l.object = a.id
      where a.unit = ${unit} and a.kind = 'radiator' order by a.id limit 1`)
  )[0]!
})
afterAll(() => models.close())

const topicOf = async (more: object) => {
  const id = newId()
  await models.act(
    'request.file',
    id,
    {
      nature: 'heating.radiator_cold',
      unit,
      channel: 'phone',
      requester: { name: 'Anne', phone: '0612345678' },
      ...more,
    },
    helene,
  )
  const [told] = await topicsOf(models.kernel, helene, [id], sayTo(models.kernel, 'fr'))
  return told!
}

describe('a radiator of Les Amandiers', () => {
  test('is looked at from above, where the delivered file has it', async () => {
    const { topic, plan } = await topicOf({ asset: radiator.id })
    const { at } = seen.equipment.find(({ id }) => id === radiator.globalId)!
    const { camera, selection } = topic.viewpoint!
    expect(selection).toEqual([radiator.globalId])
    expect(topic.model).toMatchObject({ file: 'a.ifc' })
    for (const [i, over] of [0, 0, 1.8].entries()) expect(camera!.cut[i]).toBeCloseTo(at![i]! + over, 1)
    const png = await pictureOf(models.kernel, plan!.sha256, plan!.marks)
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png' })
  })

  test('unnamed, the rooms of its dwelling are looked at', async () => {
    const { topic } = await topicOf({})
    const { dwelling } = seen.equipment.find(({ id }) => id === radiator.globalId)!
    const rooms = seen.rooms.filter((room) => room.dwelling === dwelling)
    expect([...topic.viewpoint!.selection].toSorted()).toEqual(rooms.map(({ id }) => id).toSorted())
    const [x, y] = topic.viewpoint!.camera!.at
    const [west, south, east, north] = [0, 1, 2, 3].map((side) => {
      const sides = rooms.map(({ shape }) => shape!.box[side]!)
      return side < 2 ? Math.min(...sides) : Math.max(...sides)
    })
    expect(x).toBeCloseTo((west! + east!) / 2, 1)
    expect(y).toBeCloseTo((south! + north!) / 2, 1)
  })
})

test('the building is told as COBie with each room and each thing of the model, under its GlobalId', async () => {
  const file = await cobieFile(models.kernel, helene, centre.building, { format: 'zip', now })
  const entries = listZip(file!.bytes)
  if ('code' in entries) throw new Error(entries.code)
  const sheet = (name: string): Record<string, string>[] => {
    const bytes = unzip(file!.bytes, entries.find((entry) => entry.name === `${name}.csv`)!, 1e7)
    if ('code' in bytes) throw new Error(bytes.code)
    return parse(bytes, { bom: true, columns: true })
  }
  const ids = (name: string, system = 'IFC') =>
    sheet(name)
      .filter((row) => row['ExtSystem'] === system)
      .map((row) => row['ExtIdentifier']!)
      .toSorted()
  expect(ids('Space')).toEqual(seen.rooms.map(({ id }) => id).toSorted())
  expect(ids('Component')).toEqual(seen.equipment.map(({ id }) => id).toSorted())
  expect(ids('Floor')).toEqual(seen.storeys.map(({ id }) => id).toSorted())
  const zones = sheet('Zone').filter((row) => row['SpaceNames']!.includes(','))
  expect(zones).toHaveLength(seen.dwellings.length)
})

test('the carnet of a dwelling has its rooms, its boiler and its plan', async () => {
  const file = await carnetFile(models.kernel, helene, unit, now)
  expect(file).toMatchObject({ name: 'carnet-UG1302.pdf' })
  const raw = file!.bytes.toString('latin1')
  expect(raw).toContain('/S /Figure')
  expect(raw.match(/\/S \/TR/g)!.length).toBeGreaterThan(15)
})
