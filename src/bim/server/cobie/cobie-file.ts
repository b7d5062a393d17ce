import type { Actor } from '../../../kernel/core/access.ts'
import { csvOf } from '../../../kernel/core/csv.ts'
import { workbookFiles } from '../../../kernel/core/workbook.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { tradeOf } from '../../../estate/core/contract.ts'
import { cobieOf } from '../../core/cobie/cobie-tables.ts'
import { sayTo } from '../expert-access.ts'
import { zipOf } from '../../../kernel/server/zip.ts'
import { gatherCobie } from './gather-cobie.ts'

export const formats = ['xlsx', 'zip'] as const
export type Format = (typeof formats)[number]
export type CobieFile = { bytes: Buffer; name: string; sheets: number; rows: number }

/** A building as COBie: one workbook, or an archive of CSV, a sheet each. Undefined when the building is not the reader's. */
export const cobieFile = async (
  kernel: Kernel,
  actor: Actor,
  building: string,
  { format, now }: { format: Format; now: string },
): Promise<CobieFile | undefined> => {
  const held = await gatherCobie(kernel, actor, building, now)
  if (!held) return undefined
  const sheets = cobieOf(held, tradeOf, sayTo(kernel, actor.lang))
  const files =
    format === 'xlsx'
      ? workbookFiles(sheets).map(({ name, text }) => ({ name, bytes: text }))
      : sheets.map(({ name, columns, rows }) => ({
          name: `${name}.csv`,
          // RFC 4180 as the tools of COBie read it, in whatever language.
          bytes: csvOf([columns, ...rows], 'en'),
        }))
  return {
    bytes: zipOf(files, now),
    name: `cobie-${held.building.name}.${format}`,
    sheets: sheets.length,
    rows: sheets.reduce((all, { rows }) => all + rows.length, 0),
  }
}
