import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Loading } from './parts/Loading.tsx'

/**
 * A screen that few people meet, loaded when it is shown: `const Day = later(() => import('./Day.tsx').then((m) => m.Day))`.
 * `label` is said while it comes; without one its place stays empty. `Away` stands there when it cannot be had now. What could
 * not be had is asked for again: a few times, and once the network is back.
 */
export const later = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Away?: ComponentType<object>,
): ((props: Props & { label?: string }) => JSX.Element | null) => {
  let kept: ComponentType<Props> | undefined
  return ({ label, ...props }) => {
    const [Screen, setScreen] = useState<ComponentType<Props> | undefined>(() => kept)
    useEffect(() => {
      // What another place asked for may have come between the first picture and now.
      if (kept) {
        setScreen(() => kept)
        return undefined
      }
      const come = (loaded: ComponentType<Props>): void => {
        kept = loaded
        setScreen(() => loaded)
      }
      let again: ReturnType<typeof setTimeout> | undefined
      let tries = 0
      const call = (): void =>
        void load().then(come, (why: unknown) => {
          if (Away) setScreen(() => Away as ComponentType<Props>)
          addEventListener('online', call, { once: true })
          if (Away || !navigator.onLine) return
          tries += 1
          if (tries > mostTries) throw why
          again = setTimeout(call, soon)
        })
      addEventListener('error', dropUnread, true)
      call()
      return () => {
        clearTimeout(again)
        removeEventListener('online', call)
      }
    }, [])
    return Screen ? <Screen {...(props as unknown as Props)} /> : label ? <Loading label={label} /> : null
  }
}

// A house that starts anew, or does too much at once, lets a file fall: a danger’s band is asked for again (ms).
const soon = 3000
const mostTries = 5

// A style sheet that did not come would pass for read, and the screen would come without it.
const dropUnread = ({ target }: Event): void => {
  if (target instanceof HTMLLinkElement) target.remove()
}

/** A screen is looked at before it is touched (ms). */
const look = 1000

/** What is opened next comes while the screen is looked at: there before the finger is, and where the network ends. */
export const useAhead = (load: () => Promise<unknown>): void => {
  useEffect(() => {
    // Where it cannot be had now, it is asked for again when it is opened.
    const timer = setTimeout(() => void load().catch(() => undefined), look)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- once a screen
  }, [])
}
