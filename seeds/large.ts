import type { Database } from '../src/kernel/server/database.ts'
import { dbOver } from '../src/kernel/server/sql.ts'
import { fillTally, foldTally } from '../src/requests/server/tally-store.ts'
import { first, last } from './names.ts'
import { sayings } from './sentences.ts'

/** `open`: how many of the requests are open, all filed within two months; without it, the newest 3 %. */
export type Size = { dwellings: number; people: number; requests: number; open?: number | undefined }

/**
 * A large landlord by bulk load, for benchmarks: the same tables and columns that the commands write, spread by a fixed
 * arithmetic, so that the same size gives the same rows. Indexes are laid anew after the load: 1M requests in minutes.
 */
export const loadLarge = async (
  database: Database,
  size: Size,
  say: (line: string) => void = () => {},
): Promise<void> => {
  const client = await database.write.connect()
  try {
    await client.query('set synchronous_commit = off; set session_replication_role = replica')
    await run(client, say, 'estate', estate(size))
    await run(client, say, 'people', people(size))
    await run(client, say, 'contractors', contractors)
    const indexes = await dropIndexes(client)
    await run(client, say, 'requests', requests(size))
    say('indexes')
    for (const definition of indexes) await client.query(definition)
    await client.query(vocabulary)
    await client.query('begin')
    await fillTally(dbOver(client))
    await client.query('commit')
    await foldTally(dbOver(client), new Date().toISOString())
    say('statistics')
    for (const schema of ['estate', 'people', 'requests', 'contractors', 'kernel'])
      await analyze(client, schema)
    await client.query('checkpoint')
  } finally {
    client.release(true)
  }
}

type Client = { query: (text: string, values?: unknown[]) => Promise<{ rows: Record<string, string>[] }> }

const run = async (
  client: Client,
  say: (line: string) => void,
  name: string,
  statements: readonly string[],
): Promise<void> => {
  for (const [i, statement] of statements.entries()) {
    say(`${name} ${i + 1}/${statements.length}`)
    await client.query(statement)
  }
}

const heavy =
  "('requests.request', 'requests.message', 'kernel.fact', 'contractors.work_order', 'contractors.appointment')"

const dropIndexes = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query(`
    select i.schemaname || '.' || i.indexname as name, i.indexdef as definition from pg_indexes i
    where i.schemaname || '.' || i.tablename in ${heavy}
      and not exists (select from pg_constraint c where c.conindid = (i.schemaname || '.' || i.indexname)::regclass)`)
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows.map((r) => r['definition'] as string)
}

