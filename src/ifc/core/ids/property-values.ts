import { scaleOf } from '../model/units.ts'
import { isRef, isTyped, isWord, type Value } from '../step/step-values.ts'
import { plainOf } from './facets/attribute.ts'
import type { Links } from './rule-links.ts'
import { unitOf } from './measures.ts'

/** A property with all its values, in SI; one that has none, or only what cannot be compared, holds an empty list. */
export type HeldProperty = {
  name: string
  values: { type: string; value: string | number | boolean | undefined }[]
}
type Sets = Map<string, Map<string, HeldProperty>>

/** What a thing holds by set and name: what its type says, and over it what it says itself. */
export const propertiesHeldBy = (links: Links, row: number): Sets => {
  const sets: Sets = new Map()
  const type = links.typeOf.get(row)
  for (const of of type === undefined ? [row] : [type, row])
    for (const set of links.setsOf(of)) {
      const name = links.model.text(set, 'Name')
      const held = sets.get(name) ?? new Map<string, HeldProperty>()
      for (const each of readSet(links, set)) held.set(each.name, each)
      sets.set(name, held)
    }
  return sets
}

const readSet = (links: Links, row: number): HeldProperty[] => {
  const { model } = links
  const type = model.step.typeOf(row)
  const items = model.get(row, type === 'IFCELEMENTQUANTITY' ? 'Quantities' : 'HasProperties')
  if (Array.isArray(items))
    return items.flatMap((item) => (isRef(item) ? readItem(links, model.step.find(item)) : []))
  const entity = model.schema.get(type)
  return [...(entity?.measures ?? [])].flatMap(([name, measure]) => {
    const value = model.get(row, name)
    return value == null ? [] : [{ name, values: [inSi(links, measure, value, null)] }]
  })
}

/** Where each kind of property keeps its values; the others are not read, as IDS says. */
const valueAttributes: Record<string, string[]> = {
  IFCPROPERTYSINGLEVALUE: ['NominalValue'],
  IFCPROPERTYLISTVALUE: ['ListValues'],
  IFCPROPERTYENUMERATEDVALUE: ['EnumerationValues'],
  IFCPROPERTYBOUNDEDVALUE: ['UpperBoundValue', 'LowerBoundValue', 'SetPointValue'],
  IFCPROPERTYTABLEVALUE: ['DefiningValues', 'DefinedValues'],
}

const readItem = (links: Links, row: number): HeldProperty[] => {
  if (row < 0) return []
  const { model } = links
  const type = model.step.typeOf(row)
  const name = model.text(row, 'Name')
  if (type.startsWith('IFCQUANTITY')) {
    const measure =
      type === 'IFCQUANTITYCOUNT'
        ? 'IFCCOUNTMEASURE'
        : `${type.replace('QUANTITY', '').replace('WEIGHT', 'MASS')}MEASURE`
    const value = model.step.args(row)[3]
    return value == null
      ? [{ name, values: [] }]
      : [{ name, values: [inSi(links, measure, value, model.get(row, 'Unit'))] }]
  }
  const places = valueAttributes[type] ?? []
  const values = places.flatMap((place) => {
    const value = model.get(row, place)
    const unit = model.get(
      row,
      place === 'DefiningValues' ? 'DefiningUnit' : place === 'DefinedValues' ? 'DefinedUnit' : 'Unit',
    )
    return (Array.isArray(value) ? value : [value]).flatMap((each) =>
      isTyped(each) && !isUnknown(each.of) ? [inSi(links, each.type, each.of, unit)] : [],
    )
  })
  return [{ name, values }]
}

const isUnknown = (value: Value): boolean => value == null || (isWord(value) && value.word === 'U')

const inSi = ({ model }: Links, type: string, value: Value, unit: Value): HeldProperty['values'][number] => {
  const plain = plainOf(value)
  if (typeof plain !== 'number') return { type, value: plain }
  const kind = unitOf(type)
  const factor = isRef(unit) ? scaleOf(model.step, unit, 0) : kind ? (model.units.get(kind) ?? 1) : 1
  return { type, value: plain * factor }
}
