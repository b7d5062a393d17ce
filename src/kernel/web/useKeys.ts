import { useEffect, useRef } from 'preact/hooks'

export type Keys = Record<string, () => void>

/**
 * One key, one act, while nobody writes and no sheet is open. The event is used up only by a key that is named. `first`: of a page whose
 * keys go before those that work everywhere.
 */
export const useKeys = (keys: Keys, first = false): void => {
  const now = useRef(keys)
  now.current = keys
  useEffect(() => {
    const onKeyDown = (e: KeyboardEvent): void => {
      if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || isBusy(e.target)) return
      const act = now.current[e.key]
      if (!act) return
      e.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown, first)
    return () => document.removeEventListener('keydown', onKeyDown, first)
  }, [first])
}

const isBusy = (target: EventTarget | null): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof Element &&
    target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select, [role=combobox]'))