const analyze = async (client: Client, schema: string): Promise<void> => {
  const { rows } = await client.query(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = '${schema}'`,
  )
  for (const { name } of rows) await client.query(`analyze ${name}`)
}

// The same number always makes the same id, of a form that every door takes (RFC 9562, version 4).
const idOf = (text: string): string =>
  `overlay(overlay(md5(${text}) placing '4' from 13) placing 'a' from 17)::uuid`
const id = (kind: string, n: string): string => idOf(`'${kind}' || (${n})`)
const quoted = (list: readonly string[]): string =>
  `array[${list.map((s) => `'${s.replaceAll("'", "''")}'`).join(', ')}]`

const perBuilding = 25
const streets = [
  'rue de Verdun',
  'avenue de Toulouse',
  'rue Voltaire',
  'rue du Docteur-Calmette',
  'impasse des Lauriers',
  'rue Marceau',
  'boulevard Gambetta',
  'allée des Platanes',
  'rue des Tonneliers',
  'place des Quatre-Fontaines',
  'rue Jean-Jaurès',
  'rue de la Paix',
  'chemin du Moulin',
  'rue Rabelais',
  'rue Molière',
]
const residences = [
  'Bellevue',
  'Les Platanes',
  'Général-de-Gaulle',
  'Saint-Jean',
  'Les Acacias',
  'Le Moulin',
  'Verdun',
  'Les Lauriers',
  'La Robine',
  'Montplaisir',
]

const estate = ({ dwellings }: Size): string[] => {
  const buildings = Math.ceil(dwellings / perBuilding)
  return [
    `insert into estate.agency (id, name, kind, phone) select 'a' || g, 'Agence ' || g, 'agency', '04 68 00 00 0' || g from generate_series(1, 6) g`,
    `insert into estate.scheme (id, name, agency, insee, commune)
      select ${id('scheme', 'g')}, 'Résidence ' || (${quoted(residences)})[1 + g % 10] || ' ' || g, 'a' || (1 + g % 6), '11262', 'Narbonne'
      from generate_series(0, ${Math.ceil(buildings / 4)}) g`,
    `insert into estate.building (id, scheme, agency, name, kind, address, postcode, commune, insee, built)
      select ${id('building', 'g')}, ${id('scheme', 'g / 4')}, 'a' || (1 + (g / 4) % 6), 'Résidence ' || (${quoted(residences)})[1 + (g / 4) % 10] || ' ' || g / 4 || ', bâtiment ' || chr(65 + g % 4),
        'collective', (1 + g % 97) || ' ' || (${quoted(streets)})[1 + g % 15], '11100', 'Narbonne', '11262', 1950 + g % 70
      from generate_series(0, ${buildings - 1}) g`,
    `insert into estate.entrance (id, building, name, address, words)
      select ${id('entrance', 'g * 2 + n')}, b.id, 'Entrée ' || (1 + n), b.address, b.name || ' ' || b.postcode || ' ' || b.commune
      from generate_series(0, ${buildings - 1}) g join estate.building b on b.id = ${id('building', 'g')} cross join generate_series(0, 1) n`,
    `insert into estate.unit (id, kind, building, entrance, agency, ref, code, storey, door, rooms, surface)
      select ${id('unit', 'g')}, 'dwelling', ${id('building', `g / ${perBuilding}`)}, ${id('entrance', `(g / ${perBuilding}) * 2 + g % 2`)}, 'a' || (1 + (g / ${perBuilding * 4}) % 6),
        'L-' || lpad(g::text, 6, '0'), upper(substr(md5('code' || g), 1, 8)), (g % ${perBuilding}) / 5, (1 + g % ${perBuilding})::text, 1 + g % 5, 25 + g % 70
      from generate_series(0, ${dwellings - 1}) g`,
    `insert into estate.unit (id, kind, building, agency, ref, code, part)
      select ${id('hall', 'g')}, 'common', ${id('building', 'g')}, 'a' || (1 + (g / 4) % 6), 'P-' || g, 'H' || upper(substr(md5('hall' || g), 1, 8)), 'hall'
      from generate_series(0, ${buildings - 1}) g`,
  ]
}

const firsts = first.slice(0, 20)
const lasts = ['Le Goff', ...last.slice(0, 29)]
const ending = [
  '',
  'eau',
  'ier',
  'in',
  'ard',
  'et',
  'ot',
  'on',
  'el',
  'as',
  'ez',
  'is',
  'aud',
  'ac',
  'elle',
  'oux',
]

const people = ({ dwellings, people: n }: Size): string[] => [
  `insert into people.household (id, unit, building, agency)
    select ${id('household', 'g')}, ${id('unit', 'g')}, ${id('building', `g / ${perBuilding}`)}, 'a' || (1 + (g / ${perBuilding * 4}) % 6) from generate_series(0, ${dwellings - 1}) g`,
  `insert into people.tenancy (id, household, unit, starts)
    select ${id('tenancy', 'g')}, ${id('household', 'g')}, ${id('unit', 'g')}, date '2010-01-01' + g % 5000 from generate_series(0, ${dwellings - 1}) g`,
  `insert into people.person (id, kind, first_name, last_name, phone, email, agency, building, household)
    select ${id('person', 'g')}, 'tenant', (${quoted(firsts)})[1 + g % 20], (${quoted(lasts)})[1 + (g / 20) % 30] || (${quoted(ending)})[1 + (g / 600) % 16],
      '06 ' || to_char(10000000 + (g::bigint * 7919) % 89999999, 'FM00 00 00 00'), 'p' || g || '@exemple.fr',
      'a' || (1 + ((g % ${dwellings}) / ${perBuilding * 4}) % 6), ${id('building', `(g % ${dwellings}) / ${perBuilding}`)}, ${id('household', `g % ${dwellings}`)}
    from generate_series(0, ${n - 1}) g`,
]

const trades = [
  'plumbing',
  'heating',
  'electricity',
  'lift',
  'locks',
  'joinery',
  'cleaning',
  'pest',
  'roofing',
  'ventilation',
]

const contractors: string[] = [
  `insert into contractors.firm (id, name, phone) select ${id('firm', 'g')}, 'Entreprise ' || g, '04 68 11 11 ' || (10 + g) from generate_series(0, 19) g`,
  `insert into contractors.contract (id, firm, ref, name, kind, trades, agencies, covers, spend_limit, starts, ends, capacity)
    select ${id('contract', 'g')}, ${id('firm', 'g')}, 'M-' || g, 'Marché ' || (${quoted(trades)})[1 + g % 10], case when g < 3 then 'maintenance' else 'framework' end,
      array[(${quoted(trades)})[1 + g % 10]], array['a1', 'a2', 'a3', 'a4', 'a5', 'a6'], case when g = 0 then array['plumbing.tap_leak', 'plumbing.pipe_leak'] else '{}'::text[] end,
      50000, '2020-01-01', '2040-01-01', 500 from generate_series(0, 19) g`,
]

const natures = sayings.map((s) => s.nature)
const texts = sayings.flatMap((s) => s.fr.map((fr) => [s.nature, fr] as const))

// The newest are open; the others went the usual way: filed, ordered, planned, done, confirmed.
const requests = ({ dwellings, requests: n, open: asked }: Size): string[] => {
  const open = `g > ${asked === undefined ? Math.floor(n * 0.97) : n - asked - 1}`
  const inTurn = `(now() - ((${n} - g)::float8 / ${n}) * interval '5 years')`
  const when =
    asked === undefined
      ? inTurn
      : `(case when ${open} then now() - ((${n} - g)::float8 / ${asked}) * interval '2 months' else ${inTurn} - interval '2 months' end)`
  const unit = `((g::bigint * 7907) % ${dwellings})`
  const status = `case when not ${open} then 'closed' else (array['filed', 'oriented', 'ordered', 'taken', 'planned', 'waiting', 'resolved', 'contested'])[1 + g % 8] end`
  const ball = `case when not ${open} then 'none' else (array['agency', 'agency', 'firm', 'tenant', 'firm', 'tenant', 'tenant', 'agency'])[1 + g % 8] end`
  const agency = `'a' || (1 + (${unit} / ${perBuilding * 4}) % 6)`
  const building = id('building', `${unit} / ${perBuilding}`)
  const household = id('household', unit)
  const fact = (type: string, hours: number, extra: string, only = 'true'): string => `
    insert into kernel.fact (tx, id, type, subject, command, actor, role, at, received_at, data, agency, building, household)
    select 0, ${id(type, 'g')}, '${type}', ${id('request', 'g')}, ${id(`c${type}`, 'g')}, ${id('person', unit)}, 'tenant', ${when} + interval '${hours} hours',
      ${when} + interval '${hours} hours', ${extra}, ${agency}, ${building}, ${household} from generate_series(0, ${n - 1}) g where ${only}`
  return [
    `insert into requests.request (id, status, ball, ball_since, nature, urgency, due, liability, handler, channel, agency, building, entrance, unit, household, requester,
        filed_at, moved_at, resolved_at, closed_at, closure, contested)
      select ${id('request', 'g')}, ${status}, ${ball}, ${when} + interval '1 hour', (${quoted(natures)})[1 + (g::bigint * 31 % ${natures.length})::int], (array['U1', 'U2', 'U3', 'U3', 'U3'])[1 + g % 5],
        ${when} + (1 + g % 5) * interval '1 day', 'landlord', case when g % 8 > 0 or not ${open} then 'firm' end, (array['portal', 'phone', 'field', 'counter'])[1 + g % 4], ${agency}, ${building},
        ${id('entrance', `(${unit} / ${perBuilding}) * 2 + ${unit} % 2`)}, ${id('unit', unit)}, ${household}, ${id('person', unit)}, ${when}, ${when} + interval '2 days',
        case when not ${open} then ${when} + interval '3 days' end, case when not ${open} then ${when} + interval '4 days' end, case when not ${open} then 'done' end, (g % 40 = 0)::int
      from generate_series(0, ${n - 1}) g`,
    `insert into requests.message (id, request, author, author_role, body, at)
      select ${id('words', 'g')}, ${id('request', 'g')}, ${id('person', unit)}, 'tenant', (${quoted(texts.map(([, fr]) => fr))})[1 + (g::bigint * 31 % ${texts.length})::int] || ' Dossier ' || g || '.', ${when}
      from generate_series(0, ${n - 1}) g`,
    fact(
      'request.filed',
      0,
      `jsonb_build_object('ball', 'agency', 'status', 'filed', 'words', ${id('words', 'g')}, 'nature', (${quoted(natures)})[1 + (g::bigint * 31 % ${natures.length})::int], 'channel', 'portal', 'urgency', 'U3')`,
    ),
    fact(
      'request.oriented',
      2,
      `jsonb_build_object('to', 'firm', 'ball', 'firm', 'status', 'oriented')`,
      `g % 8 > 0 or not ${open}`,
    ),
    fact(
      'request.moved',
      70,
      `jsonb_build_object('to', 'resolved', 'ball', 'tenant', 'status', 'resolved', 'by', 'order.done')`,
      `not ${open}`,
    ),
    fact(
      'request.confirmed',
      96,
      `jsonb_build_object('reason', 'done', 'fixed', true, 'ball', 'none', 'status', 'closed')`,
      `not ${open}`,
    ),
    `insert into contractors.work_order (id, request, firm, contract, status, agency, building, unit, household, nature, urgency, due, spend_limit, visits, placed_at, accepted_at, ended_at, outcome)
      select ${id('order', 'g')}, ${id('request', 'g')}, ${id('firm', 'g % 20')}, ${id('contract', 'g % 20')}, case when ${open} then 'accepted' else 'done' end, ${agency}, ${building}, ${id('unit', unit)}, ${household},
        'plumbing.tap_leak', 'U3', ${when} + interval '3 days', 50000, 1, ${when} + interval '2 hours', ${when} + interval '5 hours', case when not ${open} then ${when} + interval '3 days' end, case when not ${open} then 'done' end
      from generate_series(0, ${n - 1}) g where g % 3 > 0 and (g % 8 > 1 or not ${open})`,
    `insert into contractors.appointment (id, work_order, request, firm, agency, building, household, starts, ends, state, at)
      select ${id('appointment', 'o.id')}, o.id, o.request, o.firm, o.agency, o.building, o.household, o.placed_at + interval '2 days', o.placed_at + interval '50 hours',
        case when o.status = 'done' then 'kept' else 'offered' end, o.placed_at from contractors.work_order o`,
  ]
}

const vocabulary = `
  insert into requests.vocabulary (word, n)
  select word, ndoc from ts_stat('select to_tsvector(''simple'', app.plain(body)) from requests.message order by at desc limit 50000')
  where length(word) between 4 and 24 and ndoc > 1 on conflict do nothing`
