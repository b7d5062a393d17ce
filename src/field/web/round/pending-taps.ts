import { useEffect, useState } from 'preact/hooks'
import { dayOf } from '../../../kernel/core/dates.ts'
import { recallJson, remember } from '../../../kernel/web/local-memory.ts'
import { holder, type HeldAct } from '../../../kernel/web/outbox.ts'
import { watchOutbox } from '../../../kernel/web/outbox/outbox-state.ts'
import { onOutcome } from '../../../kernel/web/outbox/flush-outbox.ts'
import { heldFor } from '../../../kernel/web/outbox/hold-time.ts'
import { waitingActs } from '../../../kernel/web/outbox/tray.ts'
import type { Commands, Stop } from '../../core/contract.ts'
import type { Pending } from '../../core/round/pending-checks.ts'

/** A tap, shown as done before the screens are told so: `held`, it may be taken back; `out`, it waits; `told`, the server has it. */
export type Tap = Pending & { key: string; state: 'held' | 'out' | 'told' }

/** As long as the toast that offers to take it back; a report that goes with it leaves first. */
const holdMs = 8_500
const name = 'loge-field-told'

const hold = holder<Commands>()

// The outbox alone keeps what has not left. What the server has since is remembered until the round says so too.
let waiting: readonly Tap[] = []
let toldTaps: readonly Tap[] = (recallJson(name) as Tap[] | undefined) ?? []

const listeners = new Set<(taps: readonly Tap[]) => void>()
const tapsShown = (): readonly Tap[] => [
  ...toldTaps,
  ...waiting.filter(({ key }) => !toldTaps.some((t) => t.key === key)),
]
const show = (): void => {
  const taps = tapsShown()
  for (const listener of listeners) listener(taps)
}

let turn = 0

/** Reads which taps wait on this phone. */
export const readTaps = async (): Promise<void> => {
  const mine = ++turn
  const acts = (await waitingActs()).filter(({ command }) => command.type === 'round.check')
  // Somebody tapped, or another look began: what was read is of before.
  if (mine !== turn) return
  const now = Date.now()
  const before = JSON.stringify(waiting)
  waiting = acts.map((act) => ({
    key: act.command.id,
    building: act.command.subject,
    data: act.command.data as Commands['round.check'],
    at: act.command.at,
    state: heldFor(act, now) ? 'held' : 'out',
  }))
  if (JSON.stringify(waiting) !== before) show()
}

/** Says so of these points; it leaves in a moment, and may be taken back until then. */
export const tap = (building: string, data: Commands['round.check']): HeldAct => {
  turn++
  const held = hold('round.check', building, data, { ms: holdMs })
  waiting = [...waiting, { key: held.id, building, data, at: held.at, state: 'held' }]
  show()
  return held
}

onOutcome(({ id, ok }) => {
  const left = ok && waiting.find(({ key }) => key === id)
  if (left) keepTold([...toldTaps, { ...left, state: 'told' }])
})

const keepTold = (taps: readonly Tap[]): void => {
  toldTaps = taps
  remember(name, JSON.stringify(taps))
  show()
}

/** Forgets what the round has told since, and what is of another day. */
export const settle = (stops: readonly Stop[], today: string): void => {
  const isTold = (t: Tap): boolean => {
    const points = stops.find((s) => s.id === t.building)?.points.filter((p) => t.data.points.includes(p.id))
    return (points ?? []).every((p) => p.last !== null && p.last >= dayOf(t.at))
  }
  const after = toldTaps.filter((t) => dayOf(t.at) === today && !isTold(t))
  if (after.length !== toldTaps.length) keepTold(after)
}

/** The taps that are shown as done before the round tells of them. */
export const useTaps = (): readonly Tap[] => {
  const [taps, setTaps] = useState(tapsShown)
  useEffect(() => {
    listeners.add(setTaps)
    const stop = watchOutbox(() => void readTaps())
    setTaps(tapsShown())
    return () => {
      listeners.delete(setTaps)
      stop()
    }
  }, [])
  return taps
}
