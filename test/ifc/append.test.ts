import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import type * as WebIfc from 'web-ifc'
import { planted, residence } from '../../seeds/bim/residence.ts'
import { globalId } from '../../seeds/bim/writer.ts'
import { append } from '../../src/ifc/core/append/append-amendments.ts'
import { globalIdOf, uuidOf } from '../../src/ifc/core/append/guid.ts'
import { inspect } from '../../src/ifc/core/inspect/inspect-model.ts'
import { modelOf } from '../../src/ifc/core/model/model.ts'
import { propertiesOf } from '../../src/ifc/core/model/model-properties.ts'
import { readStep, type StepRecord } from '../../src/ifc/core/step/read-step.ts'
import { fr } from '../../src/ifc/core/words/report.fr.ts'
import { stepOf, text, unpacked } from '../bim/models.ts'

const { IfcAPI } = createRequire(import.meta.url)('web-ifc') as typeof WebIfc

const write = (
  step: StepRecord,
  ...known: Parameters<typeof append>[1]
): { bytes: Buffer; problems: unknown[] } => {
  const { parts, problems } = append(modelOf(step), known, globalId)
  return { bytes: Buffer.concat(parts), problems }
}

const foyer = {
  id: '0BTBFw6f90Nfh9rP1dlXrr',
  set: 'Loge',
  values: { Sol: 'Carrelage « neuf » l’été', Âge: 12.5, Sec: true },
}

test('what the field knows of a room is in the exported file, accents and all', () => {
  const { bytes, problems } = write(stepOf('Duplex_A.ifc'), foyer)
  const after = readStep(bytes)
  const room = inspect(after).rooms.find(({ id }) => id === foyer.id)!
  const told = propertiesOf(modelOf(after), room.row).filter(({ set }) => set === 'Loge')
  expect(told.map(({ name, value }) => [name, value])).toEqual([
    ['Sol', 'Carrelage « neuf » l’été'],
    ['Âge', 12.5],
    ['Sec', 'T'],
  ])
  expect([problems, after.problems]).toEqual([[], []])
})

test('every byte that was delivered is there, in its order', () => {
  const before = unpacked('Duplex_A.ifc')
  const { bytes } = write(stepOf('Duplex_A.ifc'), foyer)
  const at = before.findIndex((byte, i) => byte !== bytes[i])
  const tail = before.length - at
  expect(bytes.subarray(bytes.length - tail).equals(before.subarray(at))).toBe(true)
  expect(
    bytes
      .subarray(at, bytes.length - tail)
      .toString()
      .split(';').length - 1,
  ).toBe(5)
})

test('a GlobalId that two radiators bear, or nobody, is told and left out', () => {
  const step = text(residence({ revision: 1, faults: true }))
  const { bytes, problems } = write(
    step,
    { id: planted.duplicate, set: 'Loge', values: { a: 1 } },
    { id: 'nobody', set: 'Loge', values: { a: 1 } },
  )
  expect(problems).toEqual([
    { code: 'doubtful_id', params: { id: planted.duplicate } },
    { code: 'unknown_id', params: { id: 'nobody' } },
  ])
  expect(bytes.equals(step.bytes)).toBe(true)
})

const boiler = (room: string): Parameters<typeof append>[3] => [
  {
    id: globalIdOf('0d5f7f0c-3f1e-7c22-9d1a-2b7d0e9a4c11'),
    kind: 'boiler',
    name: 'Chaudière de l’été',
    words: 'chaudière',
    tag: 'K7M2PX',
    maker: 'Frisquet',
    model: 'Hydromotrix',
    room,
    storey: null,
    at: null,
  },
]
const added = (step: StepRecord, room: string): { bytes: Buffer; step: StepRecord } => {
  const things = boiler(room)!
  const set = {
    id: things[0]!.id,
    set: 'Loge_AsMaintained',
    values: { SerialNumber: 'F-204817', Added: true },
  }
  const { parts } = append(modelOf(step), [set], globalId, things)
  const bytes = Buffer.concat(parts)
  return { bytes, step: readStep(bytes) }
}

