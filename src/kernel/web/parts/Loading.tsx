import type { JSX } from 'preact'
import './Loading.css'

export type LoadingProps = {
  /** said to screen readers: "Chargement des demandes" */
  label: string
  /** the shape of what comes */
  shape?: 'rows' | 'thread' | 'text'
  count?: number
}

/** The outline of what comes, at rest: nothing turns, nothing shines. Shown after 200 ms, so that a quick answer does not blink. */
export const Loading = ({ label, shape = 'rows', count = 3 }: LoadingProps): JSX.Element => (
  <div class={`loading loading-${shape}`} role="status" aria-busy="true">
    <span class="hidden-text">{label}</span>
    {Array.from({ length: count }, (_, i) => (
      <div class="loading-item" key={i} aria-hidden="true">
        <span />
        <span />
      </div>
    ))}
  </div>
)
