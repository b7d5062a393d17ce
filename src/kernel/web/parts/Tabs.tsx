import type { ComponentChildren, JSX } from 'preact'
import { useId, useRef } from 'preact/hooks'
import './Tabs.css'

export type Tab = { value: string; label: string; count?: number }
export type TabsProps = {
  label: string
  tabs: readonly Tab[]
  value: string
  onValue: (value: string) => void
  /** in the line of the tabs, before them: the heading of the page */
  lead?: ComponentChildren
  /** …and at its end */
  trail?: ComponentChildren
  /** the panel of the chosen tab */
  children: ComponentChildren
}

/** Several faces of one thing. Arrows move and choose, Tab goes to the panel. */
export const Tabs = ({ label, tabs, value, onValue, lead, trail, children }: TabsProps): JSX.Element => {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const step = (e: KeyboardEvent): void => {
    const at = tabs.findIndex((t) => t.value === value)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[e.key]
    if (to === undefined) return
    e.preventDefault()
    const next = (to + tabs.length) % tabs.length
    onValue(tabs[next]?.value ?? value)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  return (
    <div class="tabs">
      <div class="tabs-line">
        {lead}
        <div class="tabs-list" role="tablist" aria-label={label} ref={list}>
          {tabs.map((t) => (
            <button
              key={t.value}
              type="button"
              class="tabs-tab"
              role="tab"
              id={`${id}-${t.value}`}
              aria-selected={t.value === value}
              aria-controls={`${id}-panel`}
              tabIndex={t.value === value ? 0 : -1}
              onClick={() => onValue(t.value)}
              onKeyDown={step}
            >
              {t.label}
              {t.count !== undefined && <span class="tabs-count figures"> {t.count}</span>}
            </button>
          ))}
        </div>
        {trail}
      </div>
      <div
        class="tabs-panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${value}`}
        tabIndex={0}
      >
        {children}
      </div>
    </div>
  )
}
