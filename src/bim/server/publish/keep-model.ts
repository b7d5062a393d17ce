import { createHash } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isZip } from '../../../kernel/server/zip.ts'
import type { Problem } from '../../../ifc/core/problem.ts'

/** A gigabyte: beyond it, a delivery is several buildings. */
const mostBytes = 1e9

export type KeptFile = { sha256: string; bytes: number }

/** Where a delivered file lies, by its content. */
export const modelPath = (dir: string, sha256: string): string =>
  join(dir, sha256.slice(0, 2), `${sha256}.model`)

/**
 * Writes a delivery as it comes, reckons its hash on the way, and names it by its content at the end. What stops in the
 * middle leaves nothing. Problems: empty_file, not_step, not_step_but, file_too_large (params in megabytes).
 */
export const keepModel = async (
  dir: string,
  id: string,
  pieces: AsyncIterable<Buffer>,
  most = mostBytes,
): Promise<KeptFile | Problem> => {
  const draft = join(dir, 'partial', `${id}.model`)
  await mkdir(dirname(draft), { recursive: true })
  try {
    const kept = await write(draft, pieces, most)
    if ('code' in kept) return kept
    const path = modelPath(dir, kept.sha256)
    await mkdir(dirname(path), { recursive: true })
    await rename(draft, path)
    return kept
  } finally {
    await rm(draft, { force: true })
  }
}

/** Written in one go: each takes as long as it takes to wake who writes. */
const together = 2 ** 20

const write = async (
  path: string,
  pieces: AsyncIterable<Buffer>,
  most: number,
): Promise<KeptFile | Problem> => {
  const file = await open(path, 'w')
  try {
    const hash = createHash('sha256')
    let head = Buffer.alloc(0)
    let bytes = 0
    let waiting: Buffer[] = []
    let waits = 0
    for await (const piece of pieces) {
      if (head.length < headBytes) head = Buffer.concat([head, piece]).subarray(0, headBytes)
      const bad = head.length === headBytes ? notModel(head) : undefined
      if (bad) return bad
      bytes += piece.length
      if (bytes > most) return { code: 'file_too_large', stop: true, params: sizes(bytes, most) }
      hash.update(piece)
      waiting.push(piece)
      waits += piece.length
      if (waits < together) continue
      await file.writeFile(Buffer.concat(waiting))
      ;[waiting, waits] = [[], 0]
    }
    if (waits > 0) await file.writeFile(Buffer.concat(waiting))
    const bad = notModel(head)
    return bad ?? { sha256: hash.digest('hex'), bytes }
  } finally {
    await file.close()
  }
}

const sizes = (size: number, most: number): { size: number; most: number } => ({
  size: Math.ceil(size / 1e6),
  most: Math.round(most / 1e6),
})

const headBytes = 64

const notModel = (head: Buffer): Problem | undefined => {
  if (head.length === 0) return { code: 'empty_file', stop: true }
  if (isZip(head)) return undefined
  const text = head
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
  if (text.startsWith('ISO-10303-21')) return undefined
  return text.startsWith('%PDF')
    ? { code: 'not_step_but', stop: true, params: { what: 'PDF' } }
    : { code: 'not_step', stop: true }
}
