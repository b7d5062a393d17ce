import type { DeviceStore, Kept, Waiting } from './types.ts'

/** Where storage is refused (a private window), acts and photos wait here, for as long as the page lives. */
export const memoryStore = (): DeviceStore => {
  const acts: Waiting[] = []
  const photos = new Map<string, Kept>()
  const at = (act: Waiting): number => acts.findIndex((one) => one.order === act.order)
  // Behind whatever a full disk still holds: these came later.
  let order = 2 ** 40
  return {
    acts: async () => [...acts],
    add: async (act) => void acts.push({ ...act, order: ++order }),
    put: async (act) => void (at(act) >= 0 && acts.splice(at(act), 1, act)),
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
