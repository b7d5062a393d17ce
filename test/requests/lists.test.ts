import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { mostLists } from '../../src/requests/core/saved-list.ts'
import { eraseHers } from '../setup/erase-person.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 1 })
})
afterAll(() => town.close())

const [agent, manager, hq] = [actorOf('agent'), actorOf('manager'), actorOf('hq')]
const late = { name: 'Retards', query: 'late=true' }
const keep = (who: Actor, data: object, whose = who.id) => town.send(who, 'list.keep', whose, data)
const listsOf = async (who: Actor) =>
  ((await town.kernel.ask(who, 'list.kept', {})) as { lists?: object[] }).lists

test('a list is found again by her alone, on whichever machine, once by its name and by what it shows', async () => {
  const water = { name: 'Eau', query: 'group=water' }
  for (const list of [late, water, { ...late, name: 'En retard' }]) await keep(agent, list)
  await keep(hq, late)
  expect(await listsOf(agent)).toEqual([water, { ...late, name: 'En retard' }])
  expect(await listsOf(manager)).toEqual([])
  expect(await listsOf(hq)).toEqual([late])
  await town.send(agent, 'list.drop', agent.id, { name: 'En retard' })
  expect(await listsOf(agent)).toEqual([water])
})

test('nobody keeps one for somebody else, and a tenant or a caretaker keeps none', async () => {
  expect(await keep(manager, late, agent.id)).toMatchObject({ refused: 'not_yours' })
  expect(await town.send(manager, 'list.drop', agent.id, { name: 'Eau' })).toMatchObject({
    refused: 'not_yours',
  })
  for (const who of [actorOf('tenant'), actorOf('caretaker')]) {
    expect(await keep(who, late)).toMatchObject({ refused: 'not_yours' })
    expect(await listsOf(who)).toBeUndefined()
  }
})

test('twenty at most, with names of a few words, and none of hers once she is erased', async () => {
  for (let i = 0; i < mostLists; i++)
    expect(await keep(manager, { name: `Liste ${i}`, query: `q=${i}` })).toMatchObject({ ok: true })
  expect(await keep(manager, late)).toMatchObject({ refused: 'too_many_lists' })
  expect(await keep(manager, { name: 'Liste 0', query: 'late=true' })).toMatchObject({ ok: true })
  for (const name of ['', '   ', 'x'.repeat(41)])
    expect(await keep(manager, { ...late, name })).toMatchObject({ refused: 'malformed' })
  expect(await listsOf(manager)).toHaveLength(mostLists)
  await eraseHers(town.kernel, manager.id)
  const left = await town.database.owner.rows(
    sql`select 1 from requests.saved_list where person = ${manager.id}`,
  )
  expect(left).toEqual([])
})

test('requests due within one millisecond come once each, whatever the page', async () => {
  const ids = Array.from({ length: 9 }, () => newId())
  for (const id of ids)
    await town.send(agent, 'request.file', id, {
      nature: 'plumbing.tap_leak',
      unit: centre.unit,
      words: 'Le robinet goutte',
      channel: 'phone',
      requester: { person: centre.tenant },
    })
  await town.database.owner.run(sql`
    update requests.request r set due = '2026-12-01T10:00:00.123Z'::timestamptz + l.n * interval '1 microsecond' * 100,
      filed_at = '2026-11-01T10:00:00.123Z'::timestamptz + l.n * interval '1 microsecond' * 100,
      ball_since = '2026-11-01T10:00:00.123Z'::timestamptz + l.n * interval '1 microsecond' * 100
    from unnest(${ids}::uuid[]) with ordinality l (id, n) where r.id = l.id`)
  for (const sort of ['due', 'newest', 'ball']) {
    const seen: string[] = []
    let after: string | null | undefined
    while (after !== null) {
      const page = (await town.kernel.ask(agent, 'request.list', {
        sort,
        limit: 2,
        unit: centre.unit,
        nature: 'plumbing.tap_leak',
        ...(after ? { after } : {}),
      })) as { rows: { id: string }[]; next: string | null }
      seen.push(...page.rows.map(({ id }) => id))
      after = page.next
    }
    expect([sort, seen.length, new Set(seen).size]).toEqual([sort, 9, 9])
  }
})

test('each face of a narrowed list counts what it shows, open ones first, and names what it was narrowed to', async () => {
  const filed = await Promise.all(
    Array.from({ length: 7 }, async (_, i) => {
      const id = newId()
      await town.send(agent, 'request.file', id, {
        nature: 'power.partial',
        unit: centre.unit,
        words: 'La moitié des prises ne marche plus',
        channel: 'phone',
        ...(i < 5 ? { requester: { person: centre.tenant } } : {}),
      })
      return id
    }),
  )
  // Two are over since, one of them the oldest.
  for (const id of filed.slice(0, 2))
    expect(await town.send(agent, 'request.withdraw', id, {})).toMatchObject({ ok: true })
  await town.send(agent, 'request.orient', filed[2]!, { to: 'firm', contract: centre.contract })
  const since = '2020-01-01T00:00:00.000Z'
  const narrow = { nature: 'power.partial', agency: centre.agency, since, unit: centre.unit }
  type Page = { rows: { id: string; closedAt: string | null }[]; next: string | null }
  const rowsOf = async (filters: object): Promise<Page['rows']> => {
    const rows: Page['rows'] = []
    for (let after: string | null | undefined; after !== null; ) {
      const page = (await town.kernel.ask(agent, 'request.list', {
        ...filters,
        limit: 3,
        ...(after ? { after } : {}),
      })) as Page
      rows.push(...page.rows)
      after = page.next
    }
    return rows
  }
  const counted = (await town.kernel.ask(
    agent,
    'request.counts',
    narrow,
  )) as Queries['request.counts']['output']
  const all = await rowsOf(narrow)
  expect([all.length, new Set(all.map(({ id }) => id)).size, counted.open]).toEqual([7, 7, 7])
  expect(all.map(({ closedAt }) => closedAt !== null)).toEqual([...Array(5).fill(false), true, true])
  expect((await rowsOf({ ...narrow, closed: true })).length).toBe(counted.closed)
  for (const ball of ['agency', 'firm'])
    expect([ball, (await rowsOf({ ...narrow, ball })).length]).toEqual([ball, counted.byBall[ball] ?? 0])
  expect(counted.named).toMatchObject({ agency: `Agence ${centre.agency}` })
  expect(counted.named['unit']).toBeTruthy()
  // Without the past, what is closed is no part of it.
  const openOnes = (await town.kernel.ask(agent, 'request.counts', {
    nature: 'power.partial',
    unit: centre.unit,
  })) as Queries['request.counts']['output']
  expect([openOnes.open, openOnes.closed]).toEqual([5, null])
})
