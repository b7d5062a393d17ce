import type { Charts, MeasureName } from './contract.ts'
import { type ControlChart, chartOf, fewestPoints, type Signal } from './control-chart.ts'
import { ratio } from './count-figures.ts'
import { isShare } from './measures.ts'

export type ChartPoint = { month: string; n: number; whole: number; value: number | null }

/**
 * A measure of one side over its months. Where `chart` is null nothing is ordinary yet: of too few months (`young`), or of too few
 * threads a month (`rare`).
 */
export type SideChart = {
  points: readonly ChartPoint[]
  chart: ControlChart | null
  silent: 'young' | 'rare' | null
  signals: readonly MonthSignal[]
}
export type MonthSignal = Omit<Signal, 'at'> & { point: ChartPoint }

/** A month of fewer threads is no point of a share. */
const fewestInMonth = 10

/** Threads that stand on either side of a share in a month, in the mean: of fewer the limits cry wolf (bench -- ledger-signals). */
const fewestOnASide = 5

export const sideChart = (
  months: Charts['months'],
  { name, n, whole }: Charts['sides'][number]['measures'][number],
): SideChart => {
  const points = months.map((month, i) => pointOf(name, { month, n: n[i] ?? 0, whole: whole[i] ?? 0 }))
  const counted = points.filter(hasValue)
  const silent =
    counted.length > 0 && isRare(name, counted) ? 'rare' : counted.length < fewestPoints ? 'young' : null
  const chart = silent
    ? null
    : chartOf(
        counted.map(({ value }) => value),
        isShare(name) ? { floor: 0, top: 1 } : { floor: 0 },
      )
  const signals = (chart?.signals ?? []).map(({ at, ...signal }) => ({ ...signal, point: counted[at]! }))
  return { points, chart, silent, signals }
}

const pointOf = (name: MeasureName, counted: Omit<ChartPoint, 'value'>): ChartPoint => ({
  ...counted,
  value: isShare(name) ? (counted.whole < fewestInMonth ? null : ratio(counted.n, counted.whole)) : counted.n,
})

type CountedPoint = ChartPoint & { value: number }
const hasValue = (point: ChartPoint): point is CountedPoint => point.value !== null

const isRare = (name: MeasureName, points: readonly ChartPoint[]): boolean => {
  const mean = (of: (point: ChartPoint) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  const counted = mean(({ n }) => n)
  return counted < fewestOnASide || (isShare(name) && mean(({ whole }) => whole) - counted < fewestOnASide)
}

export type Scale = { floor: number; top: number }

/** One scale for all these charts, a tenth of a share or a round number wider than what they show. */
export const scaleOf = (name: MeasureName, charts: readonly SideChart[]): Scale => {
  const shown = charts.flatMap(({ points, chart }) => [
    ...points.flatMap(({ value }) => (value === null ? [] : [value])),
    ...(chart ? [chart.limits.low, chart.limits.high] : []),
  ])
  const step = isShare(name) ? 0.1 : 10
  const top = Math.max(1, Math.ceil(Math.max(0, ...shown) / step - 1e-9)) * step
  const floor = isShare(name) && shown.length > 0 ? Math.floor(Math.min(...shown) / step + 1e-9) * step : 0
  return { floor: Math.min(floor, top - step), top }
}
