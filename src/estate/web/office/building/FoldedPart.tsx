import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

type Props = {
  title: string
  /** how many wait in it */
  count?: number | undefined
  /** the address asks for it */
  open: boolean
  children: ComponentChildren
}

/** A part of a page that is looked at more rarely: asked of the house once it is opened. */
export const FoldedPart = ({ title, count, open, children }: Props): JSX.Element => {
  const [isOpen, setOpen] = useState(open)
  useEffect(() => setOpen(open), [open])
  return (
    <details class="estate-part" open={isOpen} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        <h2>
          {title}
          {count ? <span class="figures ways-waits"> {count}</span> : null}
        </h2>
      </summary>
      {isOpen && <div class="stack">{children}</div>}
    </details>
  )
}
