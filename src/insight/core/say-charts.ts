import { sayNumber, sayShare } from '../../kernel/core/say-figures.ts'
import type { MeasureName } from './contract.ts'
import { fewestPoints } from './control-chart.ts'
import { isShare } from './measures.ts'
import { saidCell, saidMonth, type Saying } from './say-overview.ts'
import type { ChartPoint, MonthSignal, SideChart } from './side-charts.ts'

/** A value of a measure: "60 %", or "212". */
export const saidValue = (name: MeasureName, value: number, { lang }: Saying): string =>
  isShare(name) ? sayShare(value, lang) : sayNumber(Math.round(value), lang)

/** A point: "60 % (53–67)" of at least twenty threads, else "7 sur 12"; a number alone. */
export const saidPoint = (name: MeasureName, { n, whole }: ChartPoint, saying: Saying): string =>
  isShare(name) ? saidCell({ n, of: whole }, saying) : sayNumber(n, saying.lang)

/** What a chart says, a sentence a signal; where it says nothing, why. */
export const sayChart = (
  name: MeasureName,
  { chart, silent, signals, points }: SideChart,
  saying: Saying,
): string[] => {
  const { t } = saying
  if (silent === 'rare') return [t('overview.signal.rare')]
  if (!chart)
    return [
      t('overview.signal.young', {
        least: fewestPoints,
        n: points.filter(({ value }) => value !== null).length,
      }),
    ]
  if (signals.length === 0) return [t('overview.signal.none')]
  return signals.map((signal) => saySignal(name, signal, saying))
}

/** "août 2026 : 52 %, au-dessous de l’ordinaire." */
export const saySignal = (name: MeasureName, { is, side, point }: MonthSignal, saying: Saying): string =>
  saying.t(is === 'run' ? `overview.signal.run.${side}` : `overview.signal.${side}`, {
    month: saidMonth(point.month, saying),
    value: saidPoint(name, point, saying),
  })

/** How many of the charts that have limits chance alone would make speak. */
export const sayChance = (expected: number, charts: number, { lang, t }: Saying): string => {
  const n = Math.round(expected)
  if (charts === 0) return t('overview.charts.chance.none')
  return n < 1
    ? t('overview.charts.chance.few', { n: charts })
    : t('overview.charts.chance', { n, of: sayNumber(charts, lang) })
}
