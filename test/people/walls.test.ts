import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Actor,
  can,
  type Grants,
  type Reach,
  type Role,
  reachOf,
  roles,
} from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre, house, makeWorld, roches, who, type World } from './world.ts'

let w: World
const ids = { centre: newId(), roches: newId(), firm: newId(), contract: newId() }
beforeAll(async () => {
  w = await makeWorld()
  await fill()
})
afterAll(() => w.close())

// The same things twice, in two agencies: a request with its words, an order, a poster, an alert, a link, a fact.
const fill = async (): Promise<void> => {
  const db = w.database.owner
  await db.run(sql`insert into contractors.firm (id, name) values (${ids.firm}, 'Plomberie Atlantique')`)
  await db.run(sql`
    insert into contractors.contract (id, firm, ref, name, kind, trades, agencies, spend_limit, starts, ends)
    values (${ids.contract}, ${ids.firm}, 'C1', 'Plomberie', 'framework', '{plumbing}', '{centre,roches}', 500, '2025-01-01', '2027-12-31')`)
  for (const [place, request, person] of [
    [centre, ids.centre, who.leGoff],
    [roches, ids.roches, who.otherTenant],
  ] as const) {
    await db.run(sql`
      insert into requests.request (id, status, ball, ball_since, nature, urgency, due, liability, channel, agency, building, unit, household,
        requester, filed_at, moved_at)
      values (${request}, 'filed', 'agency', now(), 'leak', 'day', now(), 'landlord', 'portal', ${place.agency}, ${place.building}, ${place.unit},
        ${place.household}, ${person}, now(), now())`)
    for (const audience of ['everyone', 'staff'])
      await db.run(sql`
        insert into requests.words (id, request, author, author_role, audience, body, at)
        values (gen_random_uuid(), ${request}, ${person}, 'tenant', ${audience}, 'De l’eau au plafond', now())`)
    if (place === centre)
      await db.run(sql`
        insert into contractors.work_order (id, request, firm, contract, status, agency, building, unit, household, nature, urgency, due,
          spend_limit, placed_at)
        values (gen_random_uuid(), ${request}, ${ids.firm}, ${ids.contract}, 'placed', ${place.agency}, ${place.building}, ${place.unit},
          ${place.household}, 'leak', 'day', now(), 500, now())`)
    await w.act('alert.raise', newId(), {
      code: 'pests',
      unit: place.unit,
      until: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
    })
  }
}

const as = (role: Role, more: Partial<Actor> = {}): Actor => ({ ...house, id: newId(), role, ...more })
const readers: Record<string, Actor> = {
  visitor: as('visitor'),
  leGoff: as('tenant', { id: who.leGoff, households: [centre.household] }),
  herLink: as('tenant', { id: who.leGoff }),
  karim: as('caretaker', { id: who.karim, buildings: [centre.building] }),
  nadia: as('agent', { id: who.nadia, agencies: ['centre'] }),
  luc: as('technician', { id: who.luc, agencies: ['centre'] }),
  sylvie: as('manager', { id: who.sylvie, agencies: ['centre'] }),
  ines: as('operator', { id: who.ines }),
  helene: as('hq', { id: who.helene }),
  firm: as('firm', { id: ids.firm, firm: ids.firm }),
}

