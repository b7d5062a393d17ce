import type { JSX } from 'preact'

/** A share on a line from none to all, with the bounds between which it lies: what the words beside it say, drawn to be compared. */
export const IntervalMark = ({
  of: { share, low, high },
}: {
  of: { share: number; low: number; high: number }
}): JSX.Element => (
  <svg
    class="interval-mark"
    viewBox="0 0 104 12"
    width="104"
    height="12"
    aria-hidden="true"
    focusable="false"
  >
    <path d="M2 6 H102" stroke="var(--line)" stroke-width="2" />
    <path d={`M${2 + low * 100} 6 H${2 + high * 100}`} stroke="var(--accent)" stroke-width="4" />
    <circle cx={2 + share * 100} cy="6" r="4" fill="var(--ink)" />
  </svg>
)
