import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Parts of photos that are on their way: kept apart by sender, so that nobody spoils another's. */
export type Partial = {
  /** how many bytes are here, from the first on */
  held: (sender: string, sha256: string) => Promise<number>
  /** adds bytes that begin at `from`; what is here already is not written again, a gap is not left. Returns `held`. */
  add: (sender: string, sha256: string, from: number, bytes: Buffer) => Promise<number>
  whole: (sender: string, sha256: string) => Promise<Buffer>
  forget: (sender: string, sha256: string) => Promise<void>
}

type Limits = { ms: number; bytes: number; sweepEvery: number }

// A telephone may be off for days. Beyond two gigabytes the oldest parts go: their senders begin again, nothing is lost.
const limits: Limits = { ms: 4 * 86_400_000, bytes: 2 * 1024 ** 3, sweepEvery: 3_600_000 }

/** Of a sender who is nobody: she is at her phone, or will not come back. */
export const strangers: Limits = { ms: 6 * 3_600_000, bytes: 1024 ** 3, sweepEvery: 600_000 }

export const openPartial = (dir: string, { ms, bytes: most, sweepEvery }: Limits = limits): Partial => {
  const pathOf = (sender: string, sha256: string): string =>
    join(dir, createHash('sha256').update(`${sender} ${sha256}`).digest('hex'))
  const held = (path: string): Promise<number> =>
    stat(path).then(
      ({ size }) => size,
      () => 0,
    )
  let swept = 0
  return {
    held: (sender, sha256) => held(pathOf(sender, sha256)),
    add: async (sender, sha256, from, bytes) => {
      const path = pathOf(sender, sha256)
      if (Date.now() - swept > sweepEvery) {
        swept = Date.now()
        await sweep(dir, ms, most)
      }
      const already = await held(path)
      if (from > already || from + bytes.length <= already) return already
      await mkdir(dir, { recursive: true })
      const file = await open(path, already ? 'r+' : 'w')
      try {
        // At its own place: the same part sent twice at once is written twice, and is the same.
        await file.write(bytes, 0, bytes.length, from)
      } finally {
        await file.close()
      }
      return from + bytes.length
    },
    whole: (sender, sha256) => readFile(pathOf(sender, sha256)),
    forget: (sender, sha256) => rm(pathOf(sender, sha256), { force: true }),
  }
}

const sweep = async (dir: string, ms: number, most: number): Promise<void> => {
  const names = await readdir(dir).catch(() => [])
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(dir, name)
      const at = await stat(path).catch(() => undefined)
      return { path, size: at?.size ?? 0, touched: at?.mtimeMs ?? 0 }
    }),
  )
  let kept = 0
  for (const { path, size, touched } of found.toSorted((a, b) => b.touched - a.touched)) {
    kept += size
    if (Date.now() - touched > ms || kept > most) await rm(path, { force: true })
  }
}
