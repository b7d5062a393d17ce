import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CauseKey, Queries, SettlePlan } from '../../src/estate/core/contract.ts'
import { isRefusal } from '../../src/kernel/core/command.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, house, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let w: Landlord
const hq = actorOf('hq')
const manager = actorOf('manager')
const dwellings = 214
const idOf = (i: number): string => derivedId('test', `N’Diaye ${i}`)
const scheme = { id: derivedId('test', 'scheme'), name: 'Les Genêts' }
const buildings = ['A', 'B', 'C'].map((letter) => ({ letter, id: derivedId('test', `Genêts ${letter}`) }))
const buildingOf = (i: number): string => buildings[i % 3]!.id

type Causes = Queries['estate.causes']['output']
const ask = async <K extends keyof Queries>(
  name: K,
  input: Queries[K]['input'],
  by: Actor = hq,
): Promise<Queries[K]['output']> => (await w.kernel.ask(by, name, input)) as Queries[K]['output']
const causes = async (by: Actor = hq): Promise<Causes['causes']> =>
  (await ask('estate.causes', {}, by)).causes

/** The three buildings of Les Genêts, as one source says their dwellings. */
const hear = async (origin: 'erp' | 'rpls', surface: (i: number) => number): Promise<void> => {
  for (const { letter, id } of buildings)
    await w.act(
      'estate.import',
      id,
      {
        agency: 'centre',
        scheme,
        building: {
          name: `Les Genêts ${letter}`,
          kind: 'collective',
          address: '102372 RUE DE L’ÉGLISE',
          postcode: '11000',
          commune: 'Carcassonne',
          insee: '11069',
          built: 1968,
        },
        entrances: [],
        units: Array.from({ length: dwellings }, (_, i) => i)
          .filter((i) => buildingOf(i) === id)
          .map((i) => ({
            id: idOf(i),
            kind: 'dwelling',
            entrance: null,
            part: null,
            storey: 1,
            door: String(i),
            rooms: 3,
            surface: surface(i),
            energy: 'D',
            ref: `G-${i}`,
          })),
        refs: [],
        from: { origin, batch: `${origin}.csv` },
      },
      house,
    )
}

beforeAll(async () => {
  w = await openLandlord()
  await hear('rpls', () => 60)
  await hear('erp', (i) => (i % 2 ? 63 : 64.5))
})
afterAll(() => w.close())

const key: CauseKey = { family: 'unit', field: 'surface', says: 'erp', against: 'rpls' }
const surfaces = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    (
      await w.database.owner.rows<{ surface: number; n: number }>(sql`
        select u.surface::float8 as surface, count(*)::int as n from estate.unit u
        where u.building = any (${buildings.map(({ id }) => id)}::uuid[]) group by 1 order by 1`)
    ).map(({ surface, n }) => [String(surface), n]),
  )
const settle = async (plan: SettlePlan, yes: boolean, answer = newId(), by: Actor = hq): Promise<number> => {
  let settled = 0
  for (const { building, said } of plan.parts) {
    const done = await w.send(by, 'said.settleAll', building, { said, yes, upTo: plan.upTo, answer })
    if (done.ok) settled += done.facts.length
  }
  return settled
}
const undo = async (plan: SettlePlan, by: Actor = hq): Promise<number> => {
  let undone = 0
  for (const { building, said } of plan.parts) {
    const done = await w.send(by, 'said.unsettle', building, { said })
    if (done.ok) undone += done.facts.length
  }
  return undone
}

test('values that differ stand under one cause: how many, by how much, and five of them', async () => {
  const [cause] = await causes()
  expect(cause).toMatchObject({
    ...key,
    n: 214,
    buildings: 3,
    shifts: [
      { shift: 3, n: 107 },
      { shift: 4.5, n: 107 },
    ],
    spread: { least: 3, most: 4.5 },
  })
  expect(cause!.examples).toHaveLength(5)
  expect(cause!.examples[0]).toMatchObject({ place: 'Les Genêts A', says: 64.5, against: 60 })
  expect(cause!.places.map(({ place }) => place)).toEqual(['Les Genêts A', 'Les Genêts B', 'Les Genêts C'])
})

test('an agency sees its own, another none; who may not settle is told so', async () => {
  expect(await causes(manager)).toMatchObject([{ n: 214 }])
  expect(await causes(actorOf('manager', roches))).toEqual([])
  const plan = await ask('estate.causePlan', key)
  for (const role of ['operator', 'caretaker', 'tenant', 'firm', 'letting'] as const) {
    expect(isRefusal(await ask('estate.causes', {}, actorOf(role)))).toBe(true)
    expect(await settle(plan, true, newId(), actorOf(role))).toBe(0)
  }
  expect(await settle(plan, true, newId(), actorOf('manager', roches))).toBe(0)
  expect((await ask('estate.causePlan', key, actorOf('manager', roches))).n).toBe(0)
  expect(await surfaces()).toEqual({ 60: 214 })
})

