import type { Outcome } from '../../core/command.ts'
import { linkMark } from '../http-headers.ts'
import { person, recallWho } from '../page-person.ts'
import { heldFor } from './hold-time.ts'
import type { Keeping } from './idb.ts'
import { keptActs } from './keep-act.ts'
import { isOwn, ownerOf } from './owner.ts'
import { keptHow, onKeeping, store } from './outbox-store.ts'

/** What waits on this device, and how it stands. */
export type OutboxState = {
  /** acts of whoever uses this page that have not left, but for what may still be taken back */
  waiting: number
  /** all acts of this person on this device, but for those that a withdrawn phone could not hand over */
  kept: number
  /** photos of this person whose words have left */
  photos: number
  /** acts that somebody else left on this device */
  others: number
  /** why the last try stopped: `offline`, `sign_in`, … */
  held?: string | undefined
  keeping: Keeping
}

/** Something worth saying that belongs to no form: a clock that is off, a photo without room, a phone that was revoked. */
export type Remark = { code: string; message: string }

/** For whom this page acts; '' for nobody. */
export const owner = (): string => linkMark() ?? person()

let heldOwner: string | undefined
const watchers = new Set<(state: OutboxState) => void>()
const hearers = new Set<(remark: Remark) => void>()

/**
 * A browser writes what it remembers seconds later: a phone that dies meanwhile has forgotten whose it is, and its acts have
 * not.
 */
export const recallOwner = async (): Promise<void> => {
  if (owner()) return
  const [her = '', ...more] = new Set((await store.acts()).map(ownerOf).filter(Boolean))
  if (!her || more.length) return
  recallWho(her)
  await tellWatchers()
}

/** What waits to leave; called at once and at each change. */
export const watchOutbox = (watcher: (state: OutboxState) => void): (() => void) => {
  watchers.add(watcher)
  void lookOnce().then((state) => {
    if (watchers.has(watcher)) watcher(state)
  })
  return () => watchers.delete(watcher)
}

export const tellWatchers = async (): Promise<void> => {
  const state = await now()
  for (const watcher of watchers) watcher(state)
}

// A list of three hundred lines that each begin to watch reads the disk once.
let looking: Promise<OutboxState> | undefined
const lookOnce = (): Promise<OutboxState> => (looking ??= now().finally(() => (looking = undefined)))

const now = async (): Promise<OutboxState> => {
  const [acts, photos] = await Promise.all([keptActs(), store.photos()])
  const me = owner()
  const ready = acts.filter((w) => !w.refused && !heldFor(w, Date.now()))
  const waiting = ready.filter((w) => isOwn(w.owner, me)).length
  return {
    waiting,
    kept: acts.filter((w) => isOwn(w.owner, me) && !(w.refused && w.handed)).length,
    photos: photos.filter((p) => p.due && !p.refused && isOwn(p.owner, me)).length,
    others: ready.length - waiting,
    held: heldOwner,
    keeping: keptHow(),
  }
}

onKeeping(() => void tellWatchers())

/** Tells this page and the others how the last round ended. */
export const tellHeld = async (why: string | undefined): Promise<void> => {
  heldOwner = why
  await tellWatchers()
  tellTabs({})
}

export const onRemark = (hearer: (remark: Remark) => void): (() => void) => {
  hearers.add(hearer)
  return () => hearers.delete(hearer)
}

export const remark = (said: Remark): void => {
  for (const hearer of hearers) hearer(said)
}

type Word = { outcome?: Outcome }
const tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('loge-outbox')

/** Another tab may have sent what this one kept: outcomes are told to all. */
export const tellTabs = (word: Word): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of its own origin alone
  tabs?.postMessage(word)
}

export const onTabs = (hear: (word: Word) => void): void =>
  tabs?.addEventListener('message', ({ data }: MessageEvent<Word>) => hear(data))
