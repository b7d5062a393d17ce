import type { Model } from '../model/model.ts'
import { ancestor } from '../model/relations.ts'
import type { Storey } from './inspection.ts'

/** The storeys from the lowest up. Some exporters leave the elevation out, some write 0 everywhere: both heights are kept. */
export const storeysOf = (model: Model): Storey[] => {
  const { step } = model
  const ground = groundOf(model)
  return step
    .all('IFCBUILDINGSTOREY')
    .map((row) => {
      const elevation = model.get(row, 'Elevation')
      return {
        id: model.text(row, 'GlobalId'),
        row,
        name: model.text(row, 'Name') || model.text(row, 'LongName'),
        elevation: typeof elevation === 'number' ? round(elevation * model.metre) : null,
        placed: round(model.frameOf(model.get(row, 'ObjectPlacement'))[11]! * model.metre - ground),
      }
    })
    .toSorted((a, b) => (a.elevation ?? a.placed) - (b.elevation ?? b.placed))
}

/** The height of the building's origin in the world, in metres: a site may stand at 240 m above the sea. */
export const groundOf = (model: Model): number => {
  const [building] = model.step.all('IFCBUILDING')
  return building === undefined ? 0 : model.frameOf(model.get(building, 'ObjectPlacement'))[11]! * model.metre
}

/** The building in which a thing stands, by its row; nothing where a model has one, or does not say. */
export const buildingsOf = ({ step, relations }: Model): ((row: number) => number | undefined) =>
  step.all('IFCBUILDING').length < 2
    ? () => undefined
    : (row) => ancestor(step, relations, row, ['IFCBUILDING'])

/** Whether two things may be in one building. */
export const mayShare = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined || a === b

export const round = (metres: number): number => Math.round(metres * 1000) / 1000
