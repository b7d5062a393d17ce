import type { JSX } from 'preact'

type Props = {
  /** shares, oldest first; null: nothing to divide that month */
  values: readonly (number | null)[]
  /** where the scale begins; it ends at 1. The lines that stand together have one */
  floor: number
  /** all that the line shows, in words */
  said: string
}

const step = 12
const height = 36
const dot = 3

/** The last months as a line as high as a word, between two rules: where the scale begins and where it ends. */
export const Sparkline = ({ values, floor, said }: Props): JSX.Element => {
  const width = (values.length - 1) * step + 2 * dot
  const points = values.flatMap((value, i) =>
    value === null
      ? []
      : [{ x: i * step + dot, y: height - dot - ((value - floor) / (1 - floor)) * (height - 2 * dot) }],
  )
  const last = points.at(-1)
  return (
    <svg class="sparkline" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said} focusable="false">
      <path class="sparkline-ground" d={`M0 ${dot}H${width}M0 ${height - dot}H${width}`} />
      <polyline class="sparkline-line" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {last && <circle class="sparkline-now" cx={last.x} cy={last.y} r={dot} />}
    </svg>
  )
}

/** Where a scale for these shares begins: the tenth below the lowest, and half of all at most. */
export const floorOf = (values: readonly (number | null)[]): number =>
  Math.min(0.5, ...values.flatMap((value) => (value === null ? [] : [Math.floor(value * 10) / 10])))
