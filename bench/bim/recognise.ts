import { residence } from '../../seeds/bim/residence.ts'
import { diff } from '../../src/bim/core/diff/diff.ts'
import { match } from '../../src/bim/core/diff/match-things.ts'
import { thingsOf } from '../../src/bim/core/diff/model-things.ts'
import { inspect } from '../../src/ifc/core/inspect/inspect-model.ts'
import { middleOf, originOf, roomAt } from '../../src/ifc/core/inspect/positions.ts'
import { modelOf } from '../../src/ifc/core/model/model.ts'
import { readStep } from '../../src/ifc/core/step/read-step.ts'
import { print, say } from '../figures.ts'

/** Rooms, doors and windows of the two Duplex revisions: recognised, then wrongly matched when GlobalIds are not looked at. */
export const revisions = (all: Map<string, Buffer>): void => {
  const [may, september] = ['Duplex_A_20110505.ifc', 'Duplex_A.ifc'].map((name) =>
    inspect(readStep(all.get(name)!)),
  )
  const { same } = diff(may!, september!)
  const families = ['room', 'door', 'window'] as const
  const whole = thingsOf(may!).filter(({ family }) => (families as readonly string[]).includes(family)).length
  const found = families.reduce(
    (sum, each) => sum + same[each].id + same[each].place + same[each].position,
    0,
  )
  print({
    bench: 'bim',
    name: 'recognised across revisions',
    value: (found / whole) * 100,
    unit: '%',
    n: whole,
    target: '100',
  })
  const { pairs } = match(thingsOf(may!), thingsOf(september!), false)
  const wrong = pairs.filter(({ before, after }) => before.id !== after.id).length
  print({
    bench: 'bim',
    name: 'wrong matches without identifiers',
    value: wrong,
    unit: 'pairs',
    n: pairs.length,
    target: '0',
  })
}

/** Equipment that the model puts into a room, put there again by position alone. */
export const placing = (all: Map<string, Buffer>): void => {
  let right = 0
  let known = 0
  const models = new Map([
    ...all,
    ['invented residence', Buffer.from(residence({ revision: 1, faults: false }))],
  ])
  for (const [name, bytes] of models) {
    const before = { right, known }
    const step = readStep(bytes)
    const model = modelOf(step)
    const { rooms, equipment } = inspect(step)
    for (const { row, room, placed } of equipment) {
      if (placed !== 'model' || rooms.length < 2) continue
      const positions = [middleOf(model, row), originOf(model, row)].filter((each) => each != null)
      known++
      if (roomAt(rooms, positions)?.room.id === room) right++
    }
    if (known > before.known)
      say(`${name}: ${right - before.right} of ${known - before.known} in the room that the model says`)
  }
  print({
    bench: 'bim',
    name: 'equipment placed by position',
    value: (right / known) * 100,
    unit: '%',
    n: known,
    target: '≥ 98',
  })
}
