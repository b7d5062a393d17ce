import type { ModelPoint } from '../model/matrix.ts'
import type { Model } from '../model/model.ts'
import { propertiesOf } from '../model/model-properties.ts'
import { ancestor } from '../model/relations.ts'
import { boxAround, floorOf } from '../model/solid.ts'
import { piecesOf } from '../model/shape.ts'
import { type KnownProperties, readAliases } from './aliases.ts'
import { roomKind } from './kinds-by-name.ts'
import type { Room, RoomShape } from './inspection.ts'
import { groundOf, round } from './find-storeys.ts'

/** Every IfcSpace, in the order of the file; its dwelling is found afterwards. */
export const roomsOf = (model: Model): Room[] => {
  const ground = groundOf(model)
  return model.step.all('IFCSPACE').map((row) => {
    const name = model.text(row, 'LongName')
    const number = model.text(row, 'Name')
    const storey = ancestor(model.step, model.relations, row, ['IFCBUILDINGSTOREY'])
    const shape = shapeOf(model, row)
    const properties = readAliases(propertiesOf(model, row))
    return {
      id: model.text(row, 'GlobalId'),
      row,
      number,
      name,
      kind: roomKind(name || number),
      storey: storey === undefined ? null : model.text(storey, 'GlobalId'),
      level: shape ? round(shape.low - ground) : null,
      dwelling: null,
      at: shape ? middleOf(shape) : null,
      area: { ...declaredArea(model, properties), computed: shape?.area || null },
      shape,
      known: properties,
    }
  })
}

/** The floor and the height of a room, in metres. */
const shapeOf = (model: Model, row: number): (RoomShape & { area: number }) | undefined => {
  const frame = model.frameOf(model.get(row, 'ObjectPlacement'))
  const pieces = piecesOf(model.step, model.get(row, 'Representation'), frame, /^(?:Body|)$/i)
  const box = boxAround(pieces)
  if (!box) return undefined
  const floor = floorOf(pieces)
  const [low, high] = [box.low, box.high]
  const whole: [number, number][] = [
    [low[0], low[1]],
    [high[0], low[1]],
    [high[0], high[1]],
    [low[0], high[1]],
  ]
  const m = model.metre
  return {
    outlines: (floor?.outlines ?? [whole]).map((outline) => outline.map(([x, y]) => [x * m, y * m])),
    low: low[2] * m,
    high: high[2] * m,
    box: [low[0] * m, low[1] * m, high[0] * m, high[1] * m],
    area: Math.round((floor?.area ?? 0) * m * m * 100) / 100,
  }
}

/** The middle of the box around it, at the height of its floor. */
const middleOf = ({ box, low }: RoomShape): ModelPoint => [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2, low]

const declaredArea = (
  model: Model,
  { found: properties }: KnownProperties,
): { declared: number | null; from: string | null } => {
  const found = properties.get('area')
  const value = found ? Number(found.value) : Number.NaN
  return found && value > 0
    ? { declared: Math.round(value * model.squareMetre * 100) / 100, from: found.name }
    : { declared: null, from: null }
}
