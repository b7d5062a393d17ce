import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, can, type Grants } from '../../src/kernel/core/access.ts'
import { type Role, roles, ofRole } from '../../src/kernel/core/roles.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { centre, house, roches, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let w: Doors
const ids = { centre: newId(), roches: newId(), firm: newId(), contract: newId() }
beforeAll(async () => {
  w = await openDoors()
  await fill()
})
afterAll(() => w.close())

// The same things twice, in two agencies: a request with its words, an order, a poster, an alert, a link, a fact.
const fill = async (): Promise<void> => {
  const db = w.database.owner
  await db.run(sql`insert into contractors.firm (id, name) values (${ids.firm}, 'Plomberie Atlantique')`)
  await db.run(sql`
    insert into contractors.contract (id, firm, ref, name, kind, trades, agencies, spend_limit, starts, ends)
    values (${ids.contract}, ${ids.firm}, 'C1', 'Plomberie', 'framework', '{plumbing}', '{centre,roches}', 50000, '2025-01-01', '2027-12-31')`)
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
        insert into requests.message (id, request, author, author_role, audience, body, at)
        values (gen_random_uuid(), ${request}, ${person}, 'tenant', ${audience}, 'De l’eau au plafond', now())`)
    if (place === centre)
      await db.run(sql`
        insert into contractors.work_order (id, request, firm, contract, status, agency, building, unit, household, nature, urgency, due,
          spend_limit, placed_at)
        values (gen_random_uuid(), ${request}, ${ids.firm}, ${ids.contract}, 'placed', ${place.agency}, ${place.building}, ${place.unit},
          ${place.household}, 'leak', 'day', now(), 50000, now())`)
    await w.act('alert.raise', newId(), {
      code: 'pests',
      unit: place.unit,
      until: daysFromToday()(30),
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
  'requests.message': {
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
  'requests.message': sql`select request = ${ids.centre} as ours from requests.message`,
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

// Neither a person nor a place of hers in them: what hangs in the hall, what the house counts, what it calls things.
const withoutWall: Record<string, string> = {
  'contractors.delegation': 'up to how much a role decides by itself: rules of the landlord',
  'estate.agency': 'agencies, their address and telephone: on every letter',
  'graphile_worker.migrations': 'of the library that keeps jobs: its numbers',
  'insight.refresh': 'when the figures were last summed',
  'kernel.file': 'the hash of a file and, of a sound, its length: who knows the hash has seen it named',
  'kernel.migration': 'the files that made these tables',
  'kernel.setting': 'what the landlord has set for the house: no role may read it',
  'requests.tally_folded': 'until when what is kept of open requests was put together: an instant',
  'requests.vocabulary': 'words that at least some people used, each with its count',
  'satisfaction.counted_month': 'months that are counted, of nobody',
  'satisfaction.survey': 'what head office asked of whom by how many: no role may read it',
  'satisfaction.tally': 'how many said what, of nobody: no role may read it',
  'statutory.campaign': 'which survey that the law asks is open, and until when',
  'statutory.sheet_form': 'the questions and columns of such a survey, as the landlord brings them',
}

// A wall that lets a whole reach through, beside that of head office.
const openWalls: Record<string, string> = {
  'ask.answer_count agency': 'how many answers a question had, of nobody',
  'ask.answer_count patch': 'how many answers a question had, of nobody',
  'ask.budget agency': 'the hours that each directorate may take: all who give them know it',
  'ask.budget patch': 'the hours that each directorate may take: all who give them know it',
  'bim.requirement agency': 'what the landlord asks of models: his own papers',
  'bond.idea agency': 'ideas without a name, the same for all who work here',
  'bond.idea patch': 'ideas without a name, the same for all who work here',
  'bond.trial agency': 'what head office tries, and who answers for it',
  'bond.trial patch': 'what head office tries, and who answers for it',
  'contractors.contract agency': 'any office may send an order under any contract',
  'contractors.contract patch': 'a caretaker sees who is under contract for what',
  'contractors.firm agency': 'firms are known to all who work here',
  'contractors.firm household': 'who comes, by the name of the firm',
  'contractors.firm patch': 'firms are known to all who work here',
  'contractors.rate_item agency': 'prices are of the landlord',
  'contractors.rate_item patch': 'prices are of the landlord',
  'erp.closed_screen agency': 'screens of the ERP that nobody needs any more: no person is in it',
  'estate.external_ref agency': 'what public registers call a building: theirs are open',
  'inspections.wear_grid agency': 'grids of collective agreements: public texts, and who answers for them',
  'ledger.closed_period agency': 'periods whose sums are out',
  'ledger.closed_period patch': 'periods whose sums are out',
  'ledger.opening agency': 'when the staff committee was consulted: all who work here know it',
  'ledger.opening patch': 'when the staff committee was consulted: all who work here know it',
  'ledger.published_figure agency': 'sums of at least five persons, the same for all who work here',
  'ledger.published_figure patch': 'sums of at least five persons, the same for all who work here',
  'ledger.published_read agency': 'how often answers were read, of nobody',
  'ledger.published_read patch': 'how often answers were read, of nobody',
  'ledger.published_waiting agency':
    'how long matters waited at places of five persons or more, the same for all',
  'ledger.published_waiting patch':
    'how long matters waited at places of five persons or more, the same for all',
  'news.debit agency': 'what reading news takes, computed: the same for all who work here, of nobody',
  'news.debit patch': 'what reading news takes, computed: the same for all who work here, of nobody',
  'people.patch agency': 'which colleague keeps which building',
  'people.staff agency': 'which colleague does what',
  'people.staff patch': 'which colleague does what',
  'practice.offer agency': 'words that head office found good for all',
  'practice.way firm': 'what an agency calls things: said to whoever reads it, without who wrote it',
  'practice.way household': 'what an agency says to tenants, without who wrote it',
  'practice.way patch': 'what an agency calls things, without who wrote it',
  'refs.record agency': 'what public registers say of addresses, buildings and energy classes',
  'refs.weighing agency': 'how much each sign of an address weighs: numbers alone',
  'requests.agency_delay agency': 'what each agency promises, and who of it wrote it',
  'requests.agency_delay firm': 'what an agency promises, without who wrote it',
  'requests.agency_delay household': 'what an agency promises, without who wrote it',
  'requests.agency_delay patch': 'what an agency promises, without who wrote it',
  'requests.delay agency': 'what the landlord promises, and who of head office wrote it',
  'requests.delay firm': 'what the landlord promises',
  'requests.delay household': 'what the landlord promises',
  'requests.delay patch': 'what the landlord promises',
  'sensors.device_type agency':
    'what models of devices say, and their decoders: no device and no home is in it',
  'sensors.reader_layout agency':
    'how the columns of meter readers’ files are called: no row of them is kept in it',
  'sensors.renewal_price agency': 'what a new one of a kind costs: the landlord’s own prices',
  'sensors.stranger agency':
    'numbers of devices that nobody fitted, and when they were last heard: no value, and no place',
  'sensors.study agency':
    'which partner asks for what, and until when: the ledger of time tells it to all who work here',
  'sensors.study patch':
    'which partner asks for what, and until when: the ledger of time tells it to all who work here',
  'sensors.tally agency': 'how many messages of sensors came by each way on each day',
  'sensors.water_price agency': 'what a cubic metre costs: a public tariff, or a bill of the landlord',
  'sensors.water_price patch': 'what a cubic metre costs: a public tariff, or a bill of the landlord',
  'sensors.wear agency': 'how kinds and models wear: numbers alone',
  'sensors.wear patch': 'how kinds and models wear: numbers alone',
}

const tablesWithoutWall = (): Promise<{ name: string }[]> =>
  w.database.owner.rows(sql`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and not c.relrowsecurity and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by 1`)

test('every table of every schema has its wall, whether a role may read it today or not; those without are told one by one', async () => {
  expect((await tablesWithoutWall()).map(({ name }) => name)).toEqual(Object.keys(withoutWall))
})

test('a table of a slice that is new is looked at as well', async () => {
  await w.database.owner.run(sql`create schema moorings`)
  await w.database.owner.run(sql`create table moorings.candidate (person uuid not null, words text not null)`)
  expect((await tablesWithoutWall()).map(({ name }) => name)).toContain('moorings.candidate')
  await w.database.owner.run(sql`alter table moorings.candidate enable row level security`)
  expect((await tablesWithoutWall()).map(({ name }) => name)).not.toContain('moorings.candidate')
  await w.database.owner.run(sql`drop schema moorings cascade`)
})

test('a wall that lets all through is head office’s, or told with its reason', async () => {
  const open = await w.database.owner.rows<{ name: string }>(sql`
    select distinct p.schemaname || '.' || p.tablename || ' ' || replace(r, app.role(''), '') as name
    from pg_policies p, unnest(p.roles) r
    where p.qual = 'true' and p.permissive = 'PERMISSIVE' and r <> app.role('all') order by 1`)
  expect(open.map(({ name }) => name)).toEqual(Object.keys(openWalls))
})

test('no view lets a role see what its own policies hide', async () => {
  const views = await w.database.owner.rows<{ name: string }>(sql`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'v' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_worker')
      and not coalesce(c.reloptions::text[] @> array['security_invoker=true'], false)
      and exists (select from pg_roles r where r.rolname like app.role('%') and has_table_privilege(r.oid, c.oid, 'select'))`)
  expect(views).toEqual([])
})

test('what looks as the owner is for roles of the house alone', async () => {
  const open = await w.database.owner.rows<{ name: string }>(sql`
    select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname !~ '^pg_' and n.nspname <> 'graphile_worker'
      and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)`)
  expect(open).toEqual([])
})

test('a search that is given no reach has its reader’s, and a wider one is none', async () => {
  const found = (reader: string, agencies: string[] | null, buildings: string[] | null) =>
    w.database.as(readers[reader]!, async (db) => [
      ...(await db.rows<{ id: string }>(
        sql`select id from people.phoned('06', ${agencies}, ${buildings}, 50)`,
      )),
      ...(await db.rows<{ id: string }>(
        sql`select id from people.named('prat', ${agencies}, ${buildings}, 50)`,
      )),
      ...(await db.rows<{ id: string }>(
        sql`select id from people.begun(array['%'], ${agencies}, ${buildings}, 50)`,
      )),
      ...(await db.rows<{ id: string }>(
        sql`select id from estate.named('bellevue', 'bellevue', ${agencies}, ${buildings}, 50)`,
      )),
      ...(await db.rows<{ id: string }>(
        sql`select id from requests.said(websearch_to_tsquery('public.fr', 'plafond'), now(), ${agencies}, ${buildings}, 50)`,
      )),
    ])
  const others = [who.otherTenant, roches.building, ids.roches]
  for (const reader of ['karim', 'nadia', 'luc', 'sylvie'])
    for (const [agencies, buildings] of [
      [null, null],
      [
        ['centre', 'roches'],
        [centre.building, roches.building],
      ],
      [['roches'], [roches.building]],
    ] as const) {
      const seen = (await found(reader, agencies && [...agencies], buildings && [...buildings])).map(
        ({ id }) => id,
      )
      expect(seen.filter((id) => others.includes(id))).toEqual([])
    }
  const near = (await found('nadia', null, null)).map(({ id }) => id)
  expect(near).toEqual(expect.arrayContaining([who.leGoff, centre.building, ids.centre]))
  expect((await found('karim', null, null)).map(({ id }) => id)).toEqual(
    expect.arrayContaining([who.leGoff, ids.centre]),
  )
  expect((await found('ines', null, null)).map(({ id }) => id)).toEqual(
    expect.arrayContaining([who.leGoff, ...others]),
  )
})

test('every search that looks as the owner is held to the reader’s reach', async () => {
  const loose = await w.database.owner.rows<{ name: string }>(sql`
    select p.oid::regprocedure::text as name from pg_proc p
    where p.prosecdef and p.proargnames @> array['agencies', 'buildings'] and p.prosrc not like '%app.within_agencies(%app.within_buildings(%'
      and exists (select from pg_roles r where r.rolname like app.role('%') and has_function_privilege(r.oid, p.oid, 'execute'))`)
  expect(loose).toEqual([])
})

test('`can` and the walls say the same of a request, for every role and place', async () => {
  const grants: Grants<'see'> = {
    see: Object.fromEntries(
      roles.map((r) => [r, ofRole(r).reach] as const).filter(([, reach]) => reach !== 'none'),
    ),
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
