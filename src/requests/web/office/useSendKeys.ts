import { useEffect, useRef } from 'preact/hooks'

/** Ctrl+Enter (⌘ on a Mac) anywhere inside the element sends: `<div ref={useSendKeys(send)}>`. */
export const useSendKeys = (send: () => void): { current: HTMLDivElement | null } => {
  const around = useRef<HTMLDivElement>(null)
  const now = useRef(send)
  now.current = send
  useEffect(() => {
    const onKeyDown = (e: KeyboardEvent): void => {
      if (e.key !== 'Enter' || !(e.ctrlKey || e.metaKey)) return
      e.preventDefault()
      now.current()
    }
    // In a sheet, its buttons too.
    const element: HTMLElement | null = around.current?.closest('dialog') ?? around.current
    element?.addEventListener('keydown', onKeyDown)
    return () => element?.removeEventListener('keydown', onKeyDown)
  }, [])
  return around
}
