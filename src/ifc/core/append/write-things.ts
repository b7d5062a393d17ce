import type { ModelPoint } from '../model/matrix.ts'
import type { Model } from '../model/model.ts'
import { encodeText } from '../step/step-text.ts'
import { isRef } from '../step/step-values.ts'
import { entityFor } from './equipment-entities.ts'
import { type Writer, real } from './record-writer.ts'

/** A thing that no delivery held. `room` and `storey` are GlobalIds; `at`, metres of the model's world; `words`: what it is. */
export type NewThing = {
  id: string
  kind: string
  name: string
  words: string
  tag: string
  maker: string
  model: string
  room: string | null
  storey: string | null
  at: ModelPoint | null
}

/** Who holds a thing: the row of its room, else of its storey. */
export const holderOf = (
  { room, storey }: NewThing,
  rowOf: (id: string) => number | undefined,
): number | undefined => (room ? rowOf(room) : undefined) ?? (storey ? rowOf(storey) : undefined)

/** A thing that is written: its record, the type that is to come and which of these it is. */
type NewRecord = { record: string; type: string; is: string }

/**
 * Writes a thing into what holds it, at its place there, with its type: each kind of each maker has one. Its type is
 * written when all are known (`writeTypes`).
 */
export const writeThing = (
  model: Model,
  { add, root }: Writer,
  thing: NewThing,
  holder: number,
): NewRecord => {
  const { step, schema } = model
  const { entity, older, type, predefined, before } = entityFor(thing.kind)
  const isNew = schema.has(entity)
  const placed = model.get(holder, 'ObjectPlacement')
  const at = add(`IFCCARTESIANPOINT((${placeWithin(model, holder, thing.at).map(real).join(',')}))`)
  const axes = add(`IFCAXIS2PLACEMENT3D(${at},$,$)`)
  const under = isRef(placed) && step.find(placed) >= 0 ? `#${step.idOf(step.find(placed))}` : '$'
  const written = root(isNew ? entity : older, thing.id, {
    Name: encodeText(thing.name || thing.words),
    ObjectType: encodeText(thing.words),
    ObjectPlacement: add(`IFCLOCALPLACEMENT(${under},${axes})`),
    Tag: encodeText(thing.tag),
    ...(predefined ? { PredefinedType: `.${predefined}.` } : {}),
  })
  root('IFCRELCONTAINEDINSPATIALSTRUCTURE', `${thing.id} in`, {
    RelatedElements: `(${written})`,
    RelatingStructure: `#${step.idOf(holder)}`,
  })
  return {
    record: written,
    type: schema.has(type) ? type : '',
    is: (isNew ? undefined : before) ?? predefined,
  }
}

/** Metres of the world in the holder's own frame; without a place, where the holder itself is placed. */
const placeWithin = (model: Model, holder: number, at: ModelPoint | null): ModelPoint => {
  if (!at) return [0, 0, 0]
  const frame = model.frameOf(model.get(holder, 'ObjectPlacement'))
  const from = at.map((metres, i) => metres / model.metre - frame[9 + i]!) as ModelPoint
  return [0, 3, 6].map(
    (axis) => frame[axis]! * from[0] + frame[axis + 1]! * from[1] + frame[axis + 2]! * from[2],
  ) as ModelPoint
}

/** The types of what was written, one for each kind of each maker. */
export const writeTypes = ({ root }: Writer, written: readonly (NewRecord & { thing: NewThing })[]): void => {
  const types = new Map<string, typeof written>()
  for (const each of written) {
    if (!each.type) continue
    const key = [each.thing.kind, each.thing.maker, each.thing.model].join(' ')
    types.set(key, [...(types.get(key) ?? []), each])
  }
  for (const [key, members] of types) {
    const [{ thing, type, is }] = members as [(typeof members)[number]]
    const named = [thing.words, thing.maker, thing.model].filter(Boolean).join(' ')
    const record = root(type, `type ${key}`, {
      Name: encodeText(named),
      PredefinedType: `.${is}.`,
    })
    root('IFCRELDEFINESBYTYPE', `of type ${key}`, {
      RelatedObjects: `(${members.map((each) => each.record).join(',')})`,
      RelatingType: record,
    })
  }
}
