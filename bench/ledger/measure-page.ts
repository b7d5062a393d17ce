import type { AskedField } from '../../src/kernel/core/fields.ts'
import { monthsOf, periodsAbove } from '../../src/kernel/core/periods.ts'
import { json, sql } from '../../src/kernel/server/sql.ts'
import { slices } from '../../src/app/slices.ts'
import { waitingCauses } from '../../src/ledger/core/waiting-causes.ts'
import { actorOf } from '../../test/setup/agency-corners.ts'
import { median, p95 } from '../figures.ts'
import { openHouseOfBench } from './open-house.ts'
import { tellAll } from './tell-figures.ts'

const years = ['2024', '2025', '2026']
const questions = 300
const places = 15
const rounds = 240
// Each connection plans a question anew five times before it keeps the plan.
const toWarmUp = 60

const field = (n: number): AskedField => ({
  key: `bench.question${n}`,
  kind: 'text',
  askedBy: `Direction ${n % 8}`,
  purpose: 'Mesurer la page.',
  english: { purpose: 'Measure the page.' },
  askedOf: ['agent'],
  required: false,
  since: '2024-01-01',
  reviewOn: '2027-12-31',
  readBy: ['ledger.time'],
})

/** The page of time over three years of three hundred questions at fifteen places, as a caretaker opens it; the floor is a question of nothing. */
export const measurePage = async (): Promise<void> => {
  const fields = Array.from({ length: questions }, (_, n) => field(n))
  const { kernel, database, close } = await openHouseOfBench([
    ...slices.map((slice) => ({ ...slice, fields: [] })),
    { name: 'bench', fields },
  ])
  const { owner } = database
  const at = ['house', 'caretaker', 'office', ...Array.from({ length: places - 3 }, (_, n) => `office@a${n}`)]
  const months = years.flatMap((year) => [...monthsOf(year)])
  const periods = [...new Set(months.flatMap((month) => [month, ...periodsAbove(month)]))]
  const items = [
    ...fields.map(({ key }) => ({ kind: 'question', item: key })),
    ...fields.slice(0, 8).map(({ askedBy }) => ({ kind: 'asker', item: askedBy })),
    ...Array.from({ length: 120 }, (_, n) => ({ kind: 'screen', item: `act.${n}` })),
    { kind: 'all', item: 'all' },
    { kind: 'screens', item: 'all' },
  ]
  await database.transact(async (db) => {
    await db.run(sql`
      insert into ledger.closed_period (period, acts, measured) select p, 1000, 900 from unnest(${periods}::text[]) p`)
    await db.run(sql`
      insert into ledger.published_figure (period, kind, item, place, seconds, times, middle, upper, resumed, answers, skips, corrections,
        same, again)
      select p, i.kind, i.item, w, 9000, 300, 20, 60, 5, 400, 20, 5, 50, 30
      from unnest(${periods}::text[]) p, jsonb_to_recordset(${json(items)}) as i (kind text, item text), unnest(${at}::text[]) w`)
    await db.run(sql`
      insert into ledger.published_read (period, field, people, rules)
      select p, f, 10, 20 from unnest(${periods}::text[]) p, unnest(${fields.map(({ key }) => key)}::text[]) f`)
    await db.run(sql`
      insert into ledger.published_waiting (period, cause, place, minutes)
      select p, c, w, 5000 from unnest(${periods}::text[]) p, unnest(${[...waitingCauses]}::text[]) c, unnest(${at}::text[]) w`)
  })
  await owner.run(sql`analyze`)
  const reader = actorOf('caretaker')
  const spend = async (work: (n: number) => Promise<unknown>): Promise<number[]> => {
    const times: number[] = []
    for (let n = 0; n < rounds; n++) {
      const began = performance.now()
      await work(n)
      times.push(performance.now() - began)
    }
    return times.slice(toWarmUp)
  }
  const floor = await spend(() => database.as(reader, (db) => db.row(sql`select 1 as one`)))
  const page = await spend((n) => kernel.ask(reader, 'ledger.time', { period: periods[n % periods.length]! }))
  const rows = await owner.row<{ n: number }>(sql`select count(*)::int as n from ledger.published_figure`)
  await close()
  tellAll({
    'published figures over three years': rows!.n,
    'the page of time (ms, median)': median(page),
    'the page of time (ms, 95 %)': p95(page),
    'a question of nothing behind the same wall (ms, median)': median(floor),
    'a question of nothing behind the same wall (ms, 95 %)': p95(floor),
  })
}
