import type { ComponentChildren, JSX } from 'preact'
import { Icon } from '../icons/Icon.tsx'
import { warning } from '../icons/icons.ts'
import './Warnings.css'

export type WarningsProps = {
  /** what they are, for who hears the page: its heading is not seen */
  label: string
  items: readonly { key: string; words: string; detail?: ComponentChildren }[]
  /** what can be done about them, under the list */
  children?: ComponentChildren
}

/** What one must know before going somewhere. Nothing when there is nothing to know, nor to do. */
export const Warnings = ({ label, items, children }: WarningsProps): JSX.Element | null =>
  items.length === 0 && !children ? null : (
    <section class="stack-s">
      <h2 class="hidden-text">{label}</h2>
      {items.length > 0 && (
        <ul class="warnings">
          {items.map(({ key, words, detail }) => (
            <li key={key}>
              <Icon of={warning} size={18} />
              <span>
                {words} {detail && <span class="secondary">{detail}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  )
