import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDump } from '../../seeds/dump.ts'
import { actorOf, idOf, staff } from '../../seeds/characters.ts'
import { dumpPath } from '../../src/app/cli/seed-command.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { type Db, type RawBuilder, sql } from '../../src/kernel/server/sql.ts'
import { freshDatabase } from '../setup/database.ts'

type View = { name: string; text: string; invoker: boolean }

let database: Awaited<ReturnType<typeof freshDatabase>>
let views: View[]
let readers: [string, Actor][]

beforeAll(async () => {
  database = await freshDatabase()
  await loadDump(database.config, dumpPath, new Date('2027-07-14T14:00:00.000Z'))
  await tellMore()
  await database.owner.run(sql`vacuum analyze`)
  views = await database.owner.rows<View>(sql`
    select c.oid::regclass::text as name, rtrim(pg_get_viewdef(c.oid), ';') as text,
      coalesce(c.reloptions @> '{security_invoker=true}', false) as invoker
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'v' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_worker')
      and exists (select from aclexplode(c.relacl) g where g.grantee <> c.relowner)
    order by 1`)
  readers = await everybody()
})
afterAll(() => database.drop())

// What the story tells nothing of: where Madame Le Goff lives, a storey with a window, a poster, a mail, an alert, a number of RPLS, what was said of
// her dwelling and a delivery; what news takes to read; a look of a round, an answer of head office, a measure, hours and a cost of a month; a rent; a neighbour who called for her, a paper and a photo of hers, a line of what was billed and one of
// what was ordered; that she leaves, a void with a step, a stop and a wanted day, an inspection, and a mail that waits; why a dwelling left the stock.
const tellMore = async (): Promise<void> => {
  const her = sql`(select r.id as request, r.building, r.agency, r.unit from requests.request r join contractors.work_order o on o.request = r.id
    where r.requester = ${idOf('le-goff')} order by r.filed_at, r.id limit 1) her`
  const told = sql`'2027-07-14T14:00:00Z'::timestamptz`
  for (const statement of [
    sql`insert into estate.storey (id, building, agency, name, storey) select gen_random_uuid(), her.building, her.agency, 'Étage 2', 2 from ${her}`,
    sql`insert into estate.opening (id, building, agency, storey, kind, name)
      select gen_random_uuid(), s.building, s.agency, s.id, 'window', 'Fenêtre' from estate.storey s`,
    sql`insert into notices.poster (id, building, agency, title, body, starts, ends, put_up_at, by_person)
      select gen_random_uuid(), her.building, her.agency, 'Eau coupée', 'Jeudi matin.', ${told}, ${told} + interval '2 days', ${told}, ${idOf('nadia')} from ${her}`,
    sql`insert into notices.mail (id, template, to_person, to_address, lang, subject, body, request, agency)
      select gen_random_uuid(), 'filed', ${idOf('le-goff')}, 'le-goff@example.org', 'fr', 'Votre demande', 'Bonjour', her.request, her.agency from ${her}`,
    sql`insert into notices.mail (id, template, to_person, to_address, lang, subject, body, request, agency, via, code)
      select gen_random_uuid(), 'filed', ${idOf('le-goff')}, '', 'fr', 'Votre demande', 'Bonjour', her.request, her.agency, 'paper', '7K3P9QXDM' from ${her}`,
    sql`insert into notices.mail (id, template, to_person, to_address, lang, subject, body, request, agency, via)
      select gen_random_uuid(), 'filed', ${idOf('le-goff')}, '+33612345678', 'fr', 'Votre demande', 'Bonjour', her.request, her.agency, 'sms' from ${her}`,
    sql`insert into people.alert (id, code, unit, building, agency, until, by_person)
      select gen_random_uuid(), 'pests', her.unit, her.building, her.agency, '2027-08-14', ${idOf('nadia')} from ${her}`,
    sql`insert into people.absence (id, person, stand_in, agencies, starts, ends, by_person, at)
      select gen_random_uuid(), ${idOf('nadia')}, ${idOf('luc')}, array[her.agency], '2027-07-14', '2027-07-20', ${idOf('nadia')}, ${told} from ${her}`,
    sql`insert into people.turn (agency, week, part, person, by_person, at)
      select her.agency, '2027-10-04', 'nights', ${idOf('luc')}, ${idOf('sylvie')}, ${told} from ${her}`,
    sql`insert into estate.external_ref (kind, ref, entity) select 'rpls', 'RPLS-102372', her.unit from ${her}`,
    sql`insert into estate.statement (building, agency, object, family, field, value, source, at, state)
      select her.building, her.agency, her.unit, 'unit', 'surface', '62.5', 'office', ${told}, 'stands' from ${her}`,
    sql`insert into estate.taking (id, building, agency, delivery, at, added, changed, lines, plans)
      select gen_random_uuid(), her.building, her.agency, gen_random_uuid(), ${told}, '{}', '[]', '[]', '[]' from ${her}`,
    sql`insert into field.round_check (id, point, building, agency, result, at)
      select gen_random_uuid(), gen_random_uuid(), her.building, her.agency, 'well', ${told} from ${her}`,
    sql`insert into knowledge.piece (id, directorate, nature, for_firms, asked, reply, version, request, kept_at, review_on, doubtful_at, hides_at)
      select gen_random_uuid(), 'patrimoine', 'plumbing.tap_leak', false, 'Qui vient ?', 'L’entreprise.', 1, her.request, ${told}, '2028-07-14',
        ${told} + interval '1 year', ${told} + interval '2 years' from ${her}`,
    sql`insert into people.rent (tenancy, agency, monthly)
      select t.id, her.agency, 41250 from ${her} join people.tenancy t on t.unit = her.unit on conflict do nothing`,
    sql`with empty as (insert into lettings.void (id, unit, building, agency, lease_ends, opened_at, closed_at)
        select gen_random_uuid(), her.unit, her.building, her.agency, '2018-12-31', ${told}, ${told} from ${her} returning id)
      insert into lettings.feature (void, code, at) select empty.id, 'noLift', ${told} from empty`,
    sql`insert into ledger.closed_period (period) values ('2019-01')`,
    sql`insert into ledger.published_figure (period, kind, item, place, seconds, times, middle) values ('2019-01', 'question', 'alert.code', 'house', 900, 70, 6)`,
    sql`insert into insight.measure (agency, month, measure, n, whole) values ('centre', '2019-01-01', 'kept', 3, 4)`,
    sql`insert into insight.holder_hours (agency, day, holder, hours) values ('centre', '2019-01-01', 'agency', 3)`,
    sql`insert into requests.caller (request, name, tie, is_told, agency, building, person)
      select her.request, 'Karim Benali', 'neighbour', true, her.agency, her.building, ${idOf('karim')} from ${her}`,
    sql`insert into requests.mention (message, person, request, by_person, at)
      select m.id, ${idOf('nadia')}, m.request, ${idOf('luc')}, ${told} from requests.message m limit 1`,
    sql`insert into requests.paper (request, sha256, message, name, bytes, by_person, by_role, at)
      select her.request, repeat('a', 64), gen_random_uuid(), 'bail.pdf', 9, ${idOf('le-goff')}, 'tenant', ${told} from ${her}`,
    sql`insert into requests.photo (request, sha256, by_person, by_role, at)
      select her.request, repeat('b', 64), ${idOf('le-goff')}, 'tenant', ${told} from ${her} on conflict do nothing`,
    sql`insert into estate.access (id, building, agency, unit, kind, opens, count)
      select gen_random_uuid(), her.building, her.agency, her.unit, 'key', 'le logement', 3 from ${her}`,
    sql`insert into estate.asset (id, building, unit, agency, kind, name, code, meter_kind)
      select gen_random_uuid(), her.building, her.unit, her.agency, 'meter', 'Compteur', 'her-meter', 'electricity' from ${her}`,
    sql`insert into estate.finish (id, building, agency, unit, room, surface, material)
      select gen_random_uuid(), r.building, r.agency, r.unit, r.id, 'floor', 'pvc' from estate.room r limit 1`,
    sql`insert into lettings.leaving (id, household, unit, building, agency, way, received_on, months, ends, at)
      select ${idOf('her leaving')}, h.id, her.unit, her.building, her.agency, 'hand', '2027-07-01', 1, '2027-08-01', ${told}
      from ${her} join people.household h on h.unit = her.unit limit 1`,
    sql`insert into lettings.void (id, unit, building, agency, lease_ends, opened_at)
      select ${idOf('her void')}, her.unit, her.building, her.agency, '2027-08-01', ${told} from ${her}`,
    sql`insert into lettings.move (void, nth, track, step, back, at) values (${idOf('her void')}, 1, 'works', 'visited', false, ${told})`,
    sql`insert into lettings.stop (void, why, starts) values (${idOf('her void')}, 'claim', ${told})`,
    sql`insert into inspections.inspection (id, kind, state, unit, building, agency, at)
      select gen_random_uuid(), 'preVisit', 'planned', her.unit, her.building, her.agency, ${told} from ${her}`,
    sql`insert into channels.message (id, channel, external, received_at, state, agency)
      select gen_random_uuid(), 'mail', 'her-first-mail', ${told}, 'intake', her.agency from ${her}`,
    sql`insert into requests.unplaced_filing (id, filing, danger, by_person, at)
      values (gen_random_uuid(), jsonb_build_object('nature', 'gas.smell', 'message', gen_random_uuid()), true, ${idOf('ines')}, ${told})`,
    sql`insert into news.debit (item, version, month, place, words, readers, seconds)
      values (gen_random_uuid(), 1, '2027-07-01', 'directorate@patrimoine', 412, 83, 10292)`,
    sql`insert into contractors.order_line (work_order, rate_item, quantity, price)
      select o.id, i.id, 100, i.price from ${her} join contractors.work_order o on o.request = her.request
        join contractors.rate_item i on i.contract = o.contract limit 1`,
    sql`insert into contractors.proposed_line (work_order, rate_item, quantity, price)
      select o.id, i.id, 100, i.price from ${her} join contractors.work_order o on o.request = her.request
        join contractors.rate_item i on i.contract = o.contract limit 1`,
    sql`insert into lettings.wanted (void, step, day)
      select v.id, 'ready', '2027-08-14' from ${her} join lettings.void v on v.unit = her.unit and v.closed_at is null on conflict do nothing`,
    sql`insert into erp.gone (id, source, entity, key, entity_id, agency, building, times, extract, since, answer, on_day, at)
      select gen_random_uuid(), 'logements', 'unit', '102372', her.unit, her.agency, her.building, 2, 'x', '2027-06-01', 'demolished',
        '2027-05-31', ${told} from ${her}`,
  ])
    await database.owner.run(statement)
}

