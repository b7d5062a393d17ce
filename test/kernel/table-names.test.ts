import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrations } from '../../src/kernel/server/migrate.ts'
import { type HouseBefore, openHouseBefore } from '../setup/house-before.ts'

const nouns = migrations().find(({ name }) => name.endsWith('_names_of_tables.sql'))!.name
const id = '00000000-0000-4000-8000-000000000001'
const [at, day] = ["'2026-03-02T08:00:00Z'", "'2026-03-02'"]
// A row of before, as it was written then, and where it is looked for now.
const rows: readonly [insert: string, select: string][] = [
  [
    `estate.said (building, agency, object, family, field, value, source, at, state, was, was_state)
      values ('${id}', 'nord', '${id}', 'asset', 'serial', '"CH-12"', 'field', ${at}, 'stands', '${id}', 'proposed')`,
    `value = '"CH-12"' and object_before = '${id}' and state_before = 'proposed' from estate.statement`,
  ],
  [
    `bim.link (revision, object, family, global_id, express_id, was) values ('${id}', '${id}', 'room', '2O2Fr$t4X7Zf8NOew3FLOH', 12, '${id}')`,
    `object_before = '${id}' from bim.object_id`,
  ],
  [
    `field.held (id, device, person, type, at, settled_at, how, outcome, said)
      values ('${id}', '${id}', '${id}', 'round.check', ${at}, ${at}, 'sent', 'gone', 'Ce point n’y est plus.')`,
    `answer = 'Ce point n’y est plus.' from field.quarantined_act`,
  ],
  [`insight.held values ('nord', ${day}, 'firm', 12.5)`, 'hours = 12.5 from insight.holder_hours'],
  [`insight.summed (at) values (${at})`, `at = ${at} from insight.refresh`],
  [`burden.closed values (${day})`, `period = '2026-03' from ledger.closed_period`],
  [
    `burden.published values (${day}, 'filing.words', 900, 30, 28)`,
    `middle = 28 and place = 'house' and period = '2026-03' from ledger.published_figure`,
  ],
  [
    `people.planned (person, from_day, change, by_person) values ('${id}', ${day}, '{"leaves":true}', '${id}')`,
    `change = '{"leaves":true}' from people.planned_change`,
  ],
  [
    `kernel.link (token, purpose, matter, expires_at) values ('the hash', 'thread', '${id}', ${at})`,
    `token = 'the hash' from kernel.signed_link`,
  ],
  [`kernel.spent values ('a mark', ${at}, 3)`, 'n = 3 from kernel.quota_use'],
  [`kernel.consulted values (${day}, '${id}', '${id}')`, `file = '${id}' from kernel.consultation`],
  [
    `requests.words (id, request, author_role, body, at) values ('${id}', '${id}', 'tenant', 'Le robinet goutte.', ${at})`,
    `body = 'Le robinet goutte.' from requests.message`,
  ],
  [
    `requests.kept_list values ('${id}', 'Mes fuites', 'nature=plumbing.tap_leak', ${at})`,
    `name = 'Mes fuites' from requests.saved_list`,
  ],
  [
    `requests.unconfirmed values ('${id}', '{"words":"Il fait froid."}', '${id}', 'mail', 'nord', '${id}', null, 'fr', ${at})`,
    `filing ->> 'words' = 'Il fait froid.' from requests.unconfirmed_filing`,
  ],
  [
    `requests.unplaced values ('${id}', '{"words":"Ça sent le gaz."}', null, true, '${id}', ${at})`,
    `filing ->> 'words' = 'Ça sent le gaz.' from requests.unplaced_filing`,
  ],
]

let house: HouseBefore
let client: HouseBefore['client']

// A row in each table that has had its noun since.
beforeAll(async () => {
  house = await openHouseBefore(nouns, async (then) => {
    // What these rows point at is of no matter here.
    await then.query('set session_replication_role = replica')
    for (const [insert] of rows) await then.query(`insert into ${insert}`)
  })
  client = house.client
})
afterAll(() => house.close())

test.each(rows.map(([, select]) => [select.split(' from ')[1], select]))(
  'what was written before %s had its noun is read from there',
  async (_, select) => {
    expect((await client.query(`select ${select.replace(' from ', ' as same from ')}`)).rows).toEqual([
      { same: true },
    ])
  },
)

test('no index, constraint or sequence keeps the name that its table had', async () => {
  const old =
    /^(said|link|held(?!_hours)|summed|spent|consulted|words|kept_list|closed(?!_period|_screen)|published(?!_figure|_read|_vote|_waiting)|planned(?!_change)|un(confirmed|placed)(?!_filing))_/
  const { rows: kept } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('bim', 'estate', 'field', 'insight', 'kernel', 'ledger', 'people', 'requests') and c.relname ~ $1
     union select conname from pg_constraint where conname ~ $1`,
    [old.source],
  )
  expect(kept).toEqual([])
})

test('every function of the house still finds what it reads', async () => {
  const { rows: broken } = await client.query(`
    select p.oid::regprocedure::text as function from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('app', 'beyond', 'bim', 'contractors', 'estate', 'field', 'insight', 'kernel', 'ledger', 'notices', 'people', 'requests')
      and p.prosrc ~ '\\y(estate\\.said|bim\\.link|field\\.held|insight\\.(held|summed)|burden\\.(spent|closed|published)|people\\.planned|kernel\\.(link|spent|consulted)|requests\\.(words|kept_list|unconfirmed|unplaced))\\y'`)
  expect(broken).toEqual([])
})
