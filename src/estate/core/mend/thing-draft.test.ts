import { expect, test } from 'vitest'
import type { PlannedAsset } from '../inventory-queries.ts'
import { thingDraftOf, changedFields } from './thing-draft.ts'

const boiler = {
  id: 'b',
  kind: 'boiler',
  name: 'Chaudière',
  room: 'kitchen',
  maker: 'Frisquet',
  model: '',
  serial: '',
  installedOn: '2011-03-12',
  warrantyUntil: null,
} as PlannedAsset
const word = (kind: string): string => ({ boiler: 'Chaudière', radiator: 'Radiateur' })[kind] ?? kind

test('what stands already is not said again', () => {
  expect(changedFields(thingDraftOf(boiler), boiler, word)).toBeUndefined()
})

test('only what changed is said; a day that is taken out is no day', () => {
  expect(
    changedFields({ ...thingDraftOf(boiler), maker: ' Saunier ', installedOn: '' }, boiler, word),
  ).toEqual({
    maker: 'Saunier',
    installedOn: null,
  })
})

test('another kind takes its own name, unless people gave one', () => {
  expect(changedFields({ ...thingDraftOf(boiler), kind: 'radiator' }, boiler, word)).toEqual({
    kind: 'radiator',
    name: 'Radiateur',
  })
  const named = { ...boiler, name: 'La vieille' }
  expect(changedFields({ ...thingDraftOf(named), kind: 'radiator' }, named, word)).toEqual({
    kind: 'radiator',
  })
})

test('a new thing says its kind and is called by it', () => {
  expect(changedFields(thingDraftOf(undefined), undefined, word)).toBeUndefined()
  expect(
    changedFields({ ...thingDraftOf(undefined), kind: 'boiler', room: 'kitchen' }, undefined, word),
  ).toEqual({
    kind: 'boiler',
    name: 'Chaudière',
    room: 'kitchen',
  })
})