const idsOf = async (query: RawBuilder<{ id: string }>): Promise<string[]> =>
  (await database.owner.rows(query)).map(({ id }) => id)

/** One of each reach, as sign-in would make her. */
const everybody = async (): Promise<[string, Actor][]> => {
  const colleague = (key: string, more: Partial<Actor> = {}): Actor =>
    actorOf(staff.find((each) => each.key === key)!, more)
  const buildings = await idsOf(
    sql`select building as id from people.patch where caretaker = ${idOf('karim')}`,
  )
  const herHome = await idsOf(sql`select household as id from people.person where id = ${idOf('le-goff')}`)
  const [firm] = await idsOf(
    sql`select firm as id from contractors.work_order group by 1 order by count(*) desc limit 1`,
  )
  const nobody: Actor = { ...colleague('nadia'), agencies: [], buildings: [], households: [] }
  return [
    ['Hélène', colleague('helene')],
    ['Nadia', colleague('nadia')],
    ['Karim', colleague('karim', { buildings })],
    ['Madame Le Goff', { ...nobody, id: idOf('le-goff'), role: 'tenant', households: herHome }],
    ['a firm', { ...nobody, id: firm!, role: 'firm', firm: firm! }],
  ]
}

test('each view reads as the one who asks, and is drawn into the question: it neither counts nor limits', () => {
  expect(views.length).toBeGreaterThan(20)
  expect(views.filter(({ invoker }) => !invoker).map(({ name }) => name)).toEqual([])
  expect(
    views
      .filter(({ text }) => /\b(?:group by|distinct|limit|union|over \()\b/i.test(text))
      .map(({ name }) => name),
  ).toEqual([])
})

/** How many rows a reader sees; `-`: she may not even look. */
const rowsOf = async (db: Db, query: RawBuilder<unknown>): Promise<string> => {
  try {
    return String((await db.row<{ n: number }>(sql`select count(*)::int as n from (${query}) seen`))!.n)
  } catch (refused) {
    if ((refused as { code?: string }).code === '42501') return '-'
    throw refused
  }
}

test('through a view everybody sees the rows that the tables under it show her, and nobody another', async () => {
  const seen = new Map<string, number>()
  for (const [reader, actor] of readers)
    for (const { name, text } of views) {
      const ofView = sql`table ${sql.ref(name)}`
      const ofTables = sql.raw(text)
      const counts = [
        ofView,
        ofTables,
        sql`(${ofView}) except all (${ofTables})`,
        sql`(${ofTables}) except all (${ofView})`,
      ]
      const found: string[] = []
      for (const query of counts) found.push(await database.as(actor, (db) => rowsOf(db, query)))
      const [byView, byTables, more, less] = found
      expect([reader, name, byView, more, less]).toEqual([
        reader,
        name,
        byTables,
        ...(byView === '-' ? ['-', '-'] : ['0', '0']),
      ])
      if (byView !== '-') seen.set(name, (seen.get(name) ?? 0) + Number(byView))
    }
  const empty = views.map(({ name }) => name).filter((name) => !seen.get(name))
  expect(empty).toEqual([])
})

/** What PostgreSQL would do, line by line, without its guesses of costs and the names that tell one table from another. */
const planOf = async (actor: Actor, query: string): Promise<string[]> =>
  (
    await database.as(actor, (db) =>
      db.rows<Record<string, string>>(sql`explain (costs off) ${sql.raw(query)}`),
    )
  ).flatMap((row) => Object.values(row).map((line) => line.replaceAll(/\b[a-z]_?\d?\./g, '')))

const some = `array(select x.id from requests.request x order by x.filed_at desc limit 50)`
const one = `'${idOf('le-goff')}'`
const hot: [string, { byView: string; byTables: string }][] = [
  [
    'the rows of a list',
    {
      byView: `select r.id, b.name, u.door, e.name, p.lang from requests.request r join estate.site b on b.id = r.building
        left join estate.place u on u.id = r.unit left join estate.staircase e on e.id = r.entrance
        left join people.reachable p on p.id = r.requester where r.id = any (${some})`,
      byTables: `select r.id, b.name, u.door, e.name, p.lang from requests.request r join estate.building b on b.id = r.building
        left join estate.unit u on u.id = r.unit left join estate.entrance e on e.id = r.entrance
        left join people.person p on p.id = r.requester where r.id = any (${some})`,
    },
  ],
  [
    'the firm of each row',
    {
      byView: `select o.firm_name from contractors.current_order o where o.request = ${one} order by o.placed_at desc limit 1`,
      byTables: `select f.name from contractors.work_order o left join contractors.firm f on f.id = o.firm
        where o.request = ${one} order by o.placed_at desc limit 1`,
    },
  ],
  [
    'a list of a firm',
    {
      byView: `select r.id from requests.request r where r.closed_at is null
        and exists (select 1 from contractors.current_order o where o.request = r.id and o.firm = ${one})`,
      byTables: `select r.id from requests.request r where r.closed_at is null
        and exists (select 1 from contractors.work_order o where o.request = r.id and o.firm = ${one})`,
    },
  ],
  [
    'a list of an address',
    {
      byView: `select r.id from requests.request r where r.closed_at is null and exists (select from estate.site b
        left join estate.place u on u.id = r.unit left join estate.staircase e on e.id = coalesce(r.entrance, u.entrance)
        where b.id = r.building and (b.search like '%voltaire%' or e.search like '%voltaire%'))`,
      byTables: `select r.id from requests.request r where r.closed_at is null and exists (select from estate.building b
        left join estate.unit u on u.id = r.unit left join estate.entrance e on e.id = coalesce(r.entrance, u.entrance)
        where b.id = r.building and (b.search like '%voltaire%' or e.search like '%voltaire%'))`,
    },
  ],
  [
    'who is at home in what was found',
    {
      byView: `select p.name, t.ends from people.lease t join people.reachable p on p.household = t.household where t.unit = ${one}`,
      byTables: `select btrim(p.first_name || ' ' || p.last_name), t.ends from people.tenancy t
        join people.person p on p.household = t.household where t.unit = ${one}`,
    },
  ],
  [
    'the visits of a thread',
    {
      byView: `select a.starts from contractors.visit a where a.work_order = ${one} and a.state = 'fixed' order by a.starts desc limit 1`,
      byTables: `select a.starts from contractors.appointment a where a.work_order = ${one} and a.state = 'fixed'
        order by a.starts desc limit 1`,
    },
  ],
  [
    'the alerts of a thread',
    {
      byView: `select a.code from people.caution a where a.until >= current_date and (a.unit = ${one} or a.person = ${one})`,
      byTables: `select a.code from people.alert a where a.until >= current_date and (a.unit = ${one} or a.person = ${one})`,
    },
  ],
  [
    'what a code opens',
    {
      byView: `select u.building from estate.place u where u.code = 'CENTRE' union all select a.building from estate.equipment a where a.code = 'A'`,
      byTables: `select u.building from estate.unit u where u.code = 'CENTRE' union all select a.building from estate.asset a where a.code = 'A'`,
    },
  ],
  [
    'what is open in the buildings of a pack',
    {
      byView: `select r.id from requests.matter r where r.closed_at is null and r.building = any ('{${idOf('karim')}}') order by r.due, r.id limit 800`,
      byTables: `select r.id from requests.request r where r.closed_at is null and r.building = any ('{${idOf('karim')}}') order by r.due, r.id limit 800`,
    },
  ],
  [
    'the visits of a day',
    {
      byView: `select a.id from contractors.visit a where a.state in ('fixed', 'kept', 'missed') and a.building = any ('{${idOf('karim')}}')
        and a.starts >= '2027-07-13' and a.starts < '2027-07-14'`,
      byTables: `select a.id from contractors.appointment a where a.state in ('fixed', 'kept', 'missed') and a.building = any ('{${idOf('karim')}}')
        and a.starts >= '2027-07-13' and a.starts < '2027-07-14'`,
    },
  ],
  [
    'what was said first of a thing',
    {
      byView: `select s.source from estate.known_value s where s.object = ${one} and s.state <> 'refused' order by s.id limit 1`,
      byTables: `select s.source from estate.statement s where s.object = ${one} and s.state <> 'refused' order by s.id limit 1`,
    },
  ],
]

describe.each(hot)('%s', (_, { byView, byTables }) => {
  test.each(['Hélène', 'Nadia', 'Karim'])('is found for %s as it would be in the tables', async (reader) => {
    const actor = readers.find(([name]) => name === reader)![1]
    const plan = await planOf(actor, byView)
    expect(plan).toEqual(await planOf(actor, byTables))
    expect(plan.join('\n')).not.toContain('Subquery Scan')
  })
})