test('one answer settles 214 dwellings; sent again it changes nothing', async () => {
  const plan = await ask('estate.causePlan', key)
  expect(plan).toMatchObject({ n: 214 })
  expect(plan.parts).toHaveLength(3)
  const answer = newId()
  expect(await settle(plan, true, answer)).toBe(214)
  expect(await surfaces()).toEqual({ 63: 107, 64.5: 107 })
  expect(await causes()).toEqual([])
  expect(await settle(plan, true, answer)).toBe(0)
  expect(await ask('estate.answers', {})).toMatchObject({
    rows: [{ answer, winner: 'erp', loser: 'rpls', field: 'surface', n: 214, undone: 0 }],
  })
})

test('how often a source was right is learnt from it, and said of no person', async () => {
  const { rows } = await ask('estate.confidence', {})
  expect(rows).toEqual([
    { source: 'erp', family: 'unit', field: 'surface', stood: 214, of: 214 },
    { source: 'rpls', family: 'unit', field: 'surface', stood: 0, of: 214 },
  ])
})

test('the answer is taken back; what somebody corrected since stays', async () => {
  const { answer } = (await ask('estate.answers', {})).rows[0]!
  const plan = await ask('estate.answerPlan', { answer })
  await w.act('estate.correct', buildingOf(7), { unit: { id: idOf(7), surface: 61.2 } }, manager)
  expect(await undo(plan, actorOf('manager', roches))).toBe(0)
  expect(await undo(plan)).toBe(213)
  expect(await surfaces()).toEqual({ 60: 213, 61.2: 1 })
  expect(await undo(plan)).toBe(0)
  expect((await ask('estate.answers', {})).rows).toMatchObject([{ n: 214, undone: 213 }])
  expect((await ask('estate.confidence', {})).rows[0]).toMatchObject({ source: 'erp', stood: 1, of: 1 })
})

test('the other source is right: nothing moves, the lines wait no more, and the next extract says it in vain', async () => {
  const plan = await ask('estate.causePlan', key)
  expect(plan.n).toBe(213)
  expect(await settle(plan, false)).toBe(213)
  expect(await surfaces()).toEqual({ 60: 213, 61.2: 1 })
  await hear('erp', (i) => (i % 2 ? 63 : 64.5))
  expect((await causes()).filter(({ against }) => against === 'rpls')).toEqual([])
})

test('a line of which somebody spoke while it was looked at is left for a new look', async () => {
  await hear('erp', () => 70)
  const plan = await ask('estate.causePlan', key)
  await w.act('estate.correct', buildingOf(9), { unit: { id: idOf(9), surface: 66 } }, manager)
  expect(await settle(plan, true)).toBe(plan.n - 1)
  expect(await surfaces()).toMatchObject({ 66: 1 })
})

test('a source that changes its mind says one thing; once it agrees, its line leaves by itself', async () => {
  await hear('erp', () => 80)
  await hear('erp', () => 90)
  const lines = () =>
    w.database.owner.rows<{ value: number }>(sql`
      select s.value from estate.statement s where s.object = ${idOf(9)} and s.origin = 'erp' and s.state = 'differs'`)
  expect(await lines()).toEqual([{ value: 90 }])
  await hear('erp', () => 66)
  expect(await lines()).toEqual([])
})

test('a door of which two files say otherwise is one line for Karim: one tap, and it is seen on the spot', async () => {
  const karim = actorOf('caretaker')
  const told = await w.database.owner.row<{ id: string }>(sql`
    insert into estate.statement (building, agency, object, family, field, value, source, at, state, origin)
    select u.building, u.agency, u.id, 'unit', 'door', to_jsonb(v.door), 'import', now(), v.state, v.origin
    from estate.unit u, (values ('12', 'stands', 'rpls'), ('n° 102372', 'differs', 'erp')) as v (door, state, origin)
    where u.id = ${centre.unit} returning id`)
  expect(told).toBeDefined()
  const { rows } = await ask('estate.toLook', {}, karim)
  expect(rows).toMatchObject([
    {
      building: centre.building,
      options: [
        { yes: true, words: 'n° 102372' },
        { yes: false, words: '12' },
      ],
    },
  ])
  const look = (by: Actor) => w.send(by, 'said.look', centre.building, { said: rows[0]!.said, yes: true })
  for (const role of ['tenant', 'firm', 'operator', 'letting'] as const)
    expect(await look(actorOf(role))).toMatchObject({ ok: false })
  expect(await look(actorOf('caretaker', roches))).toMatchObject({ refused: 'not_yours' })
  expect(await look(karim)).toMatchObject({ ok: true, facts: [{ type: 'estate.settled' }] })
  expect(await look(karim)).toMatchObject({ refused: 'wrong_moment' })
  expect((await ask('estate.toLook', {}, karim)).rows).toEqual([])
  const lines = await w.database.owner.rows(sql`
    select s.value, s.source, s.state from estate.statement s where s.object = ${centre.unit} and s.field = 'door' order by s.id`)
  expect(lines).toEqual([
    { value: '12', source: 'import', state: 'past' },
    { value: 'n° 102372', source: 'import', state: 'past' },
    { value: 'n° 102372', source: 'field', state: 'stands' },
  ])
  const held = await w.database.owner.row(sql`select u.door from estate.unit u where u.id = ${centre.unit}`)
  expect(held).toEqual({ door: 'n° 102372' })
})
