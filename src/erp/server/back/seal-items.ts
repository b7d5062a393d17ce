import { createHash } from 'node:crypto'
import type { Database } from '../../../kernel/server/database.ts'
import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import { fillLine, type LineFault } from '../../core/back/fill-line.ts'
import { fileBody, lastLine, windowsBytes } from '../../core/back/numbered-file.ts'
import type { OutletShape } from '../../core/back/outlet-shape.ts'
import { valuesOf, type WaitingRow } from './item-values.ts'
import type { Outlet } from './outlet-store.ts'

/** As many items as one numbered file has at most. */
const mostLines = 5000

/**
 * What waits becomes a numbered file, in one transaction: its number, its lines and their places stand before a byte is written, so that whoever is
 * killed afterwards writes the same file again. False where nothing waits.
 */
export const sealItems = (
  database: Database,
  { outlet }: Pick<Outlet, 'outlet'>,
  now: string,
): Promise<boolean> =>
  database.transact(async (db) => {
    // Two senders of one outlet come one after the other.
    const own = await db.row<{ no: number; shape: OutletShape }>(
      sql`select o.next_no as no, o.shape from erp.outlet o where o.outlet = ${outlet} for update`,
    )
    if (!own || own.shape.isByHand) return false
    const waiting = await db.rows<WaitingRow>(sql`
      select b.id, b.kind, b.subject, b.detail, b.version, b.at from erp.outbox b
      where b.outlet = ${outlet} and b.state = 'waiting' and b.file_no is null order by b.at, b.id limit ${mostLines}`)
    if (waiting.length === 0) return false
    const { lines, faults, over } = await linesOf(db, waiting, own.shape)
    await endItems(db, faults, over, now)
    if (lines.length > 0) await numberItems(db, outlet, own, lines, now)
    return true
  })

type SealedLine = { id: string; cells: string[] }
type FaultyItem = { id: string; fault: LineFault }

const linesOf = async (
  db: Db,
  waiting: readonly WaitingRow[],
  shape: OutletShape,
): Promise<{ lines: SealedLine[]; faults: FaultyItem[]; over: string[] }> => {
  const values = await valuesOf(db, waiting)
  const out: { lines: SealedLine[]; faults: FaultyItem[]; over: string[] } = {
    lines: [],
    faults: [],
    over: [],
  }
  for (const { id } of waiting) {
    const said = values.get(id)
    const cells = said && fillLine(said, shape)
    if (!cells) out.over.push(id)
    else if ('code' in cells) out.faults.push({ id, fault: cells })
    else out.lines.push({ id, cells })
  }
  return out
}

const endItems = async (
  db: Db,
  faults: readonly FaultyItem[],
  over: readonly string[],
  now: string,
): Promise<void> => {
  if (over.length > 0)
    await db.run(sql`
      update erp.outbox set state = 'dead', reason_code = 'over', answered_at = ${now} where id = any (${[...over]}::uuid[])`)
  if (faults.length > 0)
    await db.run(sql`
      update erp.outbox b set state = 'refused', reason_code = f.code, reason = f.list || ' ' || f.value, answered_at = ${now}
      from jsonb_to_recordset(${json(faults.map(({ id, fault }) => ({ id, ...fault })))}::jsonb) as f (id uuid, code text, list text, value text)
      where b.id = f.id`)
}

const numberItems = async (
  db: Db,
  outlet: string,
  { no, shape }: { no: number; shape: OutletShape },
  lines: readonly SealedLine[],
  now: string,
): Promise<void> => {
  const layout = layoutOf(shape)
  const { sha256 } = fileBytes(no, lines, layout)
  await db.run(sql`
    insert into erp.sent_file (outlet, no, lines, sha256, layout, sealed_at)
    values (${outlet}, ${no}, ${lines.length}, ${sha256}, ${json(layout)}, ${now})`)
  await db.run(sql`
    update erp.outbox b set file_no = ${no}, position = l.place, cells = l.cells
    from jsonb_to_recordset(${json(lines.map(({ id, cells }, i) => ({ id, cells, place: i + 1 })))}::jsonb) as l (id uuid, cells jsonb, place int)
    where b.id = l.id`)
  await db.run(sql`update erp.outlet set next_no = ${no + 1} where outlet = ${outlet}`)
}

/** How the lines of a file lie, kept with it: an outlet that is set up anew changes no file that has a number. */
export type FileLayout = Pick<OutletShape, 'delimiter' | 'encoding'> & { head: string[] }

const layoutOf = ({ columns, delimiter, encoding }: OutletShape): FileLayout => ({
  head: columns.map(({ as }) => as),
  delimiter,
  encoding,
})

/** A numbered file to the byte, and the hash that its last line bears. */
export const fileBytes = (
  no: number,
  lines: readonly { cells: readonly string[] }[],
  { head, delimiter, encoding }: FileLayout,
): { bytes: Buffer; sha256: string } => {
  const bytesOf = (text: string): Buffer =>
    Buffer.from(encoding === 'utf-8' ? Buffer.from(text, 'utf8') : windowsBytes(text))
  const body = bytesOf(
    fileBody(
      head,
      lines.map(({ cells }) => cells),
      delimiter,
    ),
  )
  const sha256 = createHash('sha256').update(body).digest('hex')
  return { bytes: Buffer.concat([body, bytesOf(lastLine(no, lines.length, sha256, delimiter))]), sha256 }
}
