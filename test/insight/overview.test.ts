import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { slice as contractors } from '../../src/contractors/server/slice.ts'
import { slice } from '../../src/insight/server/slice.ts'
import { sumUp } from '../../src/insight/server/store.ts'
import { figures as shape, type Figures, type Opens } from '../../src/insight/core/contract.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { slice as requests } from '../../src/requests/server/slice.ts'
import { periodOf } from '../../src/insight/core/period.ts'
import { natureFigures } from '../../src/insight/server/figure-rows.ts'
import { freshDatabase } from '../setup/database.ts'
import { bellevue, fillLandlord, helene, ines, karim, now, sylvie, tulipes } from './landlord.ts'

let kernel: Kernel
let drop: () => Promise<void>
let seen: Figures
const november = { since: '2026-11-01', until: '2026-11-24' }

beforeAll(async () => {
  const database = await freshDatabase()
  kernel = assemble(database, readSettings({ DATA_DIR: '/nowhere' }), [slice, requests, contractors])
  drop = database.drop
  await fillLandlord(database.owner)
  seen = (await kernel.ask(helene, 'overview.figures', november, now)) as Figures
})
afterAll(() => drop())

test('what head office reads has the promised shape', () => {
  expect(shape.safeParse(seen).error).toBeUndefined()
})

describe('the three sentences of November', () => {
  test('100 of the 140 resolved were so in time', () => {
    expect(seen.keptDelays).toMatchObject({ n: 100, of: 140, share: 100 / 140 })
  })

  test('a second visit, or a tenant who contests, is no first visit', () => {
    expect(seen.firstVisit).toMatchObject({ n: 100, of: 140 })
  })

  test('who heard a word before she asked was told first; who waits unspoken to is not counted yet', () => {
    // 94 + 26 + 10 never asked, 30 were ordered, 4 were told at 5 h and asked at 20 h; 6 asked at 1 h and were told at 2 h,
    // 5 asked and heard nothing. The 15 new ones of Roches-Grises have neither heard nor asked.
    expect(seen.toldFirst).toMatchObject({ n: 164, of: 175 })
  })
})

test('of twelve works looked at where they were done, nine were never found wrong', () => {
  expect(seen.more.filter(({ name }) => name === 'conforming')).toEqual([
    {
      name: 'conforming',
      title: 'Conformes au contrôle sur place',
      sentence: 'des travaux contrôlés sur place étaient conformes.',
      detail: '9 sur 12, contrôlés sur la période.',
      n: 9,
      of: 12,
      share: 9 / 12,
      opens: { conforming: '2026-10-31T23:00:00.000Z/2026-11-24T23:00:00.000Z' },
      page: null,
    },
  ])
})

test('what is open now is counted by holder, late and stuck', () => {
  expect(seen.now.open.n).toBe(55)
  expect(seen.now.late.n).toBe(30)
  // Late ones, the five that were asked about, and the five that have been with head office since September.
  expect(seen.now.stuck.n).toBe(40)
  expect(Object.fromEntries(seen.now.byBall.map(({ ball, n }) => [ball, n]))).toEqual({
    firm: 30,
    agency: 20,
    hq: 5,
  })
})

test('natures say how many, how long, how many overdue', () => {
  const of = (nature: string) => seen.byNature.find((row) => row.nature === nature)
  expect(of('plumbing.tap_leak')).toMatchObject({ n: 130, resolved: 100, mean: 10, median: 10, overdue: 30 })
  expect(of('heating.none')).toMatchObject({ n: 40, resolved: 40, mean: 50, median: 50, overdue: 0 })
  expect(of('lift.stopped')).toMatchObject({ n: 20, resolved: 0, mean: null, overdue: 0 })
  expect(seen.filed.n).toBe(190)
  expect(seen.byGroup.map(({ group, n }) => [group, n])).toEqual([
    ['water', 130],
    ['heating', 40],
    ['lift', 20],
  ])
})

