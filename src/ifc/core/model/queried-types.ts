import { isA, type Schema } from '../schema/entity-schema.ts'

/** Pipes, ducts and their bends are no equipment that somebody looks after. */
const network = ['IFCFLOWSEGMENT', 'IFCFLOWFITTING', 'IFCDISTRIBUTIONPORT', 'IFCDISTRIBUTIONCHAMBERELEMENT']
const equipmentTypes = ['IFCDISTRIBUTIONELEMENT', 'IFCELECTRICALELEMENT', 'IFCTRANSPORTELEMENT']

export const isEquipment = (schema: Schema, type: string): boolean =>
  equipmentTypes.some((above) => isA(schema, type, above)) &&
  !network.some((above) => isA(schema, type, above))

/** Furniture and what exporters could not name: equipment when its words say a kind. */
export const mayBeEquipment = (type: string): boolean =>
  type === 'IFCBUILDINGELEMENTPROXY' ||
  type === 'IFCFURNISHINGELEMENT' ||
  type === 'IFCSYSTEMFURNITUREELEMENT'

const places = new Set(['IFCSPACE', 'IFCZONE', 'IFCSPATIALZONE', 'IFCGROUP'])

/** Whether somebody here asks for the properties of this type. */
export const isQueried = (schema: Schema): ((type: string) => boolean) => {
  const known = new Map<string, boolean>()
  return (type) => {
    const asked = known.get(type) ?? (places.has(type) || isEquipment(schema, type) || mayBeEquipment(type))
    known.set(type, asked)
    return asked
  }
}
