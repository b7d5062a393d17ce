import type { Outcome } from '../../core/command.ts'
import { onWho } from '../page-person.ts'
import { carry } from './carry-acts.ts'
import { onTabs, owner, remark, tellWatchers, tellHeld, tellTabs } from './outbox-state.ts'
import { keepLeft, watchClock } from './keep-act.ts'
import { store } from './outbox-store.ts'
import { heldFor } from './hold-time.ts'
import { withLock } from './one-page-lock.ts'
import { isOwn } from './owner.ts'
import { pauseOf } from './pause.ts'
import { round } from './queue.ts'
import { type Box, newPace } from './outbox-types.ts'

type Looking = { heard: (outcome: Outcome) => void; leave: boolean }
const waiters = new Map<string, Looking>()

/** The outcome of an act, when it comes. `leave`: nobody looks at its form any more. */
export const outcomeOf = (id: string, leave: boolean): Promise<Outcome> =>
  new Promise((heard) => waiters.set(id, { heard, leave }))

const hearers = new Set<(outcome: Outcome) => void>()

/** Hears what came of each act of this device, whichever of its pages sent it. */
export const onOutcome = (hearer: (outcome: Outcome) => void): void => void hearers.add(hearer)

const tellOutcome = (outcome: Outcome): boolean => {
  for (const hearer of hearers) hearer(outcome)
  const waiter = waiters.get(outcome.id)
  waiters.delete(outcome.id)
  waiter?.heard(outcome)
  return waiter !== undefined && !waiter.leave
}

let failures = 0
const hear: Box['hear'] = (act, outcome) => {
  failures = 0
  if (outcome.ok && outcome.notice) remark(outcome.notice)
  if (!outcome.ok && outcome.refused === 'device_revoked')
    remark({ code: outcome.refused, message: outcome.message })
  const shown = tellOutcome(outcome)
  tellTabs({ outcome })
  return shown && isOwn(act.owner, owner())
}

let flushWanted = false
let running = false
// Until then the server asked for patience (ms, by the clock that nobody sets).
let notBefore = 0
let timer: ReturnType<typeof setTimeout> | undefined
const pace = newPace()

/** Sends what waits, one tab at a time. */
export const flush = async (): Promise<void> => {
  flushWanted = true
  if (running || performance.now() < notBefore) return
  running = true
  try {
    while (flushWanted) {
      flushWanted = false
      await withLock(once)
    }
  } finally {
    running = false
  }
}

const once = async (): Promise<void> => {
  await watchClock()
  await keepLeft().catch(() => undefined)
  const box: Box = { store, carry, pace, owner: owner(), now: Date.now, hear }
  const later = await round(box).catch(() => ({ later: 'storage', retryAfter: undefined }))
  clearTimeout(timer)
  if (later) {
    const pause = pauseOf(++failures, Math.random(), later.retryAfter)
    notBefore = later.retryAfter ? performance.now() + pause : 0
    timer = setTimeout(() => {
      notBefore = 0
      void flush()
    }, pause)
  } else {
    failures = 0
    await awaitHeld()
  }
  await tellHeld(later?.later)
}

// What may still be taken back was kept by another page, perhaps, which is no more.
const awaitHeld = async (): Promise<void> => {
  const acts = await store.acts().catch(() => [])
  const left = Math.min(...acts.map((act) => heldFor(act, Date.now())).filter((ms) => ms > 0))
  if (Number.isFinite(left)) timer = setTimeout(() => void flush(), left)
}

// Another network, or another person: who asked for patience before may not have been the house.
const back = (): void => {
  failures = 0
  notBefore = 0
  void flush()
}
addEventListener('online', back)
addEventListener('focus', () => void flush())
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void flush()
})
onWho(back)
onTabs(({ outcome }) => {
  if (outcome) tellOutcome(outcome)
  void tellWatchers()
})
