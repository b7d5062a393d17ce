import { useEffect, useState } from 'preact/hooks'

const isResting = (at: unknown): boolean =>
  at instanceof HTMLInputElement && at.matches('[data-search]') && at.value === ''

/** Whether the page rests on its search box, with nothing written in it: there, Enter means who calls. */
export const useRestingSearch = (onEnter: (() => void) | undefined): boolean => {
  const [rests, setRests] = useState(() => isResting(document.activeElement))
  useEffect(() => {
    const look = (): void => setRests(isResting(document.activeElement))
    const heard = ['focusin', 'focusout', 'input'] as const
    look()
    for (const event of heard) document.addEventListener(event, look)
    return () => {
      for (const event of heard) document.removeEventListener(event, look)
    }
  }, [])
  useEffect(() => {
    if (!onEnter) return
    const onKeyDown = (e: KeyboardEvent): void => {
      if (e.key !== 'Enter' || e.defaultPrevented || e.repeat || e.isComposing) return
      if (e.ctrlKey || e.metaKey || e.altKey || !isResting(e.target)) return
      e.preventDefault()
      onEnter()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onEnter])
  return rests
}
