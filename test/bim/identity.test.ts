import { expect, test } from 'vitest'
import { identify, type IdentifiedThing } from '../../src/bim/core/publish/match/identify-things.ts'
import type { Inspection } from '../../src/ifc/core/inspect/inspection.ts'
import { planted } from '../../seeds/bim/residence.ts'
import { built, seen } from './models.ts'

const over = (...revisions: Inspection[]): ReturnType<typeof identify>[] => {
  let count = 0
  let before: IdentifiedThing[] = []
  return revisions.map((each) => {
    const found = identify(each, before, () => `object ${++count}`)
    before = found.known
    return found
  })
}
const kept = (now: IdentifiedThing[], before: IdentifiedThing[]): IdentifiedThing[] =>
  now.filter(({ object }) => before.some((each) => each.object === object))

test('every door, window and former room of the Duplex keeps our id in its second delivery', () => {
  const [first, second] = over(seen('Duplex_A_20110505.ifc'), seen('Duplex_A.ifc'))
  const of = (known: IdentifiedThing[], family: string): IdentifiedThing[] =>
    known.filter(({ thing }) => thing.family === family)
  for (const family of ['room', 'door', 'window'])
    expect(kept(of(second!.known, family), first!.known)).toHaveLength(of(first!.known, family).length)
  expect(new Set(second!.known.map(({ object }) => object)).size).toBe(second!.known.length)
})

test('a thing of ours is the same record of the file, whatever its family', () => {
  const residence = built({ revision: 1, faults: true })
  const rooms = new Map(residence.rooms.map((room) => [room.row, room.name]))
  const [{ known }] = over(residence) as [ReturnType<typeof identify>]
  for (const { row, thing } of known) if (thing.family === 'room') expect(rooms.get(row)).toBe(thing.name)
})

test('the radiator that was taken away is gone, and nobody else takes its id', () => {
  const [first, second] = over(built({ revision: 1, faults: false }), built({ revision: 2, faults: false }))
  const radiator = first!.known.find(({ thing }) => thing.id === planted.gone)!
  expect(second!.gone).toContain(radiator.object)
  expect(second!.known.map(({ object }) => object)).not.toContain(radiator.object)
})

test('the same file again changes nothing', () => {
  const file = seen('Duplex_A.ifc')
  const [first, second] = over(file, file)
  expect(second!.known.map(({ object }) => object)).toEqual(first!.known.map(({ object }) => object))
  expect(second!.gone).toEqual([])
})
