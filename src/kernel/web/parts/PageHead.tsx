import type { ComponentChildren, JSX } from 'preact'
import { back } from '../icons/icons.ts'
import { Icon } from '../icons/Icon.tsx'
import './PageHead.css'

export type HeadProps = {
  /** the page that this one belongs to */
  to: string
  from: string
  title: string
  /** a line of what it is */
  children?: ComponentChildren
}

/** The head of a page under another: the way back to it, then what this is. */
export const PageHead = ({ to, from, title, children }: HeadProps): JSX.Element => (
  <header class="head">
    <a class="head-back" href={to}>
      <Icon of={back} size={18} /> {from}
    </a>
    <h1>{title}</h1>
    {children}
  </header>
)
