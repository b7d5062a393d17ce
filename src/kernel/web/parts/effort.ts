import { useRef } from 'preact/hooks'

/** Told the key of an asked field and the seconds of attention that it cost. */
export type OnEffort = (key: string, seconds: number) => void

/** A pause longer than this is somebody talking or looking elsewhere, and is not counted past it. */
export const idleMs = 20_000

/** Seconds of attention between the first and the last of these instants (ms), each pause cut at 20 s. */
export const activeSeconds = (instants: readonly number[]): number =>
  instants.reduce((ms, at, i) => ms + Math.min(idleMs, Math.max(0, at - (instants[i - 1] ?? at))), 0) / 1000

type Attention = {
  onFocusIn: () => void
  onFocusOut: (e: FocusEvent) => void
  onInput: () => void
  onKeyDown: () => void
  onPointerDown: () => void
}

/** Handlers for the element around a field: they count from focus to blur, and tell the seconds on leaving. */
export const useEffort = (key: string | undefined, onEffort: OnEffort | undefined): Attention => {
  const instants = useRef<number[]>([])
  const beat = (): void => {
    instants.current.push(performance.now())
  }
  const leave = (e: FocusEvent): void => {
    const around = e.currentTarget
    if (around instanceof Node && e.relatedTarget instanceof Node && around.contains(e.relatedTarget)) return
    beat()
    const seconds = activeSeconds(instants.current)
    instants.current = []
    if (key && onEffort && seconds > 0) onEffort(key, Math.round(seconds * 10) / 10)
  }
  return { onFocusIn: beat, onFocusOut: leave, onInput: beat, onKeyDown: beat, onPointerDown: beat }
}
