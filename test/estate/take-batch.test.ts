import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre, house, roches, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let world: Doors
beforeAll(async () => {
  world = await openDoors()
})
afterAll(() => world.close())

const at = '2026-03-01T09:00:00Z'
const sylvie: Actor = { ...house, id: who.sylvie, role: 'manager', agencies: ['centre'] }
const named = (key: string): string => derivedId('twice', key)
const take = (data: object, subject = centre.building) =>
  world.send(house, 'inventory.take', subject, { source: 'import', at, ...data })
const room = (id: string, more: object = {}) => ({
  id,
  unit: centre.unit,
  kind: 'kitchen',
  name: 'Cuisine',
  ...more,
})
const storey = (id: string) => ({ id, name: 'R+1' })
const asset = (id: string, more: object = {}) => ({
  id,
  unit: centre.unit,
  kind: 'boiler',
  name: 'Chaudière',
  ...more,
})
const opening = (id: string, more: object = {}) => ({ id, kind: 'door', name: 'Porte', ...more })
const plan = (sha: string) => ({ of: 'dwelling', unit: centre.unit, sha256: sha.repeat(64), bytes: 900 })
const a = named('a')

const twice: [what: string, batch: object][] = [
  ['a storey', { storeys: [storey(a), storey(a)] }],
  ['a room', { rooms: [room(a), room(a, { name: 'Séjour' })] }],
  ['a door', { openings: [opening(a), opening(a)] }],
  ['a boiler', { assets: [asset(a), asset(a)] }],
  ['a room and a boiler', { rooms: [room(a)], assets: [asset(a)] }],
  ['a boiler that is gone too', { assets: [asset(a)], gone: [{ family: 'asset', id: a }] }],
  [
    'what is gone',
    {
      gone: [
        { family: 'room', id: a },
        { family: 'room', id: a },
      ],
    },
  ],
  ['the plan of a flat', { plans: [plan('a'), plan('b')] }],
]
test.each(twice)(
  '%s, said twice in one batch, is refused in a sentence, and nothing is kept',
  async (_, batch) => {
    expect(await take(batch)).toMatchObject({ ok: false, refused: 'said_twice' })
    for (const table of ['storey', 'room', 'opening', 'asset'])
      expect(
        await world.database.owner.rows(sql`select 1 from ${sql.ref(`estate.${table}`)} where id = ${a}`),
      ).toEqual([])
  },
)

describe('an id that is somebody else’s', () => {
  const [hers, theirs] = [named('hers'), named('theirs')]
  test('a room does not become a radiator, nor a flat a storey', async () => {
    expect(await take({ rooms: [room(hers)] })).toMatchObject({ ok: true })
    for (const batch of [
      { assets: [asset(hers)] },
      { storeys: [storey(hers)] },
      { openings: [opening(hers)] },
      { gone: [{ family: 'asset', id: hers }] },
    ])
      expect(await take(batch)).toMatchObject({ refused: 'place_taken' })
    const correct = {
      asset: hers,
      isNew: true,
      unit: centre.unit,
      fields: { kind: 'boiler', name: 'Chaudière' },
    }
    expect(await world.send(sylvie, 'asset.correct', centre.building, correct)).toMatchObject({
      refused: 'place_taken',
    })
  })

  test('nor is one of another building’s, in any place of a batch', async () => {
    expect(
      await take(
        { storeys: [storey(theirs)], rooms: [room(named('their room'), { unit: roches.unit })] },
        roches.building,
      ),
    ).toMatchObject({ ok: true })
    for (const [batch, refused] of [
      [{ storeys: [storey(theirs)] }, 'place_taken'],
      [{ gone: [{ family: 'storey', id: theirs }] }, 'place_taken'],
      [{ rooms: [room(named('b'), { storey: theirs })] }, 'not_found'],
      [{ rooms: [room(named('b'), { unit: roches.unit })] }, 'not_found'],
      [{ assets: [asset(named('b'), { room: named('their room') })] }, 'not_found'],
      [{ openings: [opening(named('b'), { rooms: [named('their room')] })] }, 'not_found'],
      [{ plans: [{ ...plan('a'), unit: roches.unit }] }, 'not_found'],
    ] as const)
      expect(await take(batch)).toMatchObject({ refused })
    expect(await take({}, newId())).toMatchObject({ refused: 'not_found' })
  })

  test('rooms and things dropped on a picture have ids of their own', async () => {
    const drop = (more: object) =>
      world.send(sylvie, 'plan.draw', centre.building, {
        unit: centre.unit,
        picture: 'c'.repeat(64),
        rooms: [],
        assets: [],
        ...more,
      })
    const [x, thing] = [
      { id: named('x'), kind: 'kitchen', name: 'Cuisine' },
      { kind: 'boiler', name: 'Chaudière', at: [1, 2] },
    ]
    expect(await drop({ rooms: [x], assets: [{ ...thing, id: x.id }] })).toMatchObject({
      refused: 'place_taken',
    })
    expect(await drop({ assets: [{ ...thing, id: hers }] })).toMatchObject({ refused: 'place_taken' })
    expect(await drop({ rooms: [x, x] })).toMatchObject({ refused: 'place_taken' })
    const list = { unit: centre.unit, rooms: [{ ...x, id: theirs }] }
    expect(await world.send(sylvie, 'room.list', centre.building, list)).toMatchObject({
      refused: 'place_taken',
    })
  })
})

