import { useEffect, useState } from 'preact/hooks'
import { newId } from '../../../kernel/web/ids.ts'
import { sender } from '../../../kernel/web/outbox.ts'
import type { Commands, Stop } from '../../core/contract.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import type { Pending } from '../../core/round/fold.ts'

/**
 * A tap that may still be taken back, then one that is on its way. Kept on the phone: one that is put in a pocket leaves all
 * the same, and what has not left is shown as done. `held` here, `out` by the outbox, `told`: the server has it.
 */
export type Tap = Pending & { key: string; state: 'held' | 'out' | 'told' }

/** As long as the toast that offers to take it back; a report that goes with it leaves first. */
const holdMs = 8_500
const name = 'loge-round'

const send = sender<Commands>()

// Where storage is refused (a private window) the taps wait in memory: the outbox does the same.
let memory: Tap[] = []
const kept = (): Tap[] => {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '[]') as Tap[]
  } catch {
    return memory
  }
}
const listeners = new Set<(taps: readonly Tap[]) => void>()
const keep = (taps: Tap[]): void => {
  memory = taps
  try {
    if (taps.length) localStorage.setItem(name, JSON.stringify(taps))
    else localStorage.removeItem(name)
  } catch {
    // As above: in memory.
  }
  for (const listener of listeners) listener(taps)
}

/** Says so of these points, in a moment; the answer takes it back while there is time, and says whether there was. */
export const tap = (building: string, data: Commands['round.check']): (() => boolean) => {
  const key = newId()
  keep([...kept(), { key, building, data, at: new Date().toISOString(), state: 'held' }])
  setTimeout(() => void leave(key), holdMs)
  return () => takeBack(key)
}

/** Whether there was time to take it back. */
export const takeBack = (key: string): boolean => {
  const held = kept().find((t) => t.key === key)
  if (held?.state !== 'held' || leaving.has(key)) return false
  keep(kept().filter((t) => t.key !== key))
  return true
}

// Held until the outbox surely has it: a phone that dies in between says it again, and one more look harms nobody.
const leave = async (key: string): Promise<void> => {
  const held = kept().find((t) => t.key === key)
  if (held?.state !== 'held' || leaving.has(key)) return
  leaving.add(key)
  const timer = setTimeout(() => become(key, 'out'), 500)
  const outcome = await send('round.check', held.building, held.data, { leave: true })
  clearTimeout(timer)
  // A no waits in the tray with its reason.
  if (outcome.ok) become(key, 'told')
  else keep(kept().filter((t) => t.key !== key))
}
const leaving = new Set<string>()

const become = (key: string, state: Tap['state']): void =>
  keep(kept().map((t) => (t.key === key ? { ...t, state } : t)))

/** What was held when the page went away. */
export const sendHeldTaps = (): void => kept().forEach(({ key }) => void leave(key))

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') sendHeldTaps()
})

/** Forgets what the server has told since, and what is of another day: the outbox alone keeps that. */
export const settle = (stops: readonly Stop[], today: string): void => {
  const told = (t: Tap): boolean => {
    const points = stops.find((s) => s.id === t.building)?.points.filter((p) => t.data.points.includes(p.id))
    return (points ?? []).every((p) => p.last !== null && p.last >= dayOf(t.at))
  }
  const before = kept()
  const after = before.filter((t) => t.state === 'held' || (dayOf(t.at) === today && !told(t)))
  if (after.length !== before.length) keep(after)
}

/** The taps that are shown as done before the server has them. */
export const useTaps = (): readonly Tap[] => {
  const [taps, setTaps] = useState<readonly Tap[]>(kept)
  useEffect(() => {
    listeners.add(setTaps)
    setTaps(kept())
    return () => void listeners.delete(setTaps)
  }, [])
  return taps
}
