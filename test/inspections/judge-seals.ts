import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPaperFolder } from '../../src/kernel/server/papers/paper-files.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import { type Db, sql } from '../../src/kernel/server/sql.ts'
import type { SignedThere } from './simulate-kills.ts'

/** Each by the id of an inspection and what is wrong with it. */
export type SealFindings = { lost: string[]; doubled: string[]; halfSealed: string[] }

type Held = {
  id: string
  hash: string | null
  state: string
  paper: string | null
  seal: string | null
  facts: number
  signatures: number
  pictures: string[]
}

/** Holds what tablets signed against what the house has: one record, one end, one paper whose seal others' tools find whole, with a proven hour. */
export const judgeSeals = async (
  db: Db,
  signed: readonly SignedThere[],
  folder: string,
  scratch: string,
): Promise<SealFindings> => {
  const held = await readHeldSeals(db)
  const found: SealFindings = { lost: [], doubled: [], halfSealed: [] }
  const papers = openPaperFolder(readSettings({ DATA_DIR: folder }).filesDir)
  for (const { id, hash, pictures } of signed) {
    const row = held.get(id)
    if (row?.state !== 'signed' || row.hash !== hash) found.lost.push(`${id} ${row?.state ?? 'unknown'}`)
    if (pictures.some((one) => !row?.pictures.includes(one))) found.lost.push(`${id} a picture`)
    if (row && (row.facts !== 1 || row.signatures !== 2))
      found.doubled.push(`${id} ${row.facts} ${row.signatures}`)
    const paper = row?.paper ? await papers.openPaper(row.paper) : undefined
    if (row?.seal !== 'sealed' || !paper || !isWhole(paper.bytes, scratch)) found.halfSealed.push(id)
  }
  for (const { id } of held.values())
    if (!signed.some((one) => one.id === id)) found.doubled.push(`${id} was signed by nobody`)
  return found
}

const readHeldSeals = async (db: Db): Promise<Map<string, Held>> => {
  const rows = await db.rows<Held>(sql`
    select i.id, i.hash, i.state, i.paper, i.seal,
      (select count(*)::int from kernel.fact f where f.subject = i.id and f.type = 'inspection.signed') as facts,
      (select count(*)::int from inspections.signature s where s.inspection = i.id) as signatures,
      coalesce((select array_agg(p.sha256) from inspections.picture p join kernel.file f on f.sha256 = p.sha256
        where p.inspection = i.id and f.sent_bytes is not null), '{}') as pictures
    from inspections.inspection i where i.record is not null`)
  return new Map(rows.map((row) => [row.id, row]))
}

// id-smime-aa-timeStampToken (RFC 3161), as DER writes it, in the hexadecimal of the signature.
const provenHour = '060b2a864886f70d010910020e'

const isWhole = (pdf: Buffer, scratch: string): boolean => {
  const path = join(scratch, 'judged.pdf')
  writeFileSync(path, pdf)
  const { stdout } = spawnSync('pdfsig', ['-nocert', path], { encoding: 'utf8' })
  return (
    stdout.includes('Signature is Valid') &&
    stdout.includes('Total document signed') &&
    pdf.includes(provenHour)
  )
}
