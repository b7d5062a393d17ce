import type { ComponentChildren, JSX } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from '../icons/Icon.tsx'
import { cross } from '../icons/icons.ts'
import { SheetFoot } from './SheetFoot.tsx'
import './Sheet.css'

export type SheetProps = {
  open: boolean
  title: string
  closeLabel: string
  onClose: () => void
  children: ComponentChildren
  /** what is at the foot, the main act first; the way back stands after it */
  actions?: ComponentChildren
  wide?: boolean
}

/** A dialog: a sheet from below on phones, a card elsewhere. Escape, the veil and the cross close it; focus goes back. */
export const Sheet = ({
  open,
  title,
  closeLabel,
  onClose,
  children,
  actions,
  wide,
}: SheetProps): JSX.Element => {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const d = dialog.current
    if (open && !d?.open) {
      d?.showModal()
      // A sheet is read from its top, also where the focus is on its foot.
      d?.scrollTo(0, 0)
    }
    if (!open && d?.open) d.close()
  }, [open])
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a click on the veil; Escape is its key
    <dialog
      ref={dialog}
      class={`sheet${wide ? ' sheet-wide' : ''}`}
      aria-labelledby={id}
      onCancel={(e) => {
        e.preventDefault()
        onClose()
      }}
      onClose={() => open && onClose()}
      onClick={(e) => e.target === e.currentTarget && onClose()}
    >
      {open && (
        <div class="sheet-inside">
          <div class="sheet-head">
            <h2 id={id}>{title}</h2>
            <button type="button" class="sheet-close" aria-label={closeLabel} onClick={onClose}>
              <Icon of={cross} />
            </button>
          </div>
          <div class="sheet-body">{children}</div>
          {actions && <SheetFoot onBack={onClose}>{actions}</SheetFoot>}
        </div>
      )}
    </dialog>
  )
}
