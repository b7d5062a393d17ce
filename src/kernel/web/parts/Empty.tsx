import type { ComponentChildren, JSX } from 'preact'
import './Empty.css'

export type EmptyProps = {
  title: string
  children?: ComponentChildren
  action?: ComponentChildren
  mark?: ComponentChildren
}

/** Nothing here, said as good news or as what to do next. */
export const Empty = ({ title, children, action, mark }: EmptyProps): JSX.Element => (
  <div class="empty">
    {mark}
    <p class="empty-title">{title}</p>
    {children && <p class="empty-words">{children}</p>}
    {action}
  </div>
)
