import { expect, test } from 'vitest'
import { entitiesOf, isA, isKnown, nearest } from './entity-schema.ts'

test('the attributes of a room stand in the order of its record', () => {
  expect(entitiesOf('IFC2X3').get('IFCSPACE')!.attributes.slice(7)).toEqual([
    'LongName',
    'CompositionType',
    'InteriorOrExteriorSpace',
    'ElevationWithFlooring',
  ])
  expect(entitiesOf('IFC4').get('IFCSPACE')!.attributes.slice(7)).toEqual([
    'LongName',
    'CompositionType',
    'PredefinedType',
    'ElevationWithFlooring',
  ])
})

test('a boiler is a thing with an identity, a length is not', () => {
  for (const name of ['IFC4', 'IFC4X3'] as const) {
    expect(isA(entitiesOf(name), 'IFCBOILER', 'IFCROOT')).toBe(true)
    expect(isA(entitiesOf(name), 'IFCQUANTITYLENGTH', 'IFCROOT')).toBe(false)
  }
})

test('the schema of 2003 is read as that of 2006, and said to be unchecked', () => {
  expect([nearest('IFC2X_FINAL'), isKnown('IFC2X_FINAL')]).toEqual(['IFC2X3', false])
  expect([nearest('IFC4X3_ADD2'), isKnown('IFC4X3_ADD2')]).toEqual(['IFC4X3', true])
  expect(nearest('AUTOMOTIVE_DESIGN')).toBeUndefined()
})
