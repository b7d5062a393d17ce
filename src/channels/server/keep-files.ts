import { createHash } from 'node:crypto'
import { cleanPaperName, paperBounds } from '../../kernel/core/enclosed-paper.ts'
import { isRefusal } from '../../kernel/core/command.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import type { Message, SentPaper } from '../core/message-shape.ts'

/** A file as it came along: its bytes, its name, and what its sender says that it is. */
export type SentFile = { name: string; media: string; bytes: Buffer }

export type KeptFiles = Pick<Message, 'photos' | 'sounds' | 'papers' | 'unkept'>

/** Bounds of what one act of a thread takes along (request-shapes.ts). */
const mostFiles = { photos: 12, sounds: 4, papers: paperBounds.most }

/**
 * Keeps what the house can show: photos, voice notes, papers, each known by its bytes. What it cannot is told by name with the
 * reason (a refusal of the files' door, or `too_many`), and stays in the raw message.
 */
export const keepFiles = async (kernel: Kernel, files: readonly SentFile[]): Promise<KeptFiles> => {
  const photos: string[] = []
  const sounds: string[] = []
  const papers: SentPaper[] = []
  const unkept: { name: string; why: string }[] = []
  for (const { name: said, media, bytes } of files) {
    const name = cleanPaperName(said)
    const kept = await keepFile(kernel, media, bytes)
    if ('refused' in kept) unkept.push({ name, why: kept.refused })
    else if (!hasRoom({ photos, sounds, papers }, kept.kind)) unkept.push({ name, why: 'too_many' })
    else if (kept.kind === 'papers') papers.push({ sha256: kept.sha256, name, bytes: bytes.length })
    else (kept.kind === 'photos' ? photos : sounds).push(kept.sha256)
  }
  return { photos, sounds, papers, unkept }
}

type Kind = keyof typeof mostFiles

const hasRoom = (held: Record<Kind, readonly unknown[]>, kind: Kind): boolean =>
  held[kind].length < mostFiles[kind]

/** A photo or a voice note by its bytes; anything else as a paper, whose own kinds decide. */
const keepFile = async (
  { database, files }: Kernel,
  media: string,
  bytes: Buffer,
): Promise<{ kind: Kind; sha256: string } | { refused: string }> => {
  if (bytes.length > paperBounds.each) return { refused: 'paper_too_large' }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const kind: Kind = media.startsWith('image/') ? 'photos' : media.startsWith('audio/') ? 'sounds' : 'papers'
  const meant = kind === 'papers' ? 'application/octet-stream' : media
  const kept = await files.put(database.owner, sha256, bytes, meant)
  return isRefusal(kept) ? kept : { kind, sha256 }
}
