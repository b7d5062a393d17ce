import { afterAll, beforeAll, expect, test } from 'vitest'
import { actorOf, staff } from '../../seeds/characters.ts'
import { loadDump } from '../../seeds/dump.ts'
import { keptAnswerCount, foundAgainCount } from '../../seeds/kept-answers.ts'
import { tellNews } from '../../seeds/first-news.ts'
import { dumpPath } from '../../src/app/cli/seed-command.ts'
import { quietly } from '../../src/app/seed-story.ts'
import { slices } from '../../src/app/slices.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries as Known } from '../../src/knowledge/core/contract.ts'
import type { Queries as News } from '../../src/news/core/contract.ts'
import type { Results } from '../../src/satisfaction/core/contract.ts'
import { countMonths } from '../../src/satisfaction/server/count-months.ts'
import { freshDatabase } from '../setup/database.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let kernel: Kernel
const began = '2027-07-14T14:00:00.000Z'

// As a house that begins with the story does it (seed-command.ts).
beforeAll(async () => {
  database = await freshDatabase()
  kernel = quietly(assemble(database, readSettings({}), slices))
  await loadDump(database.config, dumpPath, new Date(began))
  await countMonths(kernel, began)
  await tellNews(kernel, began)
})
afterAll(() => database.drop())

const who = (key: string) => actorOf(staff.find((one) => one.key === key)!)

test('what head office answered in a year is kept: of matters, things, models, contracts, trades and buildings', async () => {
  const { rows, n } = (await kernel.ask(
    who('helene'),
    'knowledge.list',
    {},
    began,
  )) as Known['knowledge.list']['output']
  expect(n).toBe(keptAnswerCount)
  for (const of of ['nature', 'thing', 'model', 'contract', 'trade', 'building'] as const)
    expect([of, rows.filter(({ about }) => about[of] !== null).length > 0]).toEqual([of, true])
  const months = new Set(rows.map(({ keptAt }) => keptAt.slice(0, 7)))
  expect(months.size).toBeGreaterThanOrEqual(10)
  expect(new Set(rows.map(({ directorate }) => directorate)).size).toBe(4)
})

test('some of it was found instead of asked, some is doubted, one is past its year, one was said anew, one set aside', async () => {
  const { rows } = (await kernel.ask(
    who('helene'),
    'knowledge.list',
    {},
    began,
  )) as Known['knowledge.list']['output']
  const standing = Map.groupBy(rows, (row) => row.standing)
  expect(standing.get('contested')).toHaveLength(2)
  expect(standing.get('doubtful')).toHaveLength(1)
  expect(standing.get('withdrawn')).toHaveLength(1)
  expect(rows.filter(({ version }) => version === 2)).toHaveLength(1)
  // A thread that is one with another of that day asks nothing: nearly all are found again, and each that was is counted once.
  const told = await database.owner.row<{ n: number }>(
    sql`select count(*)::int as n from knowledge.spared_question`,
  )
  expect(rows.reduce((sum, { spared }) => sum + spared, 0)).toBe(told?.n)
  expect(told?.n).toBeGreaterThan(foundAgainCount * 0.9)
})

test('nothing that was asked of head office rings as a danger, nor is left open for months', async () => {
  const found = await database.owner.row<{ heard: number; open: number }>(sql`
    select (select count(*)::int from kernel.fact f where f.type = 'request.dangerHeard' and f.subject in (select p.request from knowledge.piece p)) as heard,
      (select count(*)::int from knowledge.piece p join requests.request r on r.id = p.request
        where r.closed_at is null and r.filed_at < ${began}::timestamptz - interval '2 months') as open`)
  expect(found).toEqual({ heard: 0, open: 0 })
})

test('three months of satisfaction are counted at least, silence beside answers, and nobody stands behind them', async () => {
  const results = (await kernel.ask(who('sylvie'), 'satisfaction.results', {}, began)) as Results
  expect(results.periods.filter((period) => /^\d{4}-\d\d$/.test(period)).length).toBeGreaterThanOrEqual(3)
  expect(results.whole?.answered).toBeGreaterThan(20)
  expect(results.agencies.some(({ answered }) => answered !== null)).toBe(true)
  const [left] = await database.owner.rows<{ n: number }>(sql`
    select count(*)::int as n from satisfaction.draw d join satisfaction.counted_month c
      on c.month = date_trunc('month', d.drawn_at at time zone 'Europe/Paris')::date`)
  expect(left).toEqual({ n: 0 })
})

test('two news items are read at the centre, one is over, and what reading took is told of its month', async () => {
  const { rows } = (await kernel.ask(
    who('nadia'),
    'news.current',
    {},
    began,
  )) as News['news.current']['output']
  expect(rows.map(({ danger }) => danger)).toEqual([false, false])
  const over = (await kernel.ask(
    who('nadia'),
    'news.archive',
    { part: 'over' },
    began,
  )) as News['news.archive']['output']
  expect(over.n).toBe(1)
  const months = await database.owner.rows<{ place: string }>(
    sql`select place from news.reading_time where seconds > 0 order by 1`,
  )
  expect(months.map(({ place }) => place)).toEqual([
    'directorate@patrimoine',
    'directorate@proximite',
    'office@centre',
  ])
})

test('what is printed holds no key of the house where it was told', async () => {
  const keys = await database.owner.rows<{ key: string }>(
    sql`select key from kernel.setting where key ~ 'secret'`,
  )
  expect(keys).toEqual([])
})
