import { type Model, modelOf } from '../model/model.ts'
import { isKnown } from '../schema/entity-schema.ts'
import type { StepRecord } from '../step/read-step.ts'
import { doubtsOf } from './doubts.ts'
import { duplicatesOf } from './duplicates.ts'
import { type ChosenRule, dwellingsOf } from './find-dwellings.ts'
import { equipmentOf } from './find-equipment.ts'
import { openingsOf } from './find-openings.ts'
import { roomsOf } from './find-rooms.ts'
import type { Inspection } from './inspection.ts'
import { storeysOf } from './find-storeys.ts'

/**
 * Everything a landlord asks of a model, without its drawings. Nothing throws on a bad file: `problems` says what lacks.
 * `chosen`: how its dwellings are told, where somebody has said it.
 */
export const inspect = (step: StepRecord, chosen?: ChosenRule): Inspection => {
  const model = modelOf(step)
  const drawn = roomsOf(model)
  const { of, ...found } = dwellingsOf(model, drawn, chosen)
  const rooms = drawn.map((room) => ({ ...room, dwelling: of.get(room.row) ?? null }))
  const { equipment, hollow } = equipmentOf(model, rooms)
  const seen = {
    tool: toolOf(model),
    written: step.header.at,
    records: step.rows.count,
    units: { length: model.units.get('LENGTHUNIT') ?? null, area: model.units.get('AREAUNIT') ?? null },
    storeys: storeysOf(model),
    ...found,
    rooms,
    equipment,
    openings: openingsOf(model, rooms),
    duplicates: duplicatesOf(model),
  }
  return {
    schema: { name: step.header.schema, checked: isKnown(step.header.schema) },
    ...seen,
    problems: [...step.problems, ...doubtsOf(model, { ...seen, hollow })],
  }
}

const toolOf = ({ step, text }: Model): string => {
  const [application] = step.all('IFCAPPLICATION')
  return (application === undefined ? '' : text(application, 'ApplicationFullName')) || step.header.tool
}
