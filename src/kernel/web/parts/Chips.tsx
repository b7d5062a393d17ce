import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Icon } from '../icons/Icon.tsx'
import { chevron } from '../icons/icons.ts'
import './Chips.css'

export type ChipOption = { value: string; label: string; detail?: string }
export type ChipProps = {
  /** what the word is about, said before it by screen readers: "Urgence" */
  label: string
  value: string
  options: readonly ChipOption[]
  onValue: (value: string) => void
  /** the words shown when they differ from the option's */
  said?: string
  tone?: 'plain' | 'soon' | 'danger'
}

/** A sentence whose words can be changed: text and <Chip>s. */
export const Chips = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <p class="chips">{children}</p>
)

/** A word that opens a small list. Arrows, Home, End, Enter, Escape; first letters jump. */
export const Chip = ({ label, value, options, onValue, said, tone = 'plain' }: ChipProps): JSX.Element => {
  const id = useId()
  const box = useRef<HTMLSpanElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [at, setAt] = useState<number | undefined>(undefined)
  const open = at !== undefined
  const chosen = options.findIndex((o) => o.value === value)

  useEffect(() => {
    if (!open) return
    const away = (e: Event): void => {
      if (e.target instanceof Node && !box.current?.contains(e.target)) setAt(undefined)
    }
    document.addEventListener('pointerdown', away)
    return () => document.removeEventListener('pointerdown', away)
  }, [open])

  const pick = (i: number): void => {
    const option = options[i]
    setAt(undefined)
    button.current?.focus()
    if (option && option.value !== value) onValue(option.value)
  }
  const onKeyDown = (e: KeyboardEvent): void => {
    const next = open ? optionByKey(e.key, at, options) : opens(e.key) ? Math.max(0, chosen) : undefined
    if (next !== undefined) setAt(next)
    else if (open && (e.key === 'Enter' || e.key === ' ')) pick(at)
    else if (open && e.key === 'Escape') setAt(undefined)
    else return
    e.preventDefault()
    e.stopPropagation()
  }
  return (
    <span class="chip" ref={box}>
      <button
        ref={button}
        type="button"
        class={`chip-button chip-${tone}`}
        role="combobox"
        aria-label={`${label}, ${said ?? options[chosen]?.label ?? value}`}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={`${id}l`}
        aria-activedescendant={open ? `${id}o${at}` : undefined}
        onClick={() => setAt(open ? undefined : Math.max(0, chosen))}
        onKeyDown={onKeyDown}
        onBlur={(e) =>
          !(e.relatedTarget instanceof Node && box.current?.contains(e.relatedTarget)) && setAt(undefined)
        }
      >
        {said ?? options[chosen]?.label ?? value}
        <Icon of={chevron} size={16} />
      </button>
      <span class="chip-list" id={`${id}l`} role="listbox" aria-label={label} hidden={!open}>
        {options.map((o, i) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the button keeps the focus, and hears the keys
          <span
            key={o.value}
            id={`${id}o${i}`}
            class={`chip-option${i === at ? ' chip-at' : ''}`}
            role="option"
            tabIndex={-1}
            aria-selected={o.value === value}
            onPointerDown={(e) => e.preventDefault()}
            onClick={() => pick(i)}
          >
            {o.label}
            {o.detail && <span class="chip-detail">{o.detail}</span>}
          </span>
        ))}
      </span>
    </span>
  )
}

const opens = (key: string): boolean => key === 'ArrowDown' || key === 'ArrowUp'

const optionByKey = (key: string, at: number, options: readonly ChipOption[]): number | undefined => {
  const last = options.length - 1
  if (key === 'ArrowDown') return Math.min(last, at + 1)
  if (key === 'ArrowUp') return Math.max(0, at - 1)
  if (key === 'Home') return 0
  if (key === 'End') return last
  if (key.length !== 1 || key === ' ') return undefined
  const starts = (o: ChipOption): boolean => o.label.toLowerCase().startsWith(key.toLowerCase())
  const after = options.findIndex((o, i) => i > at && starts(o))
  return after >= 0 ? after : Math.max(at, options.findIndex(starts))
}
