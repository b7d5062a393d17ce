import { expect, test } from 'vitest'
import { planted, residence } from '../../seeds/bim/residence.ts'
import { globalId } from '../../seeds/bim/writer.ts'
import { append } from '../../src/bim/core/export/append.ts'
import { inspect } from '../../src/bim/core/inspect/inspect.ts'
import { modelOf } from '../../src/bim/core/model/model.ts'
import { propertiesOf } from '../../src/bim/core/model/properties.ts'
import { readStep, type Step } from '../../src/bim/core/step/read.ts'
import { stepOf, text, unpacked } from './models.ts'

const write = (
  step: Step,
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
