import type { ComponentChildren, JSX } from 'preact'
import { Icon } from '../icons/Icon.tsx'
import { cloudOff, send } from '../icons/icons.ts'
import './OfflineBar.css'

export type OfflineBarProps = {
  /** no network: nothing leaves now */
  offline: boolean
  /** the whole sentence: "Pas de réseau : 3 envois partiront dès qu’il revient." Empty: the bar is not there */
  children?: ComponentChildren
  /** to see what waits */
  onOpen?: () => void
  openLabel?: string
}

/** What waits to leave, calmly. The region stays in the page, so that a change is announced. */
export const OfflineBar = ({ offline, children, onOpen, openLabel }: OfflineBarProps): JSX.Element => (
  <div class="offline no-print" role="status">
    {children && (
      <div class="offline-inside">
        <Icon of={offline ? cloudOff : send} size={20} />
        <span class="offline-words">{children}</span>
        {onOpen && (
          <button type="button" class="offline-open" onClick={onOpen}>
            {openLabel}
          </button>
        )}
      </div>
    )}
  </div>
)