const bad: [what: string, batch: object][] = [
  ['an area below nothing', { rooms: [room(a, { surface: -1 })] }],
  ['an area of nothing', { rooms: [room(a, { surface: 0 })] }],
  ['an area that is no number', { rooms: [room(a, { surface: Number.NaN })] }],
  ['an area without end', { rooms: [room(a, { computed: Number.POSITIVE_INFINITY })] }],
  ['a place that is no number', { assets: [asset(a, { at: [Number.NaN, 1] })] }],
  [
    'an outline without end',
    {
      rooms: [
        room(a, {
          outline: [
            [0, 0],
            [1, Number.POSITIVE_INFINITY],
            [1, 1],
          ],
        }),
      ],
    },
  ],
  ['a height beyond the sky', { storeys: [{ ...storey(a), z: 1e9 }] }],
  ['no name', { rooms: [room(a, { name: '' })] }],
  ['a name of blanks', { assets: [asset(a, { name: ' \t ' })] }],
  ['a name without end', { assets: [asset(a, { name: 'x'.repeat(121) })] }],
  ['a kind that is none', { assets: [asset(a, { kind: 'chaudière à gaz' })] }],
  ['three rooms for a door', { openings: [opening(a, { rooms: [a, a, a] })] }],
  ['a day that is none', { assets: [asset(a, { installedOn: '2026-02-30' })] }],
]
test.each(bad)('%s is malformed, and says where', async (_, batch) => {
  const answer = await take(batch)
  expect(answer).toMatchObject({ ok: false, refused: 'malformed' })
})

test('letters of four bytes, accents and signs are kept as they were written', async () => {
  const id = named('four bytes')
  const name = '🔥 Chaudière 𠮷 «d’été» \u{1F468}‍👩‍👧'
  expect(await take({ assets: [asset(id, { name, maker: '𝔉risquet', serial: '№ 1' })] })).toMatchObject({
    ok: true,
  })
  expect(await world.database.owner.rows(sql`select name, maker from estate.asset where id = ${id}`)).toEqual(
    [{ name, maker: '𝔉risquet' }],
  )
})

test('ten thousand rooms are taken as one, and once more are nothing new', async () => {
  const batch = {
    rooms: Array.from({ length: 10_000 }, (_, i) =>
      room(derivedId('many', i), { name: `Pièce ${i}`, unit: null }),
    ),
  }
  expect(await take(batch)).toMatchObject({ ok: true, facts: [{ data: { added: 10_000 } }] })
  expect(await take(batch)).toMatchObject({ ok: true, facts: [] })
  const gone = batch.rooms.map(({ id }) => ({ family: 'room', id }))
  expect(await take({ gone })).toMatchObject({ ok: true, facts: [{ data: { gone: 10_000 } }] })
})

test('whatever ids a batch repeats or borrows, it is taken whole or refused in a sentence; taken twice, it is taken once', async () => {
  const strange = fc.constantFrom(
    named('theirs'),
    named('their room'),
    roches.unit,
    named('room 0'),
    named('asset 1'),
  )
  const own = (family: string) =>
    fc.oneof(
      { arbitrary: fc.nat(3).map((i) => named(`${family} ${i}`)), weight: 20 },
      { arbitrary: strange, weight: 1 },
    )
  const on = (family: string) => fc.option(own(family), { nil: null, freq: 1 })
  const list = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 2 })
  const batch = fc.record({
    storeys: list(fc.record({ id: own('storey'), name: fc.constantFrom('R+1', 'R+2') })),
    rooms: list(
      fc.record({
        id: own('room'),
        storey: on('storey'),
        unit: fc.constantFrom(null, centre.unit),
        kind: fc.constant('kitchen'),
        name: fc.constantFrom('Cuisine', 'Séjour'),
      }),
    ),
    openings: list(
      fc.record({
        id: own('opening'),
        kind: fc.constantFrom('door', 'window'),
        name: fc.constant('Porte'),
        rooms: fc.array(own('room'), { maxLength: 2 }),
      }),
    ),
    assets: list(
      fc.record({
        id: own('asset'),
        room: on('room'),
        kind: fc.constant('boiler'),
        name: fc.constant('Chaudière'),
        maker: fc.constantFrom('', 'Frisquet'),
      }),
    ),
    gone: fc.array(
      fc
        .constantFrom('storey', 'room', 'opening', 'asset')
        .chain((family) => fc.record({ family: fc.constant(family), id: own(family) })),
      { maxLength: 1 },
    ),
  })
  const codes = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(batch, async (said) => {
      const first = await take(said)
      const code = first.ok ? 'ok' : first.refused
      codes.set(code, (codes.get(code) ?? 0) + 1)
      if (first.ok) expect(await take(said)).toMatchObject({ ok: true, facts: [] })
    }),
    { numRuns: 250, seed: 20261125 },
  )
  expect([...codes.keys()].toSorted((x, y) => x.localeCompare(y))).toEqual([
    'not_found',
    'ok',
    'place_taken',
    'said_twice',
  ])
  expect(codes.get('ok')).toBeGreaterThan(20)
})
