import { expect, test } from 'vitest'
import type { Actor } from '../../kernel/core/access.ts'
import type { Extract } from './estate-commands.ts'
import { decideCorrection, type Reference } from './decide-correction.ts'
import type { PlaceLine } from './hear-extract.ts'
import { changesOf, decideImport, isNothing, type KnownPlaces } from './import-extract.ts'

const nobody = { name: '', lang: 'fr', agencies: [], buildings: [], households: [] } as const
const house: Actor = { ...nobody, id: 'h', role: 'system' }
const karim: Actor = { ...nobody, id: 'k', role: 'caretaker', name: 'Karim Benali', buildings: ['bellevue'] }
const context = (actor: Actor) => ({ actor, now: '2026-03-02T09:00:00.000Z', at: '2026-03-02T09:00:00.000Z' })

const data: Extract = {
  agency: 'nord',
  scheme: { id: 's', name: 'Bellevue' },
  building: {
    name: 'Bellevue',
    kind: 'collective',
    address: '12 rue de Verdun',
    postcode: '44000',
    commune: 'Nantes',
    insee: '44109',
    built: 1968,
  },
  entrances: [{ id: 'e', name: 'Entrée 12', address: '12 rue de Verdun' }],
  units: [
    {
      id: 'u',
      kind: 'dwelling',
      entrance: 'e',
      part: null,
      storey: 3,
      door: '12',
      rooms: 3,
      surface: 62.3,
      energy: 'D',
    },
  ],
  refs: [{ kind: 'rpls', ref: 'x', entity: 'bellevue' }],
}
const unknown: KnownPlaces = {
  agency: true,
  scheme: undefined,
  building: undefined,
  entrances: [],
  units: [],
  refs: [],
  lines: [],
  usual: 'list',
}
const held: KnownPlaces = {
  agency: true,
  scheme: data.scheme,
  building: { ...data.building, agency: 'nord', scheme: 's' },
  entrances: data.entrances.map((e) => ({
    ...e,
    building: 'bellevue',
    words: 'Bellevue 44000 Nantes',
  })),
  units: data.units.map((u) => ({ ...u, building: 'bellevue' })),
  refs: data.refs,
  lines: [],
  usual: 'list',
}
const decide = (known: KnownPlaces, said = data, actor = house) =>
  decideImport(known, { subject: 'bellevue', data: said }, context(actor))
const unitSaying = (door: string): Extract => ({ ...data, units: data.units.map((u) => ({ ...u, door })) })

test('a building that was not known is placed; told again, nothing became true', () => {
  expect(decide(unknown)).toMatchObject([
    { type: 'estate.placed', data: { entrances: 1, dwellings: 1, commons: 0 } },
  ])
  expect(decide(held)).toEqual([])
})

test('a fact says which fields changed, and only these rows are written', () => {
  const said = unitSaying('14')
  expect(decide(held, said)).toMatchObject([
    { type: 'estate.changed', data: { fields: ['unit.door'], changed: 1 } },
  ])
  expect(changesOf(held, said, 'bellevue').units.changed.map((u) => u.door)).toEqual(['14'])
})

/** Karim Benali stood before the door. */
const seen: PlaceLine = {
  id: 1,
  object: 'u',
  field: 'door',
  value: '12 bis',
  state: 'stands',
  speaker: 'field',
}
const corrected: KnownPlaces = {
  ...held,
  units: held.units.map((u) => ({ ...u, door: '12 bis' })),
  lines: [seen],
}

test('an extract never undoes what Karim Benali corrected: what it says stands beside it, once', () => {
  const changes = changesOf(corrected, data, 'bellevue')
  expect(changes.units.changed).toEqual([])
  expect(changes.lines).toMatchObject([{ object: 'u', field: 'door', value: '12', state: 'differs' }])
  const told: PlaceLine = { ...seen, id: 2, value: '12', state: 'differs', speaker: 'list' }
  const again = { ...corrected, lines: [seen, told] }
  expect(isNothing(changesOf(again, data, 'bellevue'))).toBe(true)
  const settled = { ...corrected, lines: [seen, { ...told, state: 'refused' as const }] }
  expect(isNothing(changesOf(settled, data, 'bellevue'))).toBe(true)
})

