import { useEffect, useRef, useState } from 'preact/hooks'
import type { DraftContent } from './drafts.ts'
import { screenSignals } from './screen-signals.ts'

// A file of its own, which comes when somebody begins to write.
const drafts = () => import('./drafts.ts')

export type UsedDraft = DraftContent & {
  change: (to: (before: DraftContent) => Partial<DraftContent>) => void
  /** the draft has left */
  drop: () => void
}

/**
 * What is being written, shown and said at `where` (an address, an act): kept at each change, so that a page that the system
 * closes for the camera finds it again, no longer than `age` after (ms).
 */
export const useDraft = (where: string, age: number, words = ''): UsedDraft => {
  const [shown, setShown] = useState<DraftContent>({ words, photos: [], notes: [] })
  const now = useRef(shown)
  const touched = useRef(false)
  const show = (next: DraftContent): void => setShown((now.current = next))
  useEffect(() => {
    let gone = false
    void drafts()
      .then((m) => m.readDraft(where, age))
      .then(
        // Who began anew meanwhile goes on with that.
        (found) => {
          if (!found || gone || touched.current) return
          screenSignals.resumedAt = location.pathname
          show(found)
        },
        () => undefined,
      )
    return () => {
      gone = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- a draft is read once for its place
  }, [where])
  return {
    ...shown,
    change: (to) => {
      touched.current = true
      const next = { ...now.current, ...to(now.current) }
      show(next)
      void drafts().then(
        (m) => m.keepDraft(where, next),
        () => undefined,
      )
    },
    drop: () =>
      void drafts().then(
        (m) => m.dropDraft(where),
        () => undefined,
      ),
  }
}
