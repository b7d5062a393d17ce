import type { ComponentChildren, JSX } from 'preact'
import './Empty.css'

export type EmptyProps = {
  title: string
  children?: ComponentChildren
  action?: ComponentChildren
  mark?: ComponentChildren
  /** nothing else stands on the page: this is its title */
  page?: boolean
}

/** Nothing here, said as good news or as what to do next. */
export const Empty = ({ title, children, action, mark, page }: EmptyProps): JSX.Element => (
  <div class={`empty${page ? ' empty-page' : ''}`}>
    {mark}
    {page ? <h1>{title}</h1> : <p class="empty-title">{title}</p>}
    {children && <p class="empty-words">{children}</p>}
    {action}
  </div>
)