// Rows of agency Centre and of agency Roches that each reader sees: `0` none of them, `-` not even the right to look.
const expected: Record<string, Record<string, string>> = {
  'people.person': {
    visitor: '-',
    leGoff: '1 0',
    herLink: '1 0',
    karim: '1 0',
    nadia: '1 0',
    luc: '1 0',
    sylvie: '1 0',
    ines: '1 1',
    helene: '1 1',
    firm: '1 0',
  },
  'people.household': {
    visitor: '-',
    leGoff: '1 0',
    herLink: '0 0',
    karim: '1 0',
    nadia: '1 0',
    luc: '1 0',
    sylvie: '1 0',
    ines: '1 1',
    helene: '1 1',
    firm: '-',
  },
  'people.tenancy': {
    visitor: '-',
    leGoff: '1 0',
    herLink: '0 0',
    karim: '1 0',
    nadia: '1 0',
    luc: '1 0',
    sylvie: '1 0',
    ines: '1 1',
    helene: '1 1',
    firm: '-',
  },
  'people.rent': {
    visitor: '-',
    leGoff: '-',
    herLink: '-',
    karim: '-',
    nadia: '1 0',
    luc: '1 0',
    sylvie: '1 0',
    ines: '1 1',
    helene: '1 1',
    firm: '-',
  },
  'people.patch': {
    visitor: '-',
    leGoff: '-',
    herLink: '-',
    karim: '1 0',
    nadia: '1 1',
    luc: '1 1',
    sylvie: '1 1',
    ines: '1 1',
    helene: '1 1',
    firm: '-',
  },
  'people.account': Object.fromEntries(Object.keys(readers).map((r) => [r, '-'])),
  'people.session': Object.fromEntries(Object.keys(readers).map((r) => [r, '-'])),
  'requests.request': {
    visitor: '-',
    leGoff: '1 0',
    herLink: '1 0',
    karim: '1 0',
    nadia: '1 0',
    luc: '1 0',
    sylvie: '1 0',
    ines: '1 1',
    helene: '1 1',
    firm: '1 0',
  },
  'requests.words': {
    visitor: '-',
    leGoff: '1 0',
    herLink: '1 0',
    karim: '2 0',
    nadia: '2 0',
    luc: '2 0',
    sylvie: '2 0',
    ines: '2 2',
    helene: '2 2',
    firm: '1 0',
  },
  'contractors.work_order': {
    visitor: '-',
    leGoff: '1 0',
    herLink: '1 0',
    karim: '1 0',
    nadia: '1 0',
    luc: '1 0',
    sylvie: '1 0',
    ines: '1 0',
    helene: '1 0',
    firm: '1 0',
  },
}

// How each table is counted: two numbers, this agency's rows and the other's. Tenants only where it counts people.
const counted: Record<string, ReturnType<typeof sql>> = {
  'people.person': sql`select id = ${who.leGoff} as ours from people.person where kind = 'tenant'`,
  'people.household': sql`select id = ${centre.household} as ours from people.household`,
  'people.tenancy': sql`select unit = ${centre.unit} as ours from people.tenancy`,
  'people.rent': sql`select agency = 'centre' as ours from people.rent`,
  'people.patch': sql`select building = ${centre.building} as ours from people.patch`,
  'people.account': sql`select true as ours from people.account`,
  'people.session': sql`select true as ours from people.session`,
  'requests.request': sql`select id = ${ids.centre} as ours from requests.request`,
  'requests.words': sql`select request = ${ids.centre} as ours from requests.words`,
  'contractors.work_order': sql`select agency = 'centre' as ours from contractors.work_order`,
}

const seen = async (actor: Actor, table: string): Promise<string> => {
  try {
    const rows = await w.database.as(actor, (db) => db.rows<{ ours: boolean }>(counted[table] as never))
    return `${rows.filter((r) => r.ours).length} ${rows.filter((r) => !r.ours).length}`
  } catch (refused) {
    if ((refused as { code?: string }).code === '42501') return '-'
    throw refused
  }
}

describe.each(Object.keys(expected))('of %s', (table) => {
  test.each(Object.keys(readers))('%s sees what is hers', async (reader) => {
    const actor = reader === 'herLink' ? { ...readers[reader]!, matter: ids.centre } : readers[reader]!
    expect(await seen(actor, table)).toBe(expected[table]![reader])
  })
})

test('a caretaker’s role has no right on rents at all', async () => {
  await expect(
    w.database.as(readers['karim']!, (db) => db.rows(sql`select monthly from people.rent`)),
  ).rejects.toThrow(/permission denied/)
})