const schemas: [schema: string, step: StepRecord][] = [
  ['IFC2X3', stepOf('Duplex_A.ifc')],
  ['IFC4', text(residence({ revision: 1, faults: false }))],
]

test.each(schemas)(
  'a boiler that Karim noted in a room is in the %s model, in that room, with its type',
  (schema, step) => {
    const room = inspect(step).rooms.find(({ kind }) => kind === 'kitchen')!
    const { step: after } = added(step, room.id)
    const seen = inspect(after)
    expect([after.header.schema, after.problems, seen.rooms.length]).toEqual([
      schema,
      [],
      inspect(step).rooms.length,
    ])
    const [found] = seen.equipment.filter(({ tag }) => tag === 'K7M2PX')
    expect(found).toMatchObject({
      kind: 'boiler',
      name: 'Chaudière de l’été',
      room: room.id,
      placed: 'model',
      serial: 'F-204817',
      storey: room.storey,
    })
    expect(uuidOf(found!.id)).toBe('0d5f7f0c-3f1e-7c22-9d1a-2b7d0e9a4c11')
    expect(seen.equipment.length).toBe(inspect(step).equipment.length + 1)
  },
)

test.each(schemas)('every record of the %s model is as it was delivered, byte for byte', (_, step) => {
  const { bytes } = added(step, inspect(step).rooms[0]!.id)
  const before = Buffer.from(step.bytes)
  const at = before.findIndex((byte, i) => byte !== bytes[i])
  expect(bytes.subarray(bytes.length - (before.length - at)).equals(before.subarray(at))).toBe(true)
})

test.each(schemas)('web-ifc opens the %s model with it, and finds it in its room', async (_, step) => {
  const room = inspect(step).rooms.find(({ kind }) => kind === 'kitchen')!
  const { bytes, step: after } = added(step, room.id)
  const api = new IfcAPI()
  await api.Init()
  const model = api.OpenModel(new Uint8Array(bytes))
  const found = inspect(after).equipment.find(({ tag }) => tag === 'K7M2PX')!
  const line = await api.properties.getItemProperties(model, after.idOf(found.row))
  expect([line.GlobalId.value, line.Tag.value, line.Name.value]).toEqual([
    found.id,
    'K7M2PX',
    'Chaudière de l’été',
  ])
  const sets = await api.properties.getPropertySets(model, after.idOf(found.row), true)
  expect(sets.map(({ Name }: { Name: { value: string } }) => Name.value)).toEqual(['Loge_AsMaintained'])
  const types = await api.properties.getTypeProperties(model, after.idOf(found.row))
  expect(types.map(({ Name }: { Name: { value: string } }) => Name.value)).toEqual([
    'chaudière Frisquet Hydromotrix',
  ])
  api.CloseModel(model)
})

test('every kind of equipment that we write, we read as that kind, in both schemas', () => {
  const kinds = Object.keys(fr).flatMap((key) => /^equipment\.(\w+)$/.exec(key)?.[1] ?? [])
  expect(kinds.length).toBeGreaterThan(20)
  for (const [, step] of schemas) {
    const [room] = inspect(step).rooms
    const things = kinds.map((kind, i) => ({
      ...boiler(room!.id)![0]!,
      id: globalId(kind),
      kind,
      name: kind,
      words: fr[`equipment.${kind}` as keyof typeof fr],
      tag: `T${i}`,
      maker: '',
      model: '',
    }))
    const { parts, added: count } = append(modelOf(step), [], globalId, things)
    const seen = inspect(readStep(Buffer.concat(parts))).equipment
    expect(count).toBe(kinds.length)
    expect(things.map(({ tag }) => seen.find((each) => each.tag === tag)?.kind)).toEqual(kinds)
  }
})

test('a thing whose room the model does not hold is left out, and counted so', () => {
  const { parts, added: count } = append(modelOf(schemas[0]![1]), [], globalId, boiler('nobody'))
  expect(count).toBe(0)
  expect(Buffer.concat(parts).equals(Buffer.from(schemas[0]![1].bytes))).toBe(true)
})
