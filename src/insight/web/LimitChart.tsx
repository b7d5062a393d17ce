import type { JSX } from 'preact'
import type { MeasureName } from '../core/contract.ts'
import { measuredPeriod, opensOf } from '../core/measures.ts'
import { saidMonth } from '../core/say-overview.ts'
import { sayChart, saidPoint, saidValue, saySignal } from '../core/say-charts.ts'
import type { ChartPoint, Scale, SideChart } from '../core/side-charts.ts'
import { opener } from '../core/count-figures.ts'
import { hrefOf, useWords } from './figure-words.ts'

type Props = {
  name: MeasureName
  /** whose: null is all that the reader sees */
  agency: string | null
  side: string
  chart: SideChart
  scale: Scale
}

const width = 200
const height = 64
const edge = 4

/** One measure of one agency: its months, its mean and limits, and in words what has changed; each signal opens its threads. */
export const LimitChart = ({ name, agency, side, chart, scale }: Props): JSX.Element => {
  const speech = useWords()
  const { t } = speech
  const last = chart.points.at(-1)
  const limits = chart.chart?.limits
  const said = sayChart(name, chart, speech)
  return (
    <figure class="limit-chart">
      <figcaption class="limit-title">
        {t(`overview.measure.${name}`)}
        {last && (
          <span class="limit-last figures">
            {' '}
            {t('overview.chart.last', {
              value: saidPoint(name, last, speech),
              month: saidMonth(last.month, speech),
            })}
          </span>
        )}
      </figcaption>
      <Drawing
        chart={chart}
        scale={scale}
        said={[`${side}, ${t(`overview.measure.${name}`)}`, ...said].join('. ')}
      />
      {chart.signals.length > 0 ? (
        <ul class="limit-signals">
          {chart.signals.map((signal) => (
            <li key={`${signal.is} ${signal.point.month}`}>
              <a href={hrefOf(opener(agency)(opensOf[name](measuredPeriod(signal.point.month))))}>
                {saySignal(name, signal, speech)}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p class="limit-quiet">{said[0]}</p>
      )}
      {limits && (
        <p class="limit-quiet figures">
          {t('overview.charts.limits', {
            low: saidValue(name, limits.low, speech),
            high: saidValue(name, limits.high, speech),
          })}
        </p>
      )}
    </figure>
  )
}

type DrawingProps = { chart: SideChart; scale: Scale; said: string }

const Drawing = ({ chart: { points, chart, signals }, scale, said }: DrawingProps): JSX.Element => {
  const step = (width - 2 * edge) / Math.max(1, points.length - 1)
  const y = (value: number): number =>
    height - edge - ((value - scale.floor) / (scale.top - scale.floor)) * (height - 2 * edge)
  const x = (i: number): number => i * step + edge
  const told = new Set(signals.map(({ point }) => point.month))
  return (
    <svg
      class="limit-svg"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid"
      role="img"
      aria-label={said}
      focusable="false"
    >
      {chart && (
        <>
          <rect
            class="limit-band"
            x={0}
            width={width}
            y={y(chart.limits.high)}
            height={Math.max(1, y(chart.limits.low) - y(chart.limits.high))}
          />
          <path class="limit-mean" d={`M0 ${y(chart.limits.mean)}H${width}`} />
          <path
            class="limit-watched"
            d={`M${x(watchedFrom(points, chart.watched)) - step / 2} 0V${height}`}
          />
        </>
      )}
      {linesOf(points).map((line) => (
        <polyline
          class="limit-line"
          key={line[0]!.at}
          points={line.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')}
        />
      ))}
      {points.map(
        ({ month, value }, i) =>
          value !== null && (
            <circle
              key={month}
              class={told.has(month) ? 'limit-told' : 'limit-point'}
              cx={x(i)}
              cy={y(value)}
              r={told.has(month) ? edge - 0.5 : 1.2}
            />
          ),
      )}
    </svg>
  )
}

/** Where the months begin that are watched: months without a value do not count. */
const watchedFrom = (points: readonly ChartPoint[], watched: number): number => {
  const counted = points.flatMap(({ value }, at) => (value === null ? [] : [at]))
  return counted[counted.length - watched] ?? 0
}

type DrawnPoint = { at: number; value: number }

/** A line for each run of months that have a value: a gap is left where there is none. */
const linesOf = (points: readonly ChartPoint[]): DrawnPoint[][] => {
  const lines: DrawnPoint[][] = [[]]
  for (const [at, { value }] of points.entries())
    if (value === null) lines.push([])
    else lines.at(-1)!.push({ at, value })
  return lines.filter((line) => line.length > 1)
}
