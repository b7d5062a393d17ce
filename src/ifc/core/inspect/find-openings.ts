import type { Model } from '../model/model.ts'
import { ancestor } from '../model/relations.ts'
import { adjacentRooms } from './adjacent-rooms.ts'
import { originOf } from './positions.ts'
import type { Opening, Room } from './inspection.ts'

const types: Record<string, Opening['kind']> = {
  IFCDOOR: 'door',
  IFCDOORSTANDARDCASE: 'door',
  IFCWINDOW: 'window',
  IFCWINDOWSTANDARDCASE: 'window',
}

/** Doors and windows, as the model calls them, with the rooms that they open. */
export const openingsOf = (model: Model, rooms: readonly Room[]): Opening[] => {
  const beside = adjacentRooms(model, rooms)
  return Object.entries(types).flatMap(([type, kind]) =>
    model.step.all(type).map((row) => {
      const storey = ancestor(model.step, model.relations, row, ['IFCBUILDINGSTOREY'])
      return {
        id: model.text(row, 'GlobalId'),
        row,
        kind,
        name: model.text(row, 'Name'),
        storey: storey === undefined ? null : model.text(storey, 'GlobalId'),
        ...beside(row),
        at: originOf(model, row),
      }
    }),
  )
}
