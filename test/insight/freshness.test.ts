import { afterAll, beforeAll, expect, test } from 'vitest'
import { slice as contractors } from '../../src/contractors/server/slice.ts'
import type { SeenBuildings } from '../../src/estate/core/contract.ts'
import { slice as estate } from '../../src/estate/server/slice.ts'
import type { Figures, MoreFigure } from '../../src/insight/core/contract.ts'
import { slice } from '../../src/insight/server/slice.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { type Db, sql } from '../../src/kernel/server/sql.ts'
import { slice as requests } from '../../src/requests/server/slice.ts'
import { freshDatabase } from '../setup/database.ts'
import { bellevue, fillLandlord, helene, later, now, person, roches, sylvie, threadsOf } from './landlord.ts'

let kernel: Kernel
let db: Db
let drop: () => Promise<void>
const november = { since: '2026-11-01', until: '2026-11-24' }

beforeAll(async () => {
  const database = await freshDatabase()
  kernel = assemble(database, readSettings({ DATA_DIR: '/nowhere' }), [slice, requests, contractors, estate])
  drop = database.drop
  db = database.owner
  await fillLandlord(db)
})
afterAll(() => drop())

const figure = async (name: string, actor = helene): Promise<MoreFigure> =>
  ((await kernel.ask(actor, 'overview.figures', november, now)) as Figures).more.find(
    (one) => one.name === name,
  )!

type Line = {
  unit: string
  at: string
  source?: string
  family?: string
  object?: string
  state?: string
  by?: string
}
const say = ({
  unit,
  at,
  source = 'field',
  family = 'unit',
  object = unit,
  state = 'stands',
  by = newId(),
}: Line): Promise<unknown> =>
  db.run(sql`
    insert into estate.statement (building, agency, object, family, field, value, source, at, by_person, state)
    select u.building, u.agency, ${object}, ${family}, 'surface', '12', ${source}, ${at}, ${by}, ${state} from estate.unit u where u.id = ${unit}`)

const unitsOf = async (building: string): Promise<string[]> =>
  (
    await db.rows<{ id: string }>(sql`select id from estate.unit where building = ${building} order by ref`)
  ).map(({ id }) => id)

test('a dwelling is fresh where somebody saw it, a room or a thing of it within two years; a list and a desk see nothing', async () => {
  expect(await figure('dwellingsSeen')).toMatchObject({ n: 0, of: 60, share: 0 })
  const units = await unitsOf(bellevue)
  await say({ unit: units[0]!, at: '2026-11-02T08:00:00Z' })
  await say({ unit: units[0]!, at: '2026-11-03T08:00:00Z' })
  const room = newId()
  await db.run(
    sql`insert into estate.room (id, building, agency, unit, kind, name) values (${room}, ${bellevue}, 'centre', ${units[1]}, 'kitchen', 'Cuisine')`,
  )
  await say({ unit: units[1]!, family: 'room', object: room, at: '2025-01-15T08:00:00Z', state: 'past' })
  const boiler = newId()
  await db.run(
    sql`insert into estate.asset (id, building, agency, unit, kind, name, code) values (${boiler}, ${bellevue}, 'centre', ${units[2]}, 'boiler', 'Chaudière', 'KX7')`,
  )
  await say({
    unit: units[2]!,
    family: 'asset',
    object: boiler,
    at: '2026-06-15T08:00:00Z',
    state: 'proposed',
  })
  // Too long ago; said at a desk; from a list; refused: none of them is a look.
  await say({ unit: units[3]!, at: '2024-11-01T08:00:00Z' })
  await say({ unit: units[4]!, at: '2026-11-02T08:00:00Z', source: 'office' })
  await say({ unit: units[5]!, at: '2026-11-02T08:00:00Z', source: 'import' })
  await say({ unit: units[6]!, at: '2026-11-02T08:00:00Z', state: 'refused' })
  expect(await figure('dwellingsSeen')).toMatchObject({ n: 3, of: 60, page: '/bureau/patrimoine/constate' })
  expect(await figure('dwellingsSeen', sylvie)).toMatchObject({ n: 3, of: 50 })
})

test('its page says building by building what it counts, where most is left to see first', async () => {
  const { rows, ...all } = (await kernel.ask(helene, 'place.seen', {}, now)) as SeenBuildings
  expect(all).toEqual({ seen: 3, dwellings: 60 })
  expect(rows.map(({ name, dwellings, seen, said }) => [name, dwellings, seen, said])).toEqual([
    ['Résidence Bellevue', 40, 3, 6],
    ['Les Tulipes', 10, 0, 0],
    ['Roches-Grises', 10, 0, 0],
  ])
  expect(rows[0]!.last).toBe('2026-11-03T08:00:00.000Z')
  const hers = (await kernel.ask(sylvie, 'place.seen', { agency: 'roches' }, now)) as SeenBuildings
  expect(hers).toEqual({ rows: [], seen: 0, dwellings: 0 })
  expect(await kernel.ask(person('tenant', 'Madame Le Goff'), 'place.seen', {}, now)).toEqual({
    refused: 'not_yours',
  })
})

test('what caretakers corrected is said of five of them or more, and of no one', async () => {
  expect(await figure('caretakersCorrect')).toMatchObject({ n: 0 })
  const units = await unitsOf(roches)
  for (const i of [0, 1, 2, 3, 4]) await say({ unit: units[i]!, at: '2026-11-10T08:00:00Z', by: newId() })
  const { n, of } = await figure('caretakersCorrect')
  // The five, and what was said of Bellevue in November: three times in front of it, once at a desk.
  expect([n, of]).toEqual([8, 9])
  expect(await figure('caretakersCorrect', sylvie)).toMatchObject({ n: 0 })
})

test('minutes from a repair to the first word on the thing: the median of five repairs or more, which it opens', async () => {
  expect(await figure('equipmentTold')).toMatchObject({ n: 0, of: null })
  const threads = threadsOf('done').slice(0, 7)
  for (const [i, { id, resolved_at }] of threads.entries()) {
    const boiler = newId()
    await db.run(
      sql`insert into estate.asset (id, building, agency, kind, name, code) values (${boiler}, ${bellevue}, 'centre', 'boiler', 'Chaudière', ${`T${i}`})`,
    )
    await db.run(sql`update requests.request set asset = ${boiler} where id = ${id}`)
    // Ten minutes later, twenty… the sixth before the repair, the seventh two months after.
    const hours = [10, 20, 30, 40, 50, -60, 60 * 24 * 60][i]! / 60
    for (const more of [0, 1])
      await db.run(sql`
        insert into estate.statement (building, agency, object, family, field, value, source, at, by_person, state)
        values (${bellevue}, 'centre', ${boiler}, 'asset', 'maker', '"Chappée"', 'field', ${later(resolved_at!, hours + more)}, ${newId()}, 'stands')`)
  }
  const told = await figure('equipmentTold')
  // The second word on the sixth came an hour after the first: at the very minute of the repair.
  expect([told.n, told.detail]).toEqual([
    25,
    'Médiane de 6 réparations de la période, mises à jour sous 30 jours.',
  ])
  const { rows } = (await kernel.ask(helene, 'request.list', { ...told.opens!, limit: 500 }, now)) as {
    rows: unknown[]
  }
  expect(rows).toHaveLength(6)
})
