import type { Page } from 'playwright-core'
import { until } from './until.ts'

/**
 * What was just done on this page may be taken back for nearly a minute instead of some seconds, the longest that an act is held
 * (src/kernel/web/outbox/hold-time.ts): whoever looks around first, on a machine that takes its time, still comes within it.
 */
export const lengthenMoment = (page: Page): Promise<unknown> => until(() => page.evaluate(lengthen))

// In the page: whether an act was held back, and now is for longer.
const lengthen = (): Promise<boolean> =>
  new Promise((done, fail) => {
    const opening = indexedDB.open('loge')
    opening.addEventListener('error', () => fail(new Error('no database')))
    opening.addEventListener('success', () => {
      const on = opening.result.transaction('acts', 'readwrite')
      const acts = on.objectStore('acts')
      const all = acts.getAll()
      all.addEventListener('success', () => {
        const held = (all.result as { notBefore?: number }[]).filter(({ notBefore }) => notBefore)
        for (const act of held) acts.put({ ...act, notBefore: Date.now() + 55_000 })
        on.addEventListener('complete', () => {
          opening.result.close()
          done(held.length > 0)
        })
      })
    })
  })
