import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrations } from '../../src/kernel/server/migrate.ts'
import { type HouseBefore, openHouseBefore } from '../setup/house-before.ts'

const nouns = migrations().find(({ name }) => name.endsWith('_names_of_columns.sql'))!.name
const id = '00000000-0000-4000-8000-000000000001'
const other = '00000000-0000-4000-8000-000000000002'
const [at, day] = ["'2026-03-02T08:00:00Z'", "'2026-03-02'"]
// A row of before, as it was written then, and what stands in it now.
const rows: readonly [insert: string, select: string][] = [
  [
    `contractors.contract (id, firm, ref, name, kind, trades, agencies, spend_limit, starts, ends, assets_was)
      values ('${id}', '${id}', 'M-1', 'Plomberie', 'framework', '{plumbing}', '{nord}', 45000, ${day}, ${day}, '{${other}}')`,
    `assets_before = '{${other}}' from contractors.contract`,
  ],
  [
    `contractors.work_order (id, request, firm, contract, status, agency, building, nature, urgency, due, spend_limit, asked, agreed, placed_at)
      values ('${id}', '${id}', '${id}', '${id}', 'approval', 'nord', '${id}', 'plumbing.tap_leak', 'U3', ${at}, 45000, 128050, 90000, ${at})`,
    'asked_amount = 128050 and agreed_amount = 90000 from contractors.current_order',
  ],
  [
    `estate.asset (id, building, agency, kind, name, code, gone_on, joined, lent)
      values ('${id}', '${id}', 'nord', 'boiler', 'Chaudière', 'KX7', ${day}, '${other}', '{serial}')`,
    `joined_into = '${other}' and lent_fields = '{serial}' from estate.asset`,
  ],
  [
    `estate.building (id, scheme, agency, name, kind, address, postcode, commune, insee, corrected)
      values ('${id}', '${id}', 'nord', 'Bellevue A', 'collective', '12 rue de Verdun', '44000', 'Nantes', '44109', '{name}')`,
    `count(*) = 1 from estate.statement where family = 'building' and field = 'name' and state = 'stands'`,
  ],
  [
    `estate.entrance (id, building, name, address, corrected) values ('${id}', '${id}', 'A', '12 rue de Verdun', '{name}')`,
    `count(*) = 1 from estate.statement where family = 'entrance' and field = 'name' and state = 'stands'`,
  ],
  [
    `estate.unit (id, kind, building, agency, ref, code, corrected)
      values ('${id}', 'dwelling', '${id}', 'nord', 'L-0012', 'KX8', '{door,rooms}')`,
    `count(*) = 2 from estate.statement where family = 'unit' and field in ('door', 'rooms') and state = 'stands'`,
  ],
  [
    `people.access (id, person, asked_by, asked_at, done, steps, taken) values ('${id}', '${id}', '${id}', ${at}, 7, 9, 2)`,
    'steps_done = 7 and times_taken = 2 from people.access',
  ],
  [
    `requests.caller (request, name, tie, told, agency, building) values ('${id}', 'Marie N’Diaye', 'family', true, 'nord', '${id}')`,
    'is_told from requests.caller',
  ],
  [
    `requests.request (id, kind, status, ball, ball_since, nature, urgency, due, liability, channel, agency, building, filed_at, moved_at, asset_was)
      values ('${id}', 'single', 'filed', 'agency', ${at}, 'plumbing.tap_leak', 'U3', ${at}, 'landlord', 'portal', 'nord', '${id}', ${at}, ${at}, '${other}')`,
    `asset_before = '${other}' from requests.request`,
  ],
]

/** What a landlord wrote for itself before, in a schema of its own. */
const own = `
  create schema rapports;
  create view rapports.accords as select id, agreed from contractors.current_order;
  create function rapports.demandes() returns bigint language sql stable as
    'select sum(o.asked)::bigint from Contractors.Work_Order o';
  create function rapports.prevenus() returns bigint language plpgsql stable as
    'begin return (select count(*) from requests.caller c where c.told); end';
  -- Who writes a column without its table is told at the start.
  create function rapports.corriges() returns bigint language sql stable as 'select count(corrected) from estate.unit';
  -- What speaks of other things keeps its text.
  create function rapports.dit_par(said text) returns text language sql immutable as 'select ''asked, '' || said';
`

let house: HouseBefore
beforeAll(async () => {
  house = await openHouseBefore(nouns, async (then) => {
    // What these rows point at is of no matter here.
    await then.query('set session_replication_role = replica')
    for (const [insert] of rows) await then.query(`insert into ${insert}`)
    await then.query(own)
  })
})
afterAll(() => house.close())

const answer = async (question: string): Promise<unknown> =>
  (await house.client.query<{ is: unknown }>(`select ${question}`)).rows.map((row) => row.is)

test.each(rows.map(([, select]) => [select.split(' from ')[1], select]))(
  'what was written before columns of %s had their nouns is read from there',
  async (_, select) => {
    expect(await answer(select.replace(' from ', ' as is from '))).toEqual([true])
  },
)

test('no index or constraint keeps the name that its column had', async () => {
  expect(
    await answer(`relname as is from pg_class where relname ~ '(joined|asset_was)$'
      union all select conname from pg_constraint where conname ~ '_joined_(ended|fkey)$'`),
  ).toEqual([])
})

test.each([
  ['its view', 'agreed::int as is from rapports.accords', [90_000]],
  ['its function in SQL', 'rapports.demandes()::int as is', [128_050]],
  ['its function of several steps', 'rapports.prevenus()::int as is', [1]],
  ['what only looks like it', `rapports.dit_par('x') as is`, ['asked, x']],
])('a report of the landlord’s own still answers: %s', async (_, question, found) => {
  expect(await answer(question)).toEqual(found)
})

test('what cannot be told anew is said at the start, by its name', () => {
  expect(house.told).toEqual([
    expect.stringMatching(/^réécrire rapports\.corriges\(\), qui nomme des colonnes d’avant/),
  ])
})
