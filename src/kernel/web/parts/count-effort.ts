import { useEffect, useMemo } from 'preact/hooks'

/** Told the key of an asked field and the seconds of attention that it cost. */
export type OnEffort = (key: string, seconds: number) => void

/** A pause longer than this is somebody talking or looking elsewhere, and is not counted past it. */
export const idleMs = 20_000

/** Seconds of attention between the first and the last of these instants (ms), each pause cut at 20 s. */
export const activeSeconds = (instants: readonly number[]): number =>
  instants.reduce((ms, at, i) => ms + Math.min(idleMs, Math.max(0, at - (instants[i - 1] ?? at))), 0) / 1000

/** No field took longer than the screen was open (seconds): what says more is cut there. */
export const cutEffort = (effort: Readonly<Record<string, number>>, open: number): Record<string, number> =>
  Object.fromEntries(
    Object.entries(effort).map(([key, seconds]) => [key, Math.min(seconds, Math.max(0, open))]),
  )

type Attention = {
  onFocusIn: () => void
  onFocusOut: (e: FocusEvent) => void
  onInput: () => void
  onKeyDown: () => void
  onPointerDown: () => void
}

/** Fields that one is still in: what is sent by Ctrl+Enter leaves before the field does. */
const attendedFields = new Set<Attending>()
type Attending = { key: string; take: () => number }

/** Seconds of the fields that one is still in, by key; they are counted once, and start again from here. */
export const takeAttention = (): Record<string, number> => {
  const taken: Record<string, number> = {}
  for (const { key, take } of attendedFields) {
    const seconds = take()
    if (seconds > 0) taken[key] = (taken[key] ?? 0) + seconds
  }
  return taken
}

type Counting = { beat: () => void; leave: () => number }

/** What counts the attention to one field, from its first instant to its last; `clock` in milliseconds. */
export const attending = (
  key: string | undefined,
  clock: () => number = () => performance.now(),
): Counting => {
  let instants: number[] = []
  const beat = (): void => {
    instants.push(clock())
    if (key) attendedFields.add(self)
  }
  const take = (): number => {
    beat()
    const seconds = activeSeconds(instants)
    instants = [instants.at(-1)!]
    return Math.round(seconds * 10) / 10
  }
  const leave = (): number => {
    const seconds = take()
    instants = []
    attendedFields.delete(self)
    return seconds
  }
  const self: Attending = { key: key ?? '', take }
  return { beat, leave }
}

/** Questions that stand on the screen: what was offered there, and what it holds now (where that is a text). */
export const standingFields = new Set<StandingField>()
type StandingField = { key: string; offered: string | undefined; value: string | undefined }

/** Handlers for the element around a field: they count from focus to blur, and tell the seconds on leaving. */
export const useEffort = (
  key: string | undefined,
  onEffort: OnEffort | undefined,
  value?: string,
): Attention => {
  const counted = onEffort && key
  const { beat, leave, field } = useMemo(
    () => ({ ...attending(counted), field: { key: counted ?? '', offered: value, value } }),
    // oxlint-disable-next-line react/exhaustive-deps -- what was offered is what stood there first
    [counted],
  )
  field.value = value
  useEffect(() => {
    if (counted) standingFields.add(field)
    return () => {
      leave()
      standingFields.delete(field)
    }
  }, [counted, field, leave])
  return {
    onFocusIn: beat,
    onFocusOut: (e) => {
      const around = e.currentTarget
      if (around instanceof Node && e.relatedTarget instanceof Node && around.contains(e.relatedTarget))
        return
      const seconds = leave()
      if (key && onEffort && seconds > 0) onEffort(key, seconds)
    },
    onInput: beat,
    onKeyDown: beat,
    onPointerDown: beat,
  }
}
