import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Commands, Queries } from '../../core/contract.ts'
import type { Problem } from '../../../ifc/core/problem.ts'
import type { Requiring } from '../../core/publish/read/require-rules.ts'
import { ownRules, readRules } from '../read-rules.ts'

/** The matter of what is asked of models: one a landlord. */
export const requirementsId = derivedId('bim', 'requirements')

/** Rules are written by people: a document of more than this is something else. */
const mostBytes = 20e6

const rulesPath = (dir: string, sha256: string): string => join(dir, sha256.slice(0, 2), `${sha256}.ids`)

type KeptRules = { sha256: string; title: string; rules: number }

/** Keeps an IDS file under its content. Problems: file_too_large, and those of a document that is no IDS; nothing of it stays then. */
export const keepRules = async (
  dir: string,
  id: string,
  pieces: AsyncIterable<Buffer>,
): Promise<KeptRules | Problem> => {
  const draft = join(dir, 'partial', `${id}.ids`)
  await mkdir(dirname(draft), { recursive: true })
  try {
    const written = await write(draft, pieces)
    if (typeof written !== 'string') return written
    const rules = readRules(draft)
    if ('code' in rules) return rules
    const path = rulesPath(dir, written)
    await mkdir(dirname(path), { recursive: true })
    await rename(draft, path)
    return { sha256: written, title: rules.title.slice(0, 200), rules: rules.specifications.length }
  } finally {
    await rm(draft, { force: true })
  }
}

const write = async (path: string, pieces: AsyncIterable<Buffer>): Promise<string | Problem> => {
  const file = await open(path, 'w')
  const hash = createHash('sha256')
  try {
    let bytes = 0
    for await (const piece of pieces) {
      bytes += piece.length
      if (bytes > mostBytes)
        return {
          code: 'file_too_large',
          stop: true,
          params: { size: Math.ceil(bytes / 1e6), most: mostBytes / 1e6 },
        }
      hash.update(piece)
      await file.writeFile(piece)
    }
    return bytes === 0 ? { code: 'empty_file', stop: true } : hash.digest('hex')
  } finally {
    await file.close()
  }
}

type Version = NonNullable<Queries['bim.required']['output']['now']>

/** Every version of what the landlord asks, the last first. */
export const versionsOf = (db: Db): Promise<Version[]> =>
  db.rows(sql`
    select r.sha256, r.file_name as file, r.title, r.rules, r.at, nullif(concat_ws(' ', p.first_name, p.last_name), '') as by
    from bim.requirement r left join people.reachable p on p.id = r.by_person order by r.at desc, r.id desc limit 21`)

export const requiringOf = async (db: Db): Promise<Requiring> => ({
  sha256: (await lastRules(db))?.sha256 ?? null,
})

const lastRules = (db: Db): Promise<{ sha256: string | null } | undefined> =>
  db.row(sql`select sha256 from bim.requirement order by at desc, id desc limit 1`)

export const saveRequired = (
  db: Db,
  id: string,
  { own }: Commands['bim.require'],
  { at, by }: { at: string; by: string | null },
): Promise<number> =>
  db.run(sql`
    insert into bim.requirement (id, sha256, file_name, title, rules, at, by_person)
    values (${id}, ${own?.sha256 ?? null}, ${own?.file ?? ''}, ${own?.title ?? ''}, ${own?.rules ?? 0}, ${at}, ${by})`)

/**
 * What a model is read against: what the landlord said last; before he ever did, a file that lies beside the models; without
 * either, what social housing asks in general.
 */
export const rulesFor = async (db: Db, filesDir: string): Promise<string> => {
  const said = await lastRules(db)
  if (said) return said.sha256 ? rulesPath(filesDir, said.sha256) : ownRules
  const beside = join(filesDir, 'exigences.ids')
  return existsSync(beside) ? beside : ownRules
}
