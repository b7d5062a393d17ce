import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import type { ReadRow } from '../../core/read-row.ts'
import { knownRows, type KnownRow, saveKnown } from '../batch-store.ts'
import { type KeptRows, keptRows } from '../kept-rows.ts'
import type { Source } from '../source-store.ts'
import { leaveRoom } from './leave-room.ts'
import type { Taking } from './taking.ts'

/** So many rows are written down at once: those that a kill loses are told again by the same command, which is answered as before. */
const rowsAtOnce = 200

/** What a taker needs of the house. `close`: what was taken is written down. */
export const openTaking = async (
  kernel: Kernel,
  { source, mapping }: Source,
  batch: { id: string; name: string },
  held: { known?: ReadonlyMap<string, KnownRow>; kept?: KeptRows } = {},
): Promise<Taking & { close: () => Promise<void> }> => {
  const db = kernel.database.owner
  const { keptOf, hashOf } = held.kept ?? (await keptRows(db, mapping.entity))
  const known = held.known ?? (await knownRows(db, source))
  const taken: ReadRow[] = []
  const close = async (): Promise<void> => {
    const rows = taken.splice(0)
    await saveKnown(
      db,
      source,
      batch.id,
      rows.map((row) => ({ key: row.key, hash: hashOf(row), values: keptOf(row) })),
    )
  }
  return {
    kernel: leaveRoom(kernel),
    source,
    batch,
    today: localDate(officeCalendar, new Date().toISOString()),
    before: (key) => known.get(key)?.said,
    keptOf,
    onTaken: async (rows) => {
      taken.push(...rows)
      if (taken.length >= rowsAtOnce) await close()
    },
    close,
  }
}
