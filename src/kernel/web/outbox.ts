import type { Command, Effort, Outcome } from '../core/command.ts'
import { newId } from './act-ids.ts'
import { tellOwnAct } from './live-feed.ts'
import { askToPersist } from './persist-storage.ts'
import { owner, remark, tellWatchers } from './outbox/outbox-state.ts'
import { keep, watchClock } from './outbox/keep-act.ts'
import { keptHow, store } from './outbox/outbox-store.ts'
import { flush, onOutcome, outcomeOf } from './outbox/flush-outbox.ts'
import { holdBack, letLeave, takeBack } from './outbox/hold-back.ts'
import { sweep } from './outbox/tray.ts'
import type { WaitingAct } from './outbox/outbox-types.ts'
import { takeAttention } from './parts/count-effort.ts'
import { screenSignals } from './screen-signals.ts'

/** Keeps a photo until the server has it; returns the name by which commands speak of it, or nothing: it could not be read. */
export const keepPhoto = async (photo: Blob): Promise<string | undefined> => {
  const bytes = await photo.arrayBuffer().catch(() => undefined)
  if (!bytes) return undefined
  const hash = await crypto.subtle.digest('SHA-256', bytes)
  const sha256 = [...new Uint8Array(hash)].map((b) => b.toString(16).padStart(2, '0')).join('')
  const before = await store.photo(sha256)
  if (before && !before.refused) return sha256
  await store.keep({ sha256, photo, owner: owner(), at: Date.now() })
  if (keptHow() === 'full') remark({ code: 'no_room', message: '' })
  return sha256
}

/** The names of those that could be kept. */
export const keepPhotos = async (photos: readonly Blob[]): Promise<string[]> => {
  const names: string[] = []
  for (const photo of photos) {
    const name = await keepPhoto(photo)
    if (name) names.push(name)
  }
  return names
}

/** A photo that is still on this device, to be shown before the server has it. */
export const keptPhoto = async (sha256: string): Promise<Blob | undefined> =>
  (await store.photo(sha256))?.photo

/**
 * Typed acts of a slice: `const send = sender<Commands>()`. The act is kept on this device before it leaves, leaves in
 * order, and is dropped only with its outcome in hand: online is offline with a short queue.
 */
export const sender =
  <C extends Record<string, unknown>>() =>
  async <K extends keyof C & string>(
    type: K,
    subject: string,
    data: C[K],
    /**
     * `leave`: the form closes at once, so that a refusal waits in the tray with its words instead of being shown there; `onKept`: once
     * this device holds the act, whatever becomes of the page
     */
    also: { effort?: Effort; photos?: readonly string[]; leave?: boolean; onKept?: () => void } = {},
  ): Promise<Outcome> => {
    const act = waitingOf(type, subject, data, also)
    const outcome = outcomeOf(act.command.id, also.leave ?? false)
    await keep(act)
    also.onKept?.()
    void askToPersist()
    void tellWatchers()
    void flush()
    return outcome
  }

/** An act that is kept and may still be taken back: how, and whether there was time. */
export type HeldAct = {
  id: string
  at: string
  takeBack: () => Promise<boolean>
  /** at once, because something else is done */
  leave: () => Promise<void>
  /** once it has left; never, when it was taken back */
  outcome: Promise<Outcome>
}

/** The same for acts that leave in `ms`, and until then may be taken back: kept on this device at once, as they were done. */
export const holder =
  <C extends Record<string, unknown>>() =>
  <K extends keyof C & string>(
    type: K,
    subject: string,
    data: C[K],
    /** `stays`: the form stays open, and shows itself what came of it */
    { ms, stays, ...also }: { ms: number; effort?: Effort; photos?: readonly string[]; stays?: boolean },
  ): HeldAct => {
    const act = waitingOf(type, subject, data, also)
    const { id, at } = act.command
    const outcome = stays ? outcomeOf(id, false) : never
    holdBack(act, ms)
    void askToPersist()
    return { id, at, outcome, takeBack: () => takeBack(id), leave: () => letLeave(id) }
  }

const never = new Promise<Outcome>(() => {})

const waitingOf = (
  type: string,
  subject: string,
  data: unknown,
  { effort, photos = [] }: { effort?: Effort; photos?: readonly string[] },
): WaitingAct => {
  void watchClock()
  const whole = { ...screenSignals.take(), ...(effort && addEffort(effort, takeAttention())) }
  const spent = Object.keys(whole).length ? { effort: whole } : {}
  const command: Command = { id: newId(), type, subject, data, at: new Date().toISOString(), ...spent }
  return { command, photos: [...photos], owner: owner() }
}

const addEffort = (told: Effort, more: Effort): Effort =>
  Object.entries(more).reduce((sum, [key, s]) => ({ ...sum, [key]: (sum[key] ?? 0) + s }), told)

/** How many acts and photos wait on this device, whoever left them. */
export const keptHere = async (): Promise<number> => {
  const [acts, photos] = await Promise.all([store.acts(), store.photos()])
  return acts.length + photos.length
}

// What told no fact is heard by whoever did it alone, in each of her windows: a list from which she set something aside.
onOutcome((outcome) => {
  if (outcome.ok && !outcome.facts?.length) tellOwnAct(new Date().toISOString())
})

// What an earlier page left: a phone that was switched off, a tab that the system closed.
setTimeout(() => {
  void flush()
  void sweep()
  // A page that is left meanwhile, or has no network, goes on without its clock.
  import('./screen-time.ts').then((m) => m.hearScreen()).catch(() => undefined)
}, 200)
