import { expect, test } from 'vitest'
import { middleOf, originOf, roomAt } from '../../src/ifc/core/inspect/positions.ts'
import { inspect } from '../../src/ifc/core/inspect/inspect-model.ts'
import { modelOf } from '../../src/ifc/core/model/model.ts'
import { stepOf } from '../bim/models.ts'

test('equipment of the given residence is found again, by its position alone, in the room that holds it', () => {
  const step = stepOf('synthetic-residence-R4-20logements.ifc')
  const model = modelOf(step)
  const { rooms, equipment } = inspect(step)
  const told = equipment.filter(({ placed }) => placed === 'model')
  expect([rooms.length, told.length]).toEqual([115, 210])
  const right = told.filter(({ row, room }) => {
    const positions = [middleOf(model, row), originOf(model, row)].filter((each) => each != null)
    return roomAt(rooms, positions)?.room.id === room
  })
  expect(right.length / told.length).toBeGreaterThanOrEqual(0.98)
})
