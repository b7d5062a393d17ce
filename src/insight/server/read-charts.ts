import type { Refusal } from '../../kernel/core/command.ts'
import { dayOf, instantAt } from '../../kernel/core/dates.ts'
import type { Asking } from '../../kernel/server/slice.ts'
import { monthsOver } from '../core/chart-months.ts'
import { type Charts, measureName, type Queries } from '../core/contract.ts'
import { monthStart, periodOf } from '../core/period.ts'
import { agenciesFor, officesOf } from './agencies-read.ts'
import { hasSummedMeasures, type MeasuredMonth, measuredBetween } from './count-measures.ts'
import { firstDay } from './count-threads.ts'

/** The measures of each agency month by month, and of all that the reader sees before them. */
export const readCharts = async (
  { db, actor, now }: Asking,
  input: Queries['overview.charts']['input'],
): Promise<Charts | Refusal> => {
  const agencies = agenciesFor(actor, input.agency)
  if (agencies && 'refused' in agencies) return agencies
  const today = dayOf(now)
  const period = periodOf(today, undefined, input.until)
  const months = monthsOver(today, period.until, await firstDay({ db, agencies, period, now }))
  const [since, until] = [months[0], months.at(-1)]
  if (!since || !until) return { months, sides: [] }
  const [first, last] = [`${since}-01`, monthStart(`${until}-01`, -1)]
  const bounds = { from: instantAt(first), to: instantAt(last), agencies, first, last }
  const rows = await measuredBetween(db, bounds, await hasSummedMeasures(db))
  const offices = (await officesOf(db, actor)).filter(({ id }) => !agencies || agencies.includes(id))
  const sides = offices.map(({ id, name }) => sideOf({ agency: id, name }, months, rows))
  return {
    months,
    sides: [...(sides.length > 1 ? [sideOf({ agency: null, name: null }, months, rows)] : []), ...sides],
  }
}

type Side = Charts['sides'][number]

const sideOf = (
  named: Pick<Side, 'agency' | 'name'>,
  months: readonly string[],
  rows: readonly MeasuredMonth[],
): Side => {
  const counted = new Map<string, { n: number; whole: number }>()
  for (const { agency, month, measure, n, whole } of rows) {
    if (named.agency !== null && agency !== named.agency) continue
    const key = `${measure} ${month}`
    const sum = counted.get(key) ?? { n: 0, whole: 0 }
    counted.set(key, { n: sum.n + n, whole: sum.whole + whole })
  }
  return {
    ...named,
    measures: measureName.options.map((name) => {
      const points = months.map((month) => counted.get(`${name} ${month}`) ?? { n: 0, whole: 0 })
      return { name, n: points.map(({ n }) => n), whole: points.map(({ whole }) => whole) }
    }),
  }
}
