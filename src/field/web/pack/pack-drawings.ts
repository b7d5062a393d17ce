import { fetchDrawing, keepDrawingsIn } from '../../../kernel/web/drawing-store.ts'
import type { Drawings } from '../../core/pack/renew-pack.ts'
import { dropPieces, keptPieces, readPiece, writePieces } from './sealed-box.ts'

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

/** Whole storeys, some 5 to 20 kB each: so many at a time. */
const mostAhead = 40

/** On a network of the house, where the browser knows that it is one, and nobody asked to save. */
const isFree = (): boolean => {
  const { connection } = navigator as { connection?: { type?: string; saveData?: boolean } }
  return connection?.saveData !== true && (connection?.type === 'wifi' || connection?.type === 'ethernet')
}

let fetching = false

/**
 * Fetches the plans that are not on the phone yet, those of whole storeys where the network costs nothing, and lets go of those
 * that no place shows any more.
 */
export const fetchDrawings = async (of: Record<string, Drawings>): Promise<void> => {
  const kept = await keptPieces('drawings')
  if (!kept || fetching) return
  const held = new Set(kept)
  const all = Object.values(of)
  const known = new Set(all.flatMap(({ hand, seen }) => [...hand, ...seen]))
  await dropPieces(
    kept.filter((sha256) => !known.has(sha256)),
    'drawings',
  )
  const missing = (some: readonly string[]): string[] =>
    [...new Set(some)].filter((sha256) => !held.has(sha256))
  const hand = missing(all.flatMap((each) => each.hand))
  const ahead = isFree() ? missing(all.flatMap((each) => each.ahead ?? [])).slice(0, mostAhead) : []
  if (hand.length + ahead.length === 0) return
  fetching = true
  await inLanes(hand)
  // For whoever measures what a phone takes along.
  performance.mark('loge-drawings-kept')
  await inLanes(ahead)
  performance.mark('loge-drawings-ahead')
  fetching = false
}

const inLanes = async (missing: string[]): Promise<void> => {
  await Promise.all(Array.from({ length: lanes }, () => lane(missing)))
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
