import type { JSX } from 'preact'

export type MonthPoint = { label: string; value: number | null; said: string }

type Props = {
  title: string
  points: readonly MonthPoint[]
  /** the top of the scale: 1 for shares, else the largest value */
  max?: number
  /** the words of the last month */
  last: (point: MonthPoint) => string
}

const width = 10
const height = 56

/** Columns month by month, drawn by hand: the last one is told in words, the first and last months stand under them. */
export const MonthChart = ({ title, points, max, last }: Props): JSX.Element => {
  const top = max ?? Math.max(1, ...points.map(({ value }) => value ?? 0))
  const end = points.at(-1)
  return (
    <figure class="month-chart">
      <figcaption class="month-title">{title}</figcaption>
      {end && <p class="month-last figures">{last(end)}</p>}
      <svg
        class="month-svg"
        viewBox={`0 0 ${points.length * width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {points.map(({ label, value, said }, i) => (
          <Column
            key={label}
            at={i}
            share={(value ?? 0) / top}
            last={i === points.length - 1}
            said={`${label} : ${said}`}
          />
        ))}
      </svg>
      <p class="month-ends">
        <span>{points[0]?.label}</span>
        <span>{end?.label}</span>
      </p>
    </figure>
  )
}

type ColumnProps = { at: number; share: number; last: boolean; said: string }

const Column = ({ at, share, last, said }: ColumnProps): JSX.Element => {
  const tall = Math.max(share > 0 ? 1 : 0, Math.min(1, share) * height)
  return (
    <g>
      <title>{said}</title>
      <rect class="month-ground" x={at * width + 1} width={width - 2} height={height} />
      <rect
        class={last ? 'month-bar month-now' : 'month-bar'}
        x={at * width + 1}
        y={height - tall}
        width={width - 2}
        height={tall}
      />
    </g>
  )
}
