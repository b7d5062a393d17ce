import { keepAnswersFrom } from '../../../kernel/web/ask.ts'
import { call, isNo } from '../../../kernel/web/http-headers.ts'
import { onFact } from '../../../kernel/web/live-feed.ts'
import { askToPersist } from '../../../kernel/web/persist-storage.ts'
import { onWho } from '../../../kernel/web/page-person.ts'
import type { Pack } from '../../core/pack/pack-contract.ts'
import { keepShapesInBox } from './space-shapes.ts'
import { answerFromPack } from './answer-from-pack.ts'
import { fetchDrawings, readDrawingsFromBox } from './pack-drawings.ts'
import { cursorHeld, forgetPack, heldPack, isOver, keepPack, onPack, openPack } from './open-pack.ts'

/** Several facts at once are one renewal (ms). */
const together = 400
/** What was renewed so long ago need not be again because a screen opened (ms): a fact would have told. */
const goodFor = 30_000
/** On a bad network the whole takes its time (ms). */
const patience = 90_000
const mostPause = 300_000

let renewedAt = Number.NEGATIVE_INFINITY
let failures = 0
let asking = false
let timer: ReturnType<typeof setTimeout> | undefined
let dueAt = Number.POSITIVE_INFINITY
const watchers = new Set<() => void>()

let signedOut = false

/** How it stood the last time that the house was asked: `away`, or it no longer knew who asks. */
export const reach = (): 'here' | 'away' | 'signed_out' =>
  signedOut ? 'signed_out' : failures || !navigator.onLine ? 'away' : 'here'

export const onReach = (watcher: () => void): (() => void) => {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/**
 * The screens are answered from the pack from now on, and the pack renews itself: at the start, when a fact is heard, when the
 * network comes back, when somebody looks. `why` says, of an expired one, what to do.
 */
export const startPack = (why: () => string): void => {
  keepAnswersFrom({
    answer: answerFromPack,
    renew: () => {
      if (!asking && performance.now() - renewedAt > goodFor) renewWithin(together)
    },
    onChange: onPack,
    why: () => (isOver() ? why() : undefined),
  })
  readDrawingsFromBox()
  keepShapesInBox()
  asking = true
  void openPack().then(() => renewWithin(0))
  onFact(() => renewWithin(together))
  addEventListener('online', back)
  addEventListener('offline', () => setReach(false))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && performance.now() - renewedAt > goodFor) back()
  })
  onWho(back)
}

const back = (): void => {
  failures = 0
  renewWithin(together)
}

const renewWithin = (ms: number): void => {
  const at = performance.now() + ms
  if (at >= dueAt) return
  clearTimeout(timer)
  dueAt = at
  timer = setTimeout(() => {
    dueAt = Number.POSITIVE_INFINITY
    asking = true
    void alone(once).finally(() => (asking = false))
  }, ms)
}

// One tab at a time; where the browser has no locks, two ask for the same, and keep the same.
const alone = (work: () => Promise<void>): Promise<void> =>
  navigator.locks ? navigator.locks.request('loge-pack', work).then(() => {}) : work()

const once = async (): Promise<void> => {
  const after = cursorHeld()
  const query = encodeURIComponent(JSON.stringify(after ? { after } : {}))
  const given = await call(`/api/ask/field.pack?q=${query}`, { signal: AbortSignal.timeout(patience) })
  if (!isNo(given)) {
    await keepPack(given as Pack)
    void askToPersist()
    renewedAt = performance.now()
    signedOut = false
    void fetchDrawings(heldPack()?.head.drawings ?? {})
    return setReach(true)
  }
  signedOut = given.refused === 'sign_in'
  // The caretaker keeps no building any more.
  if (given.refused === 'not_yours') return forgetPack()
  setReach(false)
  if (!signedOut) renewWithin(Math.min(2000 * 2 ** failures, mostPause) * (0.5 + Math.random()))
}

const setReach = (yes: boolean): void => {
  failures = yes ? 0 : failures + 1
  for (const watcher of watchers) watcher()
}
