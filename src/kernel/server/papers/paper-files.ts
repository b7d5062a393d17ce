import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Refusal } from '../../core/command.ts'
import { type Db, sql } from '../sql.ts'
import { store } from '../write-file-whole.ts'
import { drawFirstPage, type PageProblem } from './first-page.ts'
import { type PaperMedia, paperKindOf } from './paper-kind.ts'

/** Papers, kept as they were sent, by the hash of their bytes. */
export type PaperFiles = {
  /** keeps a PDF that the house has printed; returns the hash of its bytes */
  keepPrinted: (db: Db, bytes: Buffer) => Promise<string>
  openPaper: (sha256: string) => Promise<{ media: PaperMedia; bytes: Buffer } | undefined>
  /** page 1 of a PDF as a JPEG, or why it is not shown; nothing: no such PDF is here */
  firstPage: (sha256: string) => Promise<Buffer | PageProblem | undefined>
}

/** Keeps what is a paper by its content. Refused: paper_kind, paper_macros, paper_two_kinds. */
export const keepPaper = async (
  dir: string,
  db: Db,
  sha256: string,
  bytes: Buffer,
): Promise<{ sha256: string } | Refusal> => {
  const kind = paperKindOf(bytes)
  if ('refused' in kind) return kind
  await store(paperPath(dir, sha256), bytes)
  await db.run(sql`
    insert into kernel.file (sha256, bytes, media) values (${sha256}, ${bytes.length}, ${kind.media})
    on conflict (sha256) do nothing`)
  return { sha256 }
}

// The row of a printed paper comes first: of a process that is killed in between, the night finds what lies there and nobody holds.
const keepPrinted = async (dir: string, db: Db, bytes: Buffer): Promise<string> => {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await db.run(sql`
    insert into kernel.file (sha256, bytes, media) values (${sha256}, ${bytes.length}, 'application/pdf')
    on conflict (sha256) do nothing`)
  await store(paperPath(dir, sha256), bytes)
  return sha256
}

export const openPaperFolder = (dir: string): PaperFiles => ({
  keepPrinted: (db, bytes) => keepPrinted(dir, db, bytes),
  openPaper: (sha256) => openPaper(dir, sha256),
  firstPage: async (sha256) => {
    const kept = await readFile(pagePath(dir, sha256)).catch(() => undefined)
    if (kept) return kept.subarray(0, 2).equals(jpeg) ? kept : (kept.toString() as PageProblem)
    const paper = await openPaper(dir, sha256)
    if (paper?.media !== 'application/pdf') return undefined
    const page = await drawFirstPage(paperPath(dir, sha256))
    // Drawn once, or found once that it cannot be: neither changes. A program that is missing may come.
    if (typeof page !== 'string') await store(pagePath(dir, sha256), page)
    else if (page === 'page_locked' || page === 'page_unreadable')
      await store(pagePath(dir, sha256), Buffer.from(page))
    return page
  },
})

const openPaper = async (
  dir: string,
  sha256: string,
): Promise<{ media: PaperMedia; bytes: Buffer } | undefined> => {
  const bytes = await readFile(paperPath(dir, sha256)).catch(() => undefined)
  const kind = bytes && paperKindOf(bytes)
  return kind && 'media' in kind ? { media: kind.media, bytes } : undefined
}

const jpeg = Buffer.from([0xff, 0xd8])

/** Where a paper lies, and what was drawn of it. */
export const paperPaths = (dir: string, sha256: string): string[] => [
  paperPath(dir, sha256),
  pagePath(dir, sha256),
]

const paperPath = (dir: string, sha256: string): string => join(dir, sha256.slice(0, 2), `${sha256}.paper`)
const pagePath = (dir: string, sha256: string): string => join(dir, sha256.slice(0, 2), `${sha256}.page`)
