import { fetchDrawing, keepDrawingsIn } from '../../../kernel/web/drawings.ts'
import type { Drawings } from '../../core/pack/keep.ts'
import { dropDrawings, keptDrawings, readPiece, writePieces } from './box.ts'

/** As many at once as a slow network and the house bear beside the rest. */
const lanes = 4

const keep = (sha256: string, drawing: string): Promise<boolean> =>
  writePieces(new Map([[sha256, drawing]]), false, 'drawings')

/** Plans are read where the pack lies, sealed as it is; one that was seen stays. */
export const readDrawingsFromBox = (): void =>
  keepDrawingsIn({
    read: (sha256) => readPiece<string>(sha256, 'drawings'),
    keep: (sha256, drawing) => void keep(sha256, drawing),
  })

let fetching = false

/** Fetches the plans that are not on the phone yet, and lets go of those that no place shows any more. */
export const fetchDrawings = async (of: Record<string, Drawings>): Promise<void> => {
  const kept = await keptDrawings()
  if (!kept || fetching) return
  const held = new Set(kept)
  const all = Object.values(of)
  const known = new Set(all.flatMap(({ hand, seen }) => [...hand, ...seen]))
  await dropDrawings(kept.filter((sha256) => !known.has(sha256)))
  const missing = [...new Set(all.flatMap(({ hand }) => hand))].filter((sha256) => !held.has(sha256))
  if (!missing.length) return
  fetching = true
  await Promise.all(Array.from({ length: lanes }, () => lane(missing)))
  fetching = false
  // For whoever measures what a phone takes along.
  performance.mark('loge-drawings-kept')
}

// Until all are there, or one does not come: the next pack tries again.
const lane = async (missing: string[]): Promise<void> => {
  for (let next = missing.shift(); next; next = missing.shift()) {
    const drawing = await fetchDrawing(next)
    if (drawing === undefined || !(await keep(next, drawing))) {
      missing.length = 0
      return
    }
  }
}
