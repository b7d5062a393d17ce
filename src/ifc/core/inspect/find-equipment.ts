import type { ModelPoint } from '../model/matrix.ts'
import type { Model } from '../model/model.ts'
import { propertiesOf } from '../model/model-properties.ts'
import { ancestor } from '../model/relations.ts'
import { isEquipment, mayBeEquipment } from '../model/queried-types.ts'
import { isWord } from '../step/step-values.ts'
import { readAliases, word } from './aliases.ts'
import { equipmentKind } from './kinds-by-name.ts'
import { isNear, middleOf, originOf, roomAt } from './positions.ts'
import type { Equipment, Room } from './inspection.ts'

export type EquipmentSearch = { equipment: Equipment[]; hollow: number }

/** What somebody looks after, with its kind, room and marks. `hollow`: serial numbers that are there and say nothing. */
export const equipmentOf = (model: Model, rooms: readonly Room[]): EquipmentSearch => {
  const byRow = new Map(rooms.map((room) => [room.row, room]))
  let hollow = 0
  const equipment = [...model.step.counts().keys()]
    .filter((type) => isEquipment(model.schema, type) || mayBeEquipment(type))
    .flatMap((type) => model.step.all(type).map((row) => ({ row, sure: !mayBeEquipment(type) })))
    .flatMap(({ row, sure }) => {
      const kind = kindOf(model, row)
      if (kind === undefined && !sure) return []
      const properties = readAliases(propertiesOf(model, row))
      if (properties.hollow.has('serial')) hollow++
      return [
        {
          ...describeThing(model, row, byRow, rooms),
          kind: kind ?? 'other',
          maker: word(properties, 'maker'),
          model: word(properties, 'model'),
          serial: word(properties, 'serial'),
          installed: word(properties, 'installed'),
          warranty: word(properties, 'warranty'),
        },
      ]
    })
  return { equipment, hollow }
}

const kindOf = (model: Model, row: number): string | undefined => {
  const type = model.relations.typeOf.get(row)
  const both = type === undefined ? [row] : [row, type]
  const predefined = both.flatMap((each) => {
    const value = model.get(each, 'PredefinedType') ?? model.get(each, 'OperationType')
    return isWord(value) ? [value.word] : []
  })
  const words = both.flatMap((each) => [model.text(each, 'Name'), model.text(each, 'ObjectType')]).join(' ')
  return equipmentKind(
    both.map((each) => model.step.typeOf(each)),
    predefined,
    words,
  )
}

type DescribedThing = Pick<
  Equipment,
  'id' | 'row' | 'name' | 'tag' | 'storey' | 'room' | 'placed' | 'dwelling' | 'at'
>

const describeThing = (
  model: Model,
  row: number,
  byRow: Map<number, Room>,
  rooms: readonly Room[],
): DescribedThing => {
  const inside = ancestor(model.step, model.relations, row, ['IFCSPACE'])
  const told = inside === undefined ? undefined : byRow.get(inside)
  const at = originOf(model, row)
  const on = ancestor(model.step, model.relations, row, ['IFCBUILDINGSTOREY'])
  const storey = on === undefined ? null : model.text(on, 'GlobalId')
  const found = told
    ? { room: told, placed: 'model' as const }
    : at
      ? foundAt(model, row, at, rooms, storey)
      : undefined
  return {
    id: model.text(row, 'GlobalId'),
    row,
    name: model.text(row, 'Name'),
    tag: model.text(row, 'Tag'),
    storey: storey ?? found?.room.storey ?? null,
    room: found?.room.id ?? null,
    placed: found?.placed ?? null,
    dwelling: found?.room.dwelling ?? null,
    at,
  }
}

/** What hangs under a ceiling is of its own storey, not of the room above: one of another storey must have it within its height. */
const foundAt = (
  model: Model,
  row: number,
  at: ModelPoint,
  rooms: readonly Room[],
  storey: string | null,
): ReturnType<typeof roomAt> => {
  if (!isNear(rooms, at)) return undefined
  const middle = middleOf(model, row)
  const z = (middle ?? at)[2]
  const level = rooms.filter(
    (room) =>
      storey === null ||
      room.storey === null ||
      room.storey === storey ||
      (room.shape && z >= room.shape.low && z <= room.shape.high),
  )
  return roomAt(level, middle ? [middle, at] : [at])
}
