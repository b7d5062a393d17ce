import type { Command, Effort, Outcome } from '../core/command.ts'
import { newId } from './ids.ts'
import { owner, remark, store, tell } from './outbox/device.ts'
import { flush, outcomeOf } from './outbox/flush.ts'
import { sweep } from './outbox/tray.ts'
import { isForStaff } from './who.ts'

/** Keeps a photo until the server has it; returns the name by which commands speak of it, or nothing: there is no room for it. */
export const keepPhoto = async (photo: Blob): Promise<string | undefined> => {
  const hash = await crypto.subtle.digest('SHA-256', await photo.arrayBuffer())
  const sha256 = [...new Uint8Array(hash)].map((b) => b.toString(16).padStart(2, '0')).join('')
  const before = await store.photo(sha256)
  if (before && !before.refused) return sha256
  try {
    await store.keep({ sha256, photo, owner: owner(), at: Date.now() })
    return sha256
  } catch {
    remark({ code: 'no_room', message: '' })
    return undefined
  }
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
    /** `leave`: the form closes at once, so that a refusal waits in the tray with its words instead of being shown there */
    also: { effort?: Effort; photos?: readonly string[]; leave?: boolean } = {},
  ): Promise<Outcome> => {
    const effort = also.effort && Object.keys(also.effort).length ? { effort: also.effort } : {}
    const command: Command = { id: newId(), type, subject, data, at: new Date().toISOString(), ...effort }
    const outcome = outcomeOf(command.id, also.leave ?? false)
    await store.add({ command, photos: [...(also.photos ?? [])], owner: owner() })
    void askToPersist()
    void tell()
    void flush()
    return outcome
  }

let asked = false
// The browser may empty what it stores when the disk fills: not this, if it agrees. A tenant's is not asked for so little.
const askToPersist = async (): Promise<void> => {
  if (asked || !isForStaff()) return
  asked = true
  await navigator.storage?.persist?.().catch(() => false)
}

// What an earlier page left: a phone that was switched off, a tab that the system closed.
setTimeout(() => {
  void flush()
  void sweep()
}, 200)
