import { useEffect, useRef } from 'preact/hooks'

/** Alt and Enter together, wherever one writes: no hand comes upon them by chance, and no held key takes a second danger. */
export const takeKeys = 'Alt+Enter'

export const useTakeKey = (take: (() => void) | undefined): void => {
  const now = useRef(take)
  now.current = take
  useEffect(() => {
    const onKeyDown = (e: KeyboardEvent): void => {
      if (!now.current || e.key !== 'Enter' || !e.altKey || e.ctrlKey || e.metaKey || e.shiftKey) return
      if (e.defaultPrevented || e.repeat || document.querySelector('dialog[open]')) return
      e.preventDefault()
      now.current()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
