import type { Effort } from '../core/command.ts'
import { sameMark, screenKeys } from '../core/effort-keys.ts'
import { standingFields } from './parts/count-effort.ts'
import { screenSignals } from './screen-signals.ts'

/** Pauses count no longer than this (ms): what is published is the middle one, with the total of both others beside it. */
const cuts = [10_000, 20_000, 60_000] as const
/** As often as this is often enough (ms): somebody who types does something ten times a second. */
const often = 250
/** Taking a photo is work, though the page is hidden meanwhile; not for longer than this (ms). */
const longestPhoto = 60_000

export type ScreenClock = {
  /** something was done; `isOwn`: by a hand; `within`: it may be told with the next, so many milliseconds after the last */
  beat: (isOwn: boolean, within?: number) => void
  /** nobody looks: hidden, another window, locked */
  stop: () => void
  go: () => void
  /** the camera, or the choice of a file, opens */
  film: () => void
  filmed: () => void
  /** seconds since the screen was shown or its last act left, and starts again; nothing, where no hand did anything */
  take: () => Effort
}

/**
 * Counts the attention to a screen from when it is shown until its act leaves. `clock` in milliseconds, which nobody sets; `where` is
 * the address: another one is another screen, shown when the last thing was done on the one before.
 */
export const screenClock = (clock: () => number, where: () => string, isSeen: boolean): ScreenClock => {
  let path = where()
  let since = isSeen ? 0 : clock()
  let last = since
  let spent = cuts.map(() => 0)
  let touched = false
  let running = isSeen
  let filming = false
  const pass = (most: (cut: number) => number): void => {
    const now = clock()
    if (running) spent = spent.map((ms, i) => ms + Math.min(most(cuts[i]!), Math.max(0, now - last)))
    last = now
  }
  const start = (at: number): void => {
    since = at
    spent = cuts.map(() => 0)
    touched = false
  }
  const beat = (isOwn: boolean, within = 0): void => {
    if (touched && running && clock() - last < within) return
    // A hand on the page is proof that it is seen, whatever was heard before.
    if (isOwn && !running) {
      last = clock()
      running = true
    }
    if (where() !== path) {
      path = where()
      start(last)
    }
    pass((cut) => cut)
    if (isOwn) touched = true
  }
  const filmed = (): void => {
    if (!filming) return
    filming = false
    running = true
    pass(() => longestPhoto)
  }
  return {
    beat,
    film: () => {
      beat(true)
      filming = true
    },
    filmed,
    stop: () => {
      if (!filming) beat(false)
      running = false
    },
    go: () => {
      filmed()
      if (!running) last = clock()
      running = true
    },
    take: () => {
      beat(false)
      if (!touched) return {}
      const [short, seconds, long] = spent.map(tenth) as [number, number, number]
      const isResumed = screenSignals.resumedAt === path
      const taken: Effort = {
        [screenKeys.seconds]: seconds,
        [screenKeys.short]: short,
        [screenKeys.long]: long,
        [screenKeys.open]: tenth(clock() - since),
        ...(isResumed ? { [screenKeys.resumed]: 1 } : {}),
        ...standing(),
      }
      if (isResumed) screenSignals.resumedAt = ''
      start(clock())
      return taken
    },
  }
}

const tenth = (ms: number): number => Math.round(ms / 100) / 10

// Questions that stand on the screen, and those that hold what they offered.
const standing = (): Effort => {
  const found: Effort = {}
  for (const { key, offered, value } of [...standingFields].slice(0, 12)) {
    found[key] ??= 0
    if (offered && offered === value) found[sameMark + key] = 1
  }
  return found
}

/** The steps of a report are one screen. */
const addressOfScreen = (): string => location.pathname.replace(/^(\/signaler)\/.*/, '$1')

/** Hears the page. */
export const hearScreen = (): void => {
  const clock = screenClock(() => performance.now(), addressOfScreen, !document.hidden)
  const on = (target: EventTarget, names: string, hear: (event: Event) => void): void => {
    for (const name of names.split(' ')) target.addEventListener(name, hear, { capture: true, passive: true })
  }
  on(document, 'pointerdown keydown', () => clock.beat(true, often))
  on(document, 'input scroll', () => clock.beat(false, often))
  on(globalThis, 'blur pagehide', clock.stop)
  on(document, 'freeze', clock.stop)
  on(globalThis, 'focus pageshow', clock.go)
  on(document, 'visibilitychange', () => (document.hidden ? clock.stop() : clock.go()))
  on(document, 'click change cancel', ({ type, target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return
    if (type === 'click') clock.film()
    else clock.filmed()
  })
  screenSignals.beat = () => clock.beat(false)
  screenSignals.take = clock.take
}
