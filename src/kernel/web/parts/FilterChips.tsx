import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
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
  /** in one line, whatever its width: what has no room is named by a «+3» that opens it */
  oneLine?: true
}

/** What a list is narrowed to, each as a word that can be taken off; nothing where all is shown. */
export const FilterChips = ({ label, by, off, allOff, onAllOff, oneLine }: Props): JSX.Element | null => {
  const list = useRef<HTMLUListElement>(null)
  const taken = useRef<number>()
  // Where the one that was taken off stood, the next one has the focus; none is left, the list has it.
  useEffect(() => {
    const { current: at } = taken
    taken.current = undefined
    if (at !== undefined) (list.current?.querySelectorAll('button')[at] ?? list.current)?.focus()
  }, [by.length])
  const [isOpen, setIsOpen] = useState(false)
  const room = useRoom(list, oneLine === true && !isOpen, by.length)
  const hidden = by.slice(room)
  const everything = allOff && onAllOff && (
    <Button small kind="plain" onClick={onAllOff}>
      {allOff}
    </Button>
  )
  const chips = (
    <ul
      class={oneLine && !isOpen ? 'filtered filtered-line' : 'filtered'}
      aria-label={label}
      ref={list}
      tabIndex={-1}
    >
      {by.map(({ key, label: what, onOff }, i) => (
        <li key={key} class={i < room ? undefined : 'filtered-away'}>
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
      {!oneLine && by.length > 1 && <li>{everything}</li>}
    </ul>
  )
  if (!oneLine) return chips
  return (
    <>
      {chips}
      {hidden.length > 0 && (
        <button
          type="button"
          class="filtered-one filtered-more"
          aria-expanded="false"
          title={hidden.map((chip) => chip.label).join(', ')}
          aria-label={`+${hidden.length} : ${hidden.map((chip) => chip.label).join(', ')}`}
          onClick={() => setIsOpen(true)}
        >
          +{hidden.length}
        </button>
      )}
      {by.length > 1 && everything}
    </>
  )
}

/** How many of the chips stand in the first line of their list; all of them, where it may have more. */
const useRoom = (list: { current: HTMLElement | null }, isOneLine: boolean, n: number): number => {
  const [room, setRoom] = useState(n)
  useLayoutEffect(() => {
    const { current } = list
    if (!current || !isOneLine) return setRoom(n)
    const look = (): void => {
      const tops = [...current.children].map((item) => (item as HTMLElement).offsetTop)
      setRoom(tops.filter((top) => top === tops[0]).length)
    }
    look()
    const watch = new ResizeObserver(look)
    watch.observe(current)
    return () => watch.disconnect()
  }, [list, isOneLine, n])
  return isOneLine ? Math.min(room, n) : n
}
