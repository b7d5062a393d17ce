import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrations } from '../../src/kernel/server/migrate.ts'
import { type HouseBefore, openHouseBefore } from '../setup/house-before.ts'

const nouns = migrations().find(({ name }) => name.endsWith('_names_of_tables.sql'))!.name
const id = '00000000-0000-4000-8000-000000000001'
const at = "'2026-03-02T08:00:00Z'"

/** What a landlord wrote for itself before tables had their nouns, in a schema of its own. */
const own = `
  create schema rapports;
  create view rapports.paroles as select request, body from requests.words;
  create materialized view rapports.dires as select object, value, was from estate.said;
  create function rapports.combien_de_fois(mot text) returns bigint language sql stable as
    'select count(*) from Requests.Words w where w.body ilike ''%'' || mot || ''%''';
  create function rapports.avant(it uuid) returns text language plpgsql stable as
    'begin return (select s.value #>> ''{}'' from estate.said s where s.was = it and s.was_state = ''proposed''); end';
  create function rapports.reponses() returns setof text language sql stable as
    'select h.said from field.held h where h.device = ''${id}''';
  -- Who writes a column without its table is told at the start.
  create function rapports.fondus() returns bigint language sql stable as 'select count(was) from estate.said';
  -- What speaks of other things keeps its text.
  create function rapports.dit_par(estate_said text) returns text language sql immutable as 'select ''kernel.links, said '' || estate_said';
`

const written = `
  insert into requests.words (id, request, author_role, body, at) values ('${id}', '${id}', 'tenant', 'Le robinet goutte.', ${at});
  insert into estate.said (building, agency, object, family, field, value, source, at, state, was, was_state)
    values ('${id}', 'nord', '${id}', 'asset', 'serial', '"CH-12"', 'field', ${at}, 'stands', '${id}', 'proposed');
  insert into field.held (id, device, person, type, at, settled_at, how, outcome, said)
    values ('${id}', '${id}', '${id}', 'round.check', ${at}, ${at}, 'sent', 'gone', 'Ce point n’y est plus.');
`

let house: HouseBefore
beforeAll(async () => {
  house = await openHouseBefore(nouns, async (then) => {
    // What these rows point at is of no matter here.
    await then.query('set session_replication_role = replica')
    await then.query(written)
    await then.query(own)
  })
})
afterAll(() => house.close())

const answer = async (question: string): Promise<unknown> =>
  (await house.client.query<{ is: unknown }>(`select ${question}`)).rows.map((row) => row.is)

test.each([
  ['its view', 'body as is from rapports.paroles', ['Le robinet goutte.']],
  ['its materialized view', 'was as is from rapports.dires', [id]],
  ['its function in SQL', `rapports.combien_de_fois('ROBINET')::int as is`, [1]],
  ['its function of several steps', `rapports.avant('${id}') as is`, ['CH-12']],
  ['its function that names a column', 'rapports.reponses() as is', ['Ce point n’y est plus.']],
])('a report of the landlord’s own still answers: %s', async (_, question, rows) => {
  expect(await answer(question)).toEqual(rows)
})

test('a materialized one is drawn anew', async () => {
  await house.client.query('refresh materialized view rapports.dires')
  expect(await answer('count(*)::int as is from rapports.dires')).toEqual([1])
})

test('what cannot be told anew is said at the start, by its name', () => {
  expect(house.told).toEqual([
    expect.stringMatching(/^réécrire rapports\.fondus\(\), qui nomme des tables d’avant/),
  ])
})

test('and what only looks like it keeps its text', async () => {
  expect(await answer(`rapports.dit_par('x') as is`)).toEqual(['kernel.links, said x'])
})
