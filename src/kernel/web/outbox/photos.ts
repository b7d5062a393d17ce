import type { Store } from './outbox-types.ts'

// A photo that was chosen for a form that never left.
const stale = 7 * 86_400_000

/** Forgets photos, but for those that another act shows, and those whose words have left: they are on their way. */
export const forgetPhotos = async (store: Store, names: readonly string[]): Promise<void> => {
  const named = await namedPhotos(store)
  for (const sha256 of names)
    if (!named.has(sha256) && !(await store.photo(sha256))?.due) await store.forget(sha256)
}

/** Forgets photos that no act speaks of, a week after they were taken. */
export const sweepPhotos = async (store: Store, now: number): Promise<void> => {
  const named = await namedPhotos(store)
  for (const { sha256, due, at, refused } of await store.photos())
    if (!due && !refused && !named.has(sha256) && now - at > stale) await store.forget(sha256)
}

const namedPhotos = async (store: Store): Promise<Set<string>> =>
  new Set((await store.acts()).flatMap((act) => (Array.isArray(act.photos) ? act.photos : [])))
