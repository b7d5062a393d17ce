import type { ComponentChildren, JSX } from 'preact'
import './CheckedBar.css'

/** At the foot of a list: what the rows are that somebody has ticked, and what may be done with all of them. */
export const CheckedBar = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <div class="checked-bar no-print" role="status">
    {children}
  </div>
)
