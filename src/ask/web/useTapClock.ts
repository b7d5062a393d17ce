import type { RefObject } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { type TapClock, tapClock } from './count-tap.ts'

/** The clock of what is asked at a stop, and the element around it, by which it is known when that is in sight. */
export const useTapClock = (): [TapClock, RefObject<HTMLDivElement>] => {
  const around = useRef<HTMLDivElement>(null)
  const clock = useMemo(() => tapClock(), [])
  useEffect(() => {
    const element = around.current
    if (!element) return
    let isInSight = false
    const look = (): void => (isInSight && !document.hidden ? clock.see() : clock.leave())
    const sight = new IntersectionObserver((entries) => {
      isInSight = entries.at(-1)?.isIntersecting ?? false
      look()
    })
    const press = ({ target }: Event): void => {
      // Reading why it is asked is no part of answering.
      if (target instanceof Element && element.contains(target) && !target.closest('.asked-sheet')) return
      clock.leave()
      look()
    }
    sight.observe(element)
    document.addEventListener('visibilitychange', look)
    document.addEventListener('pointerdown', press, true)
    return () => {
      sight.disconnect()
      document.removeEventListener('visibilitychange', look)
      document.removeEventListener('pointerdown', press, true)
    }
  }, [clock])
  return [clock, around]
}
