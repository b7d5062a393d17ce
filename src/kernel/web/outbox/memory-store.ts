import type { DeviceStore, KeptPhoto, WaitingAct } from './outbox-types.ts'

/** What waits in memory alone, for as long as the page lives: storage is refused (a private window), or full. */
export type Memory = DeviceStore & { isEmpty: () => boolean; holds: (act: WaitingAct) => boolean }

// Between what the disk got before and what it gets after, each page at numbers of its own.
const step = (): number => 2 ** -10 * (1 + Math.random())

/** `last`: the highest number that the disk has given, as far as is known. */
export const memoryStore = (last: () => number = () => 0): Memory => {
  const acts: WaitingAct[] = []
  const photos = new Map<string, KeptPhoto>()
  const at = (act: WaitingAct): number => acts.findIndex((one) => one.order === act.order)
  let order = 0
  return {
    isEmpty: () => acts.length + photos.size === 0,
    holds: (act) => at(act) >= 0,
    acts: async () => [...acts],
    add: async (act) => {
      order = Math.max(order, last()) + step()
      acts.push({ ...act, order })
    },
    put: async (act) => void acts.splice(at(act) < 0 ? acts.length : at(act), 1, act),
    drop: async (act) => void (at(act) >= 0 && acts.splice(at(act), 1)),
    change: async (id, to) => {
      const i = acts.findIndex((one) => one.command?.id === id)
      if (i < 0) return false
      const after = to(acts[i]!)
      if (after === acts[i]) return false
      acts.splice(i, 1, ...(after ? [after] : []))
      return true
    },
    photos: async () => [...photos.values()],
    photo: async (sha256) => photos.get(sha256),
    keep: async (photo) => void photos.set(photo.sha256, photo),
    forget: async (sha256) => void photos.delete(sha256),
  }
}
