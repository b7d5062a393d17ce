import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { readPositions } from '../../estate/core/position/read-positions.ts'
import { newId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { commandLine } from './buildings-by-name.ts'

/**
 * `estate import positions FILE.csv`: where buildings stand, by their id or their number in a register that was imported (RNB, BAN, the
 * landlord's own). Exit code: 0 the file was read (its report says which lines placed nothing), 1 it could not be read.
 */
export const positions = async (file: string, kernel: Kernel): Promise<number> => {
  const rows = rowsOf(file)
  if (!rows) {
    process.stderr.write(`${kernel.say('fr', 'positions.unreadable', { file })}\n`)
    return 1
  }
  const { read, refused } = readPositions(rows)
  const lines = refused.map(({ line, code }) => ({ line, why: kernel.say('fr', `positions.${code}`) }))
  let placed = 0
  for (const { line, building, lat, lon, origin } of read) {
    const id = await buildingOf(kernel, building)
    const no = id
      ? await place(kernel, id, { lat, lon, from: { source: 'imported', ref: origin.slice(0, 120) } })
      : kernel.say('fr', 'positions.unknown', { building })
    if (no) lines.push({ line, why: no })
    else placed++
  }
  const said = lines
    .sort((a, b) => a.line - b.line)
    .map(({ line, why }) => kernel.say('fr', 'positions.line', { line: String(line), why }))
  process.stdout.write(`${[...said, kernel.say('fr', 'positions.placed', { n: placed })].join('\n')}\n`)
  return 0
}

const rowsOf = (file: string): string[][] | undefined => {
  try {
    const text = readFileSync(file, 'utf8')
    const [first = ''] = text.split('\n', 1)
    return parse(text, { bom: true, delimiter: first.includes(';') ? ';' : ',', relax_column_count: true })
  } catch {
    return undefined
  }
}

const buildingOf = async (kernel: Kernel, building: string): Promise<string | undefined> => {
  const found = await kernel.database.owner.row<{ id: string }>(sql`
    select b.id from estate.site b where b.id::text = ${building.toLowerCase()}
      or exists (select from estate.reference x where x.entity = b.id and x.ref = ${building}) limit 1`)
  return found?.id
}

const place = async (kernel: Kernel, subject: string, data: object): Promise<string | undefined> => {
  const at = new Date().toISOString()
  const outcome = await kernel.send(commandLine, { id: newId(), type: 'estate.locate', subject, data, at })
  return outcome.ok ? undefined : outcome.message
}
