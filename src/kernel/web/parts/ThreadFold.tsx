import type { ComponentChildren, JSX } from 'preact'
import { Icon } from '../icons/Icon.tsx'
import { chevron } from '../icons/icons.ts'
import './ThreadFold.css'

/** Entries of less weight behind one line; on paper they all stand there. */
export const ThreadFold = ({
  label,
  open,
  onOpen,
  beside,
  children,
}: {
  /** «7 étapes» */
  label: string
  open: boolean
  onOpen: (open: boolean) => void
  /** what is seen of them while they are folded */
  beside?: ComponentChildren
  children: ComponentChildren
}): JSX.Element => (
  <li class={`entry-fold${open ? ' entry-fold-open' : ''}`}>
    <button type="button" class="entry-fold-button" aria-expanded={open} onClick={() => onOpen(!open)}>
      <Icon of={chevron} size={18} />
      {label}
    </button>
    {!open && beside}
    <ol class="thread entry-folded">{children}</ol>
  </li>
)
