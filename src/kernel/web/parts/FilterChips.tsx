import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../icons/Icon.tsx'
import { cross } from '../icons/icons.ts'
import { Button } from './Button.tsx'
import './FilterChips.css'

/** One thing that a list is narrowed to, in words, and how it is taken off. */
export type FilterChip = { key: string; label: string; onOff: () => void }
type Props = {
  /** "La liste est réduite à" */
  label: string
  by: readonly FilterChip[]
  /** "Retirer le filtre : Agence Centre" */
  off: (what: string) => string
  /** "Retirer tous les filtres", from two on; without it where a list has but one filter */
  allOff?: string
  onAllOff?: () => void
}

/** What a list is narrowed to, each as a word that can be taken off; nothing where all is shown. */
export const FilterChips = ({ label, by, off, allOff, onAllOff }: Props): JSX.Element | null => {
  const list = useRef<HTMLUListElement>(null)
  const taken = useRef<number>()
  // Where the one that was taken off stood, the next one has the focus; none is left, the list has it.
  useEffect(() => {
    const { current: at } = taken
    taken.current = undefined
    if (at !== undefined) (list.current?.querySelectorAll('button')[at] ?? list.current)?.focus()
  }, [by.length])
  return (
    <ul class="filtered" aria-label={label} ref={list} tabIndex={-1}>
      {by.map(({ key, label: what, onOff }, i) => (
        <li key={key}>
          <button
            type="button"
            class="filtered-one"
            aria-label={off(what)}
            onClick={() => {
              taken.current = i
              onOff()
            }}
          >
            {what}
            <Icon of={cross} size={16} />
          </button>
        </li>
      ))}
      {allOff && onAllOff && by.length > 1 && (
        <li>
          <Button small kind="plain" onClick={onAllOff}>
            {allOff}
          </Button>
        </li>
      )}
    </ul>
  )
}