test('whose word counts is a table: the register over a list, not a list over the register', () => {
  const rooms = (n: number, origin: 'rpls' | 'list' | 'erp'): Extract => ({
    ...data,
    units: data.units.map((u) => ({ ...u, rooms: n })),
    from: { origin, batch: 'extrait.csv' },
  })
  const over = changesOf({ ...held, usual: 'list' }, rooms(4, 'rpls'), 'bellevue')
  expect([over.units.changed[0]?.rooms, over.lines.map(({ value, state }) => [value, state])]).toEqual([
    4,
    [
      [3, 'past'],
      [4, 'stands'],
    ],
  ])
  const under = changesOf({ ...held, usual: 'rpls' }, rooms(4, 'erp'), 'bellevue')
  expect([under.units.changed, under.lines.map(({ value, state }) => [value, state])]).toEqual([
    [],
    [[4, 'differs']],
  ])
})

test('values that are one for their field change nothing, and silence takes nothing away', () => {
  const like = (unit: Partial<Extract['units'][number]>, built = data.building.built): Extract => ({
    ...data,
    building: { ...data.building, built, address: '12 RUE DE VERDUN' },
    units: data.units.map((u) => ({ ...u, ...unit })),
  })
  expect(isNothing(changesOf(held, like({ surface: 62.7 }, 1969), 'bellevue'))).toBe(true)
  expect(isNothing(changesOf(held, like({ rooms: null, energy: null, door: '' }), 'bellevue'))).toBe(true)
  expect(isNothing(changesOf(held, like({ surface: 66 }), 'bellevue'))).toBe(false)
})

test('a building stays with its agency, whatever the extract is loaded for', () => {
  expect(changesOf(held, { ...data, agency: 'sud' }, 'bellevue').agency).toBe('nord')
  expect(decide(held, { ...data, agency: 'sud' })).toEqual([])
})

test('a place of another building can’t be taken, nor an agency invented, nor a caretaker load a file', () => {
  const elsewhere = { ...held, units: held.units.map((u) => ({ ...u, building: 'other' })) }
  expect(decide(elsewhere)).toMatchObject({ refused: 'place_taken' })
  expect(decide({ ...unknown, agency: false })).toMatchObject({ refused: 'unknown_agency' })
  expect(decide(unknown, data, karim)).toMatchObject({ refused: 'not_yours' })
})

const standing: Reference = {
  building: { agency: 'nord', name: 'Bellevue', access: '', receivedOn: null },
  entrance: undefined,
  unit: { door: '12', code: '5R7286', storey: 3, rooms: 3, surface: 62.3, energy: 'D' },
  codeTaken: false,
}
const correct = (
  data: Parameters<typeof decideCorrection>[1]['data'],
  over: Partial<Reference> = {},
  actor = karim,
) => decideCorrection({ ...standing, ...over }, { subject: 'bellevue', data }, context(actor))

test('Karim Benali says how one gets in at Bellevue, and not next door', () => {
  const access = { building: { access: 'Badge chez le gardien' } }
  expect(correct(access)).toMatchObject([{ type: 'estate.changed', data: { fields: ['building.access'] } }])
  expect(correct(access, {}, { ...karim, buildings: ['other'] })).toMatchObject({ refused: 'not_yours' })
  expect(correct(access, { building: undefined })).toMatchObject({ refused: 'not_yours' })
})

test('a correction that says what is already said is no fact, and a fact holds none of her words', () => {
  expect(correct({ unit: { id: 'u', door: '12', storey: 3, code: '5r7-286' } })).toEqual([])
  expect(JSON.stringify(correct({ building: { access: 'Digicode 4812' } }))).not.toContain('4812')
})

test('a code must be one, and nobody else’s', () => {
  expect(correct({ unit: { id: 'u', code: '12A' } })).toMatchObject({ refused: 'bad_code' })
  expect(correct({ unit: { id: 'u', code: '5R7286' } }, { codeTaken: true })).toMatchObject({
    refused: 'code_taken',
  })
  expect(correct({ unit: { id: 'u', door: '1' } }, { unit: undefined })).toMatchObject({
    refused: 'not_found',
  })
})
