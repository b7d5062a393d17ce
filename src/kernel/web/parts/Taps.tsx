import type { ComponentChildren, JSX } from 'preact'
import './Taps.css'

export type Tap = {
  value: string
  label: string
  detail?: string
  /** an <Icon> or a <Pictogram> */
  mark?: ComponentChildren
  /** what threatens people, and nothing else */
  danger?: boolean
  href?: string
}

export type TapsProps = {
  label: string
  options: readonly Tap[]
  onTap: (value: string) => void
  /** `grid`: side by side, the drawing above */
  layout?: 'list' | 'grid'
  /** the one that stands, when one comes back to it */
  value?: string | undefined
}

/** Answers that act at once: one tap is the answer and the way on. For what is chosen and then sent: <Choice>. */
export const Taps = ({ label, options, onTap, layout = 'list', value }: TapsProps): JSX.Element => (
  <ul class={`taps taps-${layout}`} aria-label={label}>
    {options.map((o) => {
      const shared = {
        class: `tap${o.danger ? ' tap-danger' : ''}`,
        onClick: () => onTap(o.value),
      }
      const inside = (
        <>
          {o.mark && <span class="tap-mark">{o.mark}</span>}
          <span class="tap-words">
            {o.label}
            {o.detail && <span class="tap-detail">{o.detail}</span>}
          </span>
        </>
      )
      return (
        <li key={o.value}>
          {o.href ? (
            <a {...shared} href={o.href}>
              {inside}
            </a>
          ) : (
            <button
              {...shared}
              type="button"
              aria-pressed={value === undefined ? undefined : value === o.value}
            >
              {inside}
            </button>
          )}
        </li>
      )
    })}
  </ul>
)
