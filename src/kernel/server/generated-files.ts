import { join } from 'node:path'
import { store } from './write-file-whole.ts'
import { type GeneratedKind, mediaOf, compressDrawing } from './drawing-codec.ts'
import { type Db, json, sql } from './sql.ts'

/** What the house made and keeps; `bytes`: what it weighs as it is kept and sent. */
export type GeneratedFile = { sha256: string; bytes: number }

export const madePath = (dir: string, sha256: string, kind: GeneratedKind): string =>
  join(dir, sha256.slice(0, 2), `${sha256}.${kind === 'drawing' ? 'svg' : 'shapes'}.br`)

/** Presses, writes and notes them all, in their order. */
export const keepMade = async (
  dir: string,
  db: Db,
  kind: GeneratedKind,
  all: readonly (string | Uint8Array)[],
): Promise<GeneratedFile[]> => {
  const kept = await fewAtOnce(all, async (made) => {
    const { sha256, data } = await compressDrawing(made, kind)
    await store(madePath(dir, sha256, kind), data)
    return { sha256, bytes: data.length }
  })
  if (kept.length > 0)
    await db.run(sql`
      insert into kernel.file (sha256, bytes, media)
      select sha256, bytes, ${mediaOf(kind)} from jsonb_to_recordset(${json(kept)}) as k (sha256 text, bytes integer)
      on conflict (sha256) do nothing`)
  return kept
}

/** As many as threads press: more would only wait, in the memory. */
const fewAtOnce = async <T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> => {
  const done: R[] = []
  const rest = all.entries()
  const lane = async (): Promise<void> => {
    for (const [i, one] of rest) done[i] = await work(one)
  }
  await Promise.all(Array.from({ length: 4 }, lane))
  return done
}
