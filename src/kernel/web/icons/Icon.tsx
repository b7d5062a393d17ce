import type { JSX } from 'preact'
import './Icon.css'

export type IconProps = {
  /** a path of icons.ts or of pictograms.ts, drawn on 24 × 24 */
  of: string
  /** in px; 24 unless told */
  size?: number
  /** said to screen readers; without it the drawing is mute, and a word must stand beside it */
  label?: string
}

/** One drawing, in one hand: 2 px strokes (at 24 px), round ends, the colour of the words around it. */
export const Icon = ({ of, size = 24, label }: IconProps): JSX.Element => (
  <svg
    class="icon"
    width={size}
    height={size}
    viewBox="0 0 24 24"
    role={label ? 'img' : undefined}
    aria-label={label}
    aria-hidden={label ? undefined : true}
    focusable="false"
  >
    <path d={of} />
  </svg>
)
