import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../icons/Icon.tsx'
import { cross, undo } from '../icons/icons.ts'
import './Toast.css'

export type ToastProps = {
  /** what was done; empty: nothing is shown, the region stays to announce the next */
  children?: ComponentChildren
  undoLabel?: string
  onUndo?: () => void
  closeLabel: string
  onClose: () => void
  /** 10 unless told; it waits while it is pointed at or holds the focus */
  seconds?: number
}

/** What was just done, with a way back. */
export const Toast = ({
  children,
  undoLabel,
  onUndo,
  closeLabel,
  onClose,
  seconds = 10,
}: ToastProps): JSX.Element => {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!children || held) return
    const timer = setTimeout(onClose, seconds * 1000)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- what is said anew begins its seconds anew; a page drawn again does not
  }, [children, held])
  return (
    <div class="toast no-print" role="status">
      {children && (
        <div
          class="toast-inside"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <span class="toast-words">{children}</span>
          {onUndo && (
            <button type="button" class="toast-button" onClick={onUndo}>
              <Icon of={undo} size={18} />
              {undoLabel}
            </button>
          )}
          <button type="button" class="toast-button" aria-label={closeLabel} onClick={onClose}>
            <Icon of={cross} size={20} />
          </button>
        </div>
      )}
    </div>
  )
}
