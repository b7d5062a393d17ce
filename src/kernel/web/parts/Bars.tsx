import type { JSX } from 'preact'
import './Bars.css'

/** One bar: `said` is the value in words ("2 j 4 h"); `href` opens what it counts. */
export type Bar = { label: string; value: number; said: string; href?: string; strong?: boolean }

export type BarsProps = {
  title: string
  bars: readonly Bar[]
  /** the value of a full bar; the largest one unless told (give it for small multiples) */
  max?: number
  /** a line across all bars, with its word: a target */
  mark?: { value: number; label: string }
  /** the words that open the table, and its two headings */
  table: { open: string; what: string; value: string }
}

/** Bars with their words on them, drawn by hand; a table stands behind. */
export const Bars = ({ title, bars, max, mark, table }: BarsProps): JSX.Element => {
  const full = max ?? Math.max(1, mark?.value ?? 0, ...bars.map((b) => b.value))
  return (
    <figure class="bars">
      <figcaption class="bars-title">{title}</figcaption>
      <ul class="bars-list">
        {bars.map((b) => (
          <li class={`bars-row${b.strong ? ' bars-strong' : ''}`} key={b.label}>
            <span class="bars-label">{b.href ? <a href={b.href}>{b.label}</a> : b.label}</span>
            <svg class="bars-svg" width="100%" height="16" aria-hidden="true" focusable="false">
              <rect class="bars-ground" width="100%" height="16" rx="2" />
              <rect class="bars-bar" width={share(b.value, full)} height="16" rx="2" />
              {mark && <MarkLine at={share(mark.value, full)} />}
            </svg>
            <span class="bars-value figures">{b.said}</span>
          </li>
        ))}
      </ul>
      {mark && <p class="bars-legend">{mark.label}</p>}
      <details class="bars-table no-print">
        <summary>{table.open}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{table.what}</th>
              <th scope="col">{table.value}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((b) => (
              <tr key={b.label}>
                <th scope="row">{b.label}</th>
                <td class="figures">{b.said}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

/** With a halo, so that it is seen on the bar too. */
const MarkLine = ({ at }: { at: string }): JSX.Element => (
  <svg x={at} overflow="visible">
    <rect class="bars-halo" x="-3" width="6" height="16" />
    <rect class="bars-mark" x="-1" width="2" height="16" />
  </svg>
)

const share = (value: number, full: number): string =>
  `${Math.min(100, Math.max(0, (value / full) * 100)).toFixed(1)}%`
