import { trustedPolicy } from './trusted-types.ts'

/** The worker that opens the app without network (src/app/web/sw.ts), and the new version that it has fetched meanwhile. */
const listeners = new Set<() => void>()
let waiting: ServiceWorker | undefined

/** Where the browser has no workers, or refuses them, the app works with network alone. */
export const startWorker = async (scope: string): Promise<void> => {
  const found = await navigator.serviceWorker
    ?.register(trustedPolicy.createScriptURL('/sw.js'), { scope })
    .catch(() => undefined)
  if (!found) return
  const look = (): void => {
    // The first one of all waits for nobody: only one that follows another is news.
    if (!found.waiting || !found.active) return
    waiting = found.waiting
    for (const listener of listeners) listener()
  }
  look()
  found.addEventListener('updatefound', () => {
    found.installing?.addEventListener('statechange', look)
  })
  // An app that stays open for days asks by itself; without network the question is simply not answered.
  const ask = (): void => {
    void found.update().catch(() => undefined)
    found.active?.postMessage('look')
  }
  void navigator.serviceWorker.ready.then(ask)
  setInterval(ask, 3_600_000)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') ask()
  })
}

/** Calls when a new version has been fetched and waits to be taken. */
export const onNewer = (listener: () => void): (() => void) => {
  listeners.add(listener)
  if (waiting) listener()
  return () => listeners.delete(listener)
}

/** Takes it: the page starts again with it. What waits to leave is kept on the device, not in the page. */
export const takeNewer = (): void => {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to our own worker, not to a window
  waiting?.postMessage('take')
}
