import type { ComponentChildren, JSX } from 'preact'
import { Icon } from '../icons/Icon.tsx'
import { warning } from '../icons/icons.ts'
import './RefusalNotice.css'

export type RefusedProps = {
  /** why, as a sentence of words.<lang>.ts */
  children: ComponentChildren
  /** what is kept, what to do */
  kept?: ComponentChildren
  action?: ComponentChildren
}

/** An expected no: what happened, what was kept, what to do. Announced at once. Amber: red is for danger to people. */
export const RefusalNotice = ({ children, kept, action }: RefusedProps): JSX.Element => (
  <div class="refused" role="alert">
    <Icon of={warning} />
    <div class="refused-words">
      <p class="refused-why">{children}</p>
      {kept && <p>{kept}</p>}
      {action && <div class="refused-action">{action}</div>}
    </div>
  </div>
)