test('every table that holds a person or a place has its wall', async () => {
  const open = await w.database.owner.rows<{ name: string }>(sql`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('estate', 'people', 'requests', 'contractors', 'notices') and not c.relrowsecurity
    order by 1`)
  // Public in the hall, the landlord's own vocabulary, or what no role may read at all.
  const publicOnes = ['estate.agency', 'requests.vocabulary']
  const readable: string[] = []
  for (const { name } of open) {
    const { any } = (await w.database.owner.row<{ any: boolean }>(sql`
      select bool_or(has_table_privilege(r.rolname, ${name}, 'select')) as any
      from pg_roles r where r.rolname like app.role('%')`))!
    if (any && !publicOnes.includes(name)) readable.push(name)
  }
  expect(readable).toEqual([])
})

test('`can` and the walls say the same of a request, for every role and place', async () => {
  const grants: Grants<'see'> = {
    see: Object.fromEntries(roles.flatMap((r) => (reachOf[r] === 'none' ? [] : [[r, reachOf[r] as Reach]]))),
  }
  const places = [
    {
      id: ids.centre,
      agency: 'centre',
      building: centre.building,
      household: centre.household,
      firms: [ids.firm],
    },
    { id: ids.roches, agency: 'roches', building: roches.building, household: roches.household, firms: [] },
  ]
  const some = <T>(...values: T[]) => fc.subarray(values)
  const someone = fc.record({
    role: fc.constantFrom(...roles.filter((r) => r !== 'system' && r !== 'visitor')),
    agencies: some('centre', 'roches', 'lune'),
    buildings: some(centre.building, roches.building, newId()),
    households: some(centre.household, roches.household, newId()),
    firm: fc.constantFrom(ids.firm, newId(), undefined),
    matter: fc.constantFrom(ids.centre, ids.roches, undefined),
  })
  await fc.assert(
    fc.asyncProperty(someone, async (more) => {
      // Only a tenant or a firm comes by a link.
      const actor = as(more.role, {
        ...more,
        matter: ['tenant', 'firm'].includes(more.role) ? more.matter : undefined,
      })
      const rows = await w.database.as(actor, (db) =>
        db.rows<{ id: string }>(sql`select id from requests.request`),
      )
      const allowed = places.filter((p) => can(grants, 'see', actor, { ...p, matter: p.id })).map((p) => p.id)
      expect(rows.map((r) => r.id).toSorted()).toEqual(allowed.toSorted())
    }),
    { numRuns: 300 },
  )
})

test('the list of a caretaker’s buildings is taken apart once a question, and not once a row', async () => {
  const walls = await w.database.owner.rows<{ name: string; qual: string }>(sql`
    select tablename || ' ' || policyname as name, qual from pg_policies
    where roles = array[app.role('patch')::name] and qual like '%app.ids(%'`)
  expect(walls.length).toBeGreaterThan(10)
  expect(walls.filter(({ qual }) => !/SELECT app\.ids\(/.test(qual)).map(({ name }) => name)).toEqual([])
})

test('what is a tenant’s is looked up, and not sought among everybody’s', async () => {
  const plan = await w.database.as(readers['leGoff']!, async (db) => {
    await db.run(sql`set enable_seqscan = off`)
    const lines = await db.rows<{ 'QUERY PLAN': string }>(sql`explain select id from requests.request`)
    await db.run(sql`reset enable_seqscan`)
    return lines.map((line) => line['QUERY PLAN']).join('\n')
  })
  expect(plan).toMatch(/Index Cond: \(household = ANY/)
  expect(plan).toMatch(/Index Cond: \(id = /)
})

test('a firm reads what to know before coming while it may come, and no longer once its order has ended', async () => {
  const firm = readers['firm']!
  const alerts = () => w.database.as(firm, (db) => db.rows(sql`select id from people.alert`))
  const end = (at: string | null) =>
    w.database.owner.run(sql`update contractors.work_order set ended_at = ${at} where firm = ${ids.firm}`)
  expect(await alerts()).toHaveLength(1)
  await end(new Date().toISOString())
  expect(await alerts()).toEqual([])
  await end(null)
  await w.database.owner.run(
    sql`update contractors.work_order set status = 'cancelled' where firm = ${ids.firm}`,
  )
  expect(await alerts()).toEqual([])
  await w.database.owner.run(
    sql`update contractors.work_order set status = 'placed' where firm = ${ids.firm}`,
  )
})