test('hours are folded from the moves of the journal, cut at the bounds of the period', () => {
  // 100 × 2 h and 30 × 4 h at the agency, and the 6 h of 1 November; 100 × 8 h and 30 × 96 h at the firm; 100 × 38 h at the tenant.
  expect(Object.fromEntries(seen.waiting.map(({ holder, hours }) => [holder, hours]))).toEqual({
    agency: 326,
    firm: 3680,
    tenant: 3800,
  })
  expect(seen.waiting.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
})

test('the painful buildings come with their cause and their size', () => {
  expect(seen.buildings.map(({ id, n, rate, cause }) => ({ id, n, rate, cause }))).toMatchObject([
    { id: bellevue, n: 130, rate: 325, cause: { nature: 'plumbing.tap_leak', n: 130 } },
    { id: tulipes, n: 40, rate: 400, cause: { nature: 'heating.none', n: 40 } },
    { n: 20, rate: 200, cause: { nature: 'lift.stopped', n: 20 } },
  ])
})

test('contests, legal months and questions to head office', () => {
  expect(seen.contested).toMatchObject({ n: 10, of: 140 })
  expect(seen.legal).toMatchObject({ decencySoon: { n: 2 }, decencyPast: { n: 3 } })
  expect(seen.questions).toMatchObject({ asked: 3, open: 1, late: 1, median: 20 })
})

test('the series has eighteen months, and October says 45 of 60', () => {
  expect(seen.months).toHaveLength(18)
  expect(seen.months.at(-1)).toMatchObject({
    month: '2026-11',
    filed: 190,
    resolved: 140,
    contested: 10 / 140,
  })
  expect(seen.months.at(-2)).toMatchObject({
    month: '2026-10',
    filed: 61,
    resolved: 60,
    kept: 0.75,
    mean: 20,
    firstVisit: 0.75,
  })
})

describe('November beside other times and other agencies', () => {
  test('as many days before: from 8 to 31 October, of which the house has counted every one', () => {
    expect(seen.before).toMatchObject({ since: '2026-10-08', until: '2026-10-31' })
    expect(seen.before!.keptDelays.of).toBeLessThanOrEqual(60)
  })

  test('a year ago nobody counted, which is not the same as nothing', () => {
    expect(seen.byNature.map(({ lastYear }) => lastYear)).toEqual([null, null, null])
  })

  test('what broke on the same days a year earlier stands beside it, by nature and by family', () => {
    const row = { n: 3, resolved: 0, mean: null, median: null, overdue: 0 }
    const rows = [
      { ...row, nature: 'plumbing.tap_leak', family: null },
      { ...row, nature: 'lift.stopped', family: null },
      { ...row, nature: null, family: 'water' },
    ] as const
    const lastYear = [
      { nature: 'plumbing.tap_leak', n: 4 },
      { nature: 'plumbing.pipe_leak', n: 2 },
    ] as const
    const { byNature, byGroup } = natureFigures(rows, lastYear, (more) => more, periodOf('2026-11-24'))
    expect(byNature.map(({ nature, lastYear: n }) => [nature, n])).toEqual([
      ['plumbing.tap_leak', 4],
      ['lift.stopped', 0],
    ])
    expect(byGroup).toMatchObject([{ group: 'water', lastYear: 6 }])
  })

  test('agencies stand by their names, each with the twelve months of its own, and add up to all', () => {
    expect(seen.sides.map(({ name }) => name)).toEqual(seen.agencies.map(({ name }) => name))
    expect(seen.sides.map(({ months }) => months.length)).toEqual([12, 12])
    expect(seen.sides.map(({ months }) => months.at(-1)!.filed)).toEqual([170, 20])
    const filed = seen.sides.flatMap(({ months }) => months.at(-2)!.filed).reduce((sum, n) => sum + n, 0)
    expect(filed).toBe(seen.months.at(-2)!.filed)
  })

  test('a month that is over has the numbers of that month, not of this one', async () => {
    const october = { since: '2026-10-01', until: '2026-10-31' }
    const then = (await kernel.ask(helene, 'overview.figures', october, now)) as Figures
    expect(then.sides.map(({ months }) => [months.length, months.at(-1)!.month])).toEqual([
      [12, '2026-10'],
      [12, '2026-10'],
    ])
    const filed = then.sides.reduce((sum, { months }) => sum + months.at(-1)!.filed, 0)
    expect(filed).toBe(then.months.find(({ month }) => month === '2026-10')!.filed)
  })

  test('Sylvie Lefèvre, who reads one agency, has none beside it', async () => {
    const hers = (await kernel.ask(sylvie, 'overview.figures', november, now)) as Figures
    expect(hers.sides).toEqual([])
  })
})

describe('each number opens the threads it counts', () => {
  const opened = async (opens: Opens): Promise<number> =>
    ((await kernel.ask(helene, 'request.list', { ...opens, limit: 500 }, now)) as { rows: unknown[] }).rows
      .length

  test.each<[string, (f: Figures) => { n: number; opens: Opens }]>([
    ['kept delays', (f) => f.keptDelays],
    ['at the first visit', (f) => f.firstVisit],
    ['told first', (f) => f.toldFirst],
    ['asked of head office', (f) => ({ n: f.questions.asked, opens: f.questions.opens })],
    ['filed', (f) => f.filed],
    ['resolved', (f) => f.resolved],
    ['contested', (f) => f.contested],
    ['as they should be', ({ more }) => ({ n: more[0]!.n, opens: more[0]!.opens! })],
    ['open', (f) => f.now.open],
    ['late', (f) => f.now.late],
    ['stuck', (f) => f.now.stuck],
    ['one holder', (f) => f.now.byBall[0]!],
    ['a nature', (f) => f.byNature[1]!],
    ['a group', (f) => f.byGroup[2]!],
    ['a building', (f) => f.buildings[0]!],
    ['decency, soon', (f) => f.legal.decencySoon],
    ['decency, past', (f) => f.legal.decencyPast],
  ])('%s', async (_, pick) => {
    const { n, opens } = pick(seen)
    expect(await opened(opens)).toBe(n)
  })

  test('hours in the hands of the agency open what it held in November: 100 and 30, and one of October', async () => {
    const { opens } = seen.waiting.find(({ holder }) => holder === 'agency')!
    expect(await opened(opens)).toBe(131)
  })

  test('a month', async () => {
    const month = seen.months.at(-2)!
    expect(await opened(month.opens)).toBe(month.filed)
  })
})

describe('who reads what', () => {
  test('Sylvie Lefèvre reads her agency alone', async () => {
    const hers = (await kernel.ask(sylvie, 'overview.figures', november, now)) as Figures
    expect(hers.filed.n).toBe(170)
    expect(hers.agencies).toEqual([{ id: 'centre', name: 'Agence Centre' }])
    expect(hers.byNature.map(({ nature }) => nature)).not.toContain('lift.stopped')
    expect(hers.waiting).toEqual(seen.waiting)
    expect(await kernel.ask(sylvie, 'overview.figures', { agency: 'roches' }, now)).toEqual({
      refused: 'not_yours',
    })
  })

  test('Inès Roche may choose any agency', async () => {
    const one = (await kernel.ask(
      ines,
      'overview.figures',
      { ...november, agency: 'roches' },
      now,
    )) as Figures
    expect(one.filed).toMatchObject({ n: 20, opens: { agency: 'roches' } })
    expect(one.agencies).toHaveLength(2)
  })

  test('Karim Benali reads no figures', async () => {
    expect(await kernel.ask(karim, 'overview.figures', {}, now)).toEqual({ refused: 'not_yours' })
  })
})

test('summed every hour or counted just now, the numbers are the same; summing twice changes nothing', async () => {
  for (const days of [1, 1, 62]) {
    await kernel.database.transact((db) => sumUp(db, '2026-11-24', now, days))
    const summed = (await kernel.ask(helene, 'overview.figures', november, now)) as Figures
    expect(summed).toEqual({ ...seen, summedAt: now })
  }
  const hers = (await kernel.ask(sylvie, 'overview.figures', november, now)) as Figures
  expect(hers.months.at(-1)?.filed).toBe(170)
})

test('an empty period says nothing rather than zero', async () => {
  const none = (await kernel.ask(
    helene,
    'overview.figures',
    { since: '2020-01-01', until: '2020-01-31' },
    now,
  )) as Figures
  expect(none.keptDelays.share).toBeNull()
  expect(none.byNature).toEqual([])
  expect(none.filed.n).toBe(0)
})
