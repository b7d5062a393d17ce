import { tellWatchers, tellTabs } from './outbox-state.ts'
import { isKept, keep } from './keep-act.ts'
import { store } from './outbox-store.ts'
import { flush } from './flush-outbox.ts'
import { heldFor } from './hold-time.ts'
import { forgetPhotos } from './photos.ts'
import type { WaitingAct } from './outbox-types.ts'

/** What this page holds back, and nobody has taken back. */
const heldIds = new Set<string>()

/** Keeps an act at once, with its hour and its owner; it leaves in `ms`, and until then may be taken back. */
export const holdBack = (act: WaitingAct, ms: number): void => {
  const { id } = act.command
  heldIds.add(id)
  void keep({ ...act, notBefore: Date.now() + ms })
  void tellWatchers()
  setTimeout(() => {
    heldIds.delete(id)
    void tellWatchers()
    void flush()
  }, ms)
}

/** Takes an act back while there is time, from whatever page; says whether there was. */
export const takeBack = async (id: string): Promise<boolean> => {
  await isKept(id)
  let photos: readonly string[] = []
  const isBack = await store.change(id, (act) => {
    if (!heldFor(act, Date.now())) return act
    photos = act.photos
    return undefined
  })
  heldIds.delete(id)
  if (isBack) await forgetPhotos(store, photos)
  await tellWatchers()
  tellTabs({})
  // What was done after it has waited for it.
  void flush()
  return isBack
}

/** Lets an act leave before its moment has passed: nobody takes it back any more. Its hour, its place and its seconds stay. */
export const letLeave = async (id: string): Promise<void> => {
  await isKept(id)
  await store.change(id, endHold)
  heldIds.delete(id)
  void tellWatchers()
  void flush()
}

const endHold = ({ notBefore: _, ...act }: WaitingAct): WaitingAct => act

// A phone that is put in a pocket may sleep before the moment has passed: what this page holds leaves now.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState !== 'hidden' || !heldIds.size) return
  const all = [...heldIds].map((id) => store.change(id, endHold))
  heldIds.clear()
  void Promise.allSettled(all).then(flush)
})
