import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrations } from '../../src/kernel/server/migrate.ts'
import { type HouseBefore, openHouseBefore } from '../setup/house-before.ts'

const byPlace = migrations().find(({ name }) => name.endsWith('_ledger_by_place.sql'))!.name

/** What stood before: a month that was published, seconds that waited, a report of the landlord’s own, and a function. */
const before = `
  insert into burden.closed_month values ('2026-03-01');
  insert into burden.published_figure values ('2026-03-01', 'filing.words', 900, 30, 28);
  insert into burden.key values ('2026-04-06', 'x');
  insert into burden.effort values ('filing.words', '2026-04-01', '2026-04-06', 41.5, 'a mark');
  insert into burden.week values ('filing.words', '2026-04-01', '2026-03-30', 1, 40, 40, 40, 1, 40);
  create schema rapports;
  create view rapports.temps as select month, field, seconds from burden.published_figure;
  create function rapports.total() returns bigint language sql stable as 'select sum(seconds) from burden.published_figure';
`

let house: HouseBefore
beforeAll(async () => {
  house = await openHouseBefore(byPlace, (then) => then.query(before))
})
afterAll(() => house.close())

const rows = async (question: string): Promise<object[]> => (await house.client.query<object>(question)).rows

test('what was published of a month stands, for the whole house', async () => {
  expect(
    await rows(
      'select p.period, p.kind, p.item, p.place, p.seconds, p.times, p.middle from ledger.published_figure p',
    ),
  ).toEqual([
    {
      period: '2026-03',
      kind: 'question',
      item: 'filing.words',
      place: 'house',
      seconds: 900,
      times: 30,
      middle: 28,
    },
  ])
  expect(await rows('select c.period, c.acts from ledger.closed_period c')).toEqual([
    { period: '2026-03', acts: null },
  ])
})

test('what waited, before anybody was consulted, is gone with its keys', async () => {
  for (const table of ['sealed_effort', 'week_cell', 'opening'])
    expect(await rows(`select 1 from ledger.${table}`)).toEqual([])
  expect(await rows(`select 1 from pg_namespace where nspname = 'burden'`)).toEqual([])
})

test('a report of the landlord’s own that can’t follow is told at the start; a function says the new name', async () => {
  expect(house.told).toEqual([expect.stringContaining('refaire rapports.temps')])
  expect(await rows('select rapports.total()::int as total')).toEqual([{ total: 900 }])
})
