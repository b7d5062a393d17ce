import type { LyingFile } from '../../core/ready-files.ts'
import type { WayRefusal } from '../../core/way-shape.ts'

/** How a batch ended: told to the estate, or refused for good by a person. */
export type BatchOutcome = 'taken' | 'refused'

/** What leaves: a whole file (folder, SFTP), or one item under an id that stays (HTTP, a table of a database). */
export type Parcel =
  | { file: { name: string; bytes: Uint8Array } }
  | { item: { id: string; type: string; cells: Readonly<Record<string, string>> } }

/** What came of it. `left`: it lies there, and the answer comes by itself; `later`: nothing was taken, the same is sent again. */
export type Receipt =
  | { state: 'left' }
  | { state: 'acknowledged'; number: string }
  | { state: 'refused'; reason: string }
  | { state: 'later'; why: WayRefusal }

/**
 * A way to another system, whatever leads there. Extracts are listed whole, the oldest first; each is opened as the bytes of its lines, so that
 * the number of a line is its position, and acknowledged once it was taken or refused: until then it is listed again. What is sent twice
 * under one id or name is there once.
 */
export type Connector = {
  list: () => Promise<LyingFile[] | WayRefusal>
  open: (name: string) => Promise<AsyncIterable<Uint8Array>>
  acknowledge: (name: string, outcome: BatchOutcome) => Promise<void>
  send: (parcel: Parcel) => Promise<Receipt>
  close: () => Promise<void>
}
