import { createHash } from 'node:crypto'
import { cleanPaperName, paperBounds } from '../../kernel/core/enclosed-paper.ts'
import { isRefusal } from '../../kernel/core/command.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { barePhoto } from '../../kernel/server/photos/bare-photo.ts'
import { sql } from '../../kernel/server/sql.ts'
import type { Message, SentPaper, UnkeptFile } from '../core/message-shape.ts'
import { heicToJpeg, isHeic } from './convert-heic.ts'
import { isLogo } from './known-logos.ts'
import { scanFile } from './scan-file.ts'
import type { SentFile } from './sent-file.ts'
import { isWinmail, unpackWinmail } from './unpack-winmail.ts'

export type KeptFiles = Pick<Message, 'photos' | 'sounds' | 'papers' | 'unkept'>

/** Bounds of what one act of a thread takes along (request-shapes.ts). */
const mostFiles = { photos: 12, sounds: 4, papers: paperBounds.most }

/** Files of one mail that are looked at; those behind them are told. */
const mostParts = 20

/**
 * Keeps what the house can show: photos, voice notes, papers, each known by its bytes. What it cannot is told by name with the
 * reason, and stays in the raw message.
 */
export const keepFiles = async (kernel: Kernel, sent: readonly SentFile[]): Promise<KeptFiles> => {
  const held: FilesSoFar = { photos: [], sounds: [], papers: [] }
  const unkept: UnkeptFile[] = []
  const { files, closed } = await openEnvelopes(sent)
  unkept.push(...closed)
  for (const [i, file] of files.entries()) {
    const name = cleanPaperName(file.name)
    const kept = i < mostParts ? await keepFile(kernel, file, held) : ({ why: 'too_many' } as const)
    if (kept === 'logo') continue
    if ('why' in kept) unkept.push({ name, why: kept.why })
    else if (kept.kind === 'papers')
      held.papers.push({ sha256: kept.sha256, name: `${name}${kept.ending}`, bytes: file.bytes.length })
    else if (!held[kept.kind].includes(kept.sha256)) held[kept.kind].push(kept.sha256)
  }
  return { ...held, unkept }
}

type FilesSoFar = { photos: string[]; sounds: string[]; papers: SentPaper[] }
type Kind = keyof FilesSoFar
type NotKept = { why: UnkeptFile['why'] }

/** An envelope of Outlook is opened where the house can. */
const openEnvelopes = async (
  sent: readonly SentFile[],
): Promise<{ files: readonly SentFile[]; closed: readonly UnkeptFile[] }> => {
  const files: SentFile[] = []
  const closed: UnkeptFile[] = []
  for (const file of sent) {
    const inside = isWinmail(file) ? await unpackWinmail(file.bytes) : [file]
    if (inside) files.push(...inside)
    else closed.push({ name: cleanPaperName(file.name), why: 'winmail' })
  }
  return { files, closed }
}

const keepFile = async (
  kernel: Kernel,
  file: SentFile,
  held: FilesSoFar,
): Promise<{ kind: Kind; sha256: string; ending: string } | NotKept | 'logo'> => {
  if (file.bytes.length > paperBounds.each) return { why: 'too_large' }
  const verdict = await scanFile(kernel.settings.clamavUrl, file.bytes)
  if (verdict !== 'clean') return { why: verdict }
  const picture = isHeic(file.bytes) ? await heicToJpeg(file.bytes) : file.bytes
  if (picture === 'missing') return { why: 'heic' }
  if (picture === 'failed') return { why: 'unreadable' }
  const bytes = await bareUnlessKept(kernel, picture)
  const sha256 = hashOf(bytes)
  const put = await putFile(kernel, sha256, bytes, file.media)
  if ('why' in put) return put
  const { kind, ending } = kindOf(put.media, file.name)
  if (kind === 'photos' && (await isLogo(kernel.database.owner, sha256, file.bytes.length))) return 'logo'
  return hasRoom(held, kind, file.bytes.length) ? { kind, sha256, ending } : { why: 'too_many' }
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** A message that is read again finds its photos by the hashes of the first time: before, those of what came, with all that it told. */
const bareUnlessKept = async ({ database }: Kernel, bytes: Buffer): Promise<Buffer> =>
  (await database.owner.row(sql`select 1 from kernel.file where sha256 = ${hashOf(bytes)}`)) !== undefined
    ? bytes
    : barePhoto(bytes)

/** What its bytes say that it is decides, whatever its sender calls it. A house that has too much to do is asked again later. */
const putFile = async (
  { database, files }: Kernel,
  sha256: string,
  bytes: Buffer,
  said: string,
): Promise<{ media: string } | NotKept> => {
  const meant = /^(?:image|audio)\//.test(said) ? said : 'application/octet-stream'
  const kept = await files.put(database.owner, sha256, bytes, meant)
  if (!isRefusal(kept))
    return (await database.owner.row<{ media: string }>(
      sql`select media from kernel.file where sha256 = ${sha256}`,
    ))!
  if (kept.refused === 'too_busy') throw new Error('photos are read one after the other: this one waits')
  return { why: whys[kept.refused] ?? (bytes.length ? 'kind' : 'unreadable') }
}

const whys: Readonly<Record<string, UnkeptFile['why']>> = {
  photo_too_large: 'too_large',
  photo_position: 'too_large',
  photo_heic: 'heic',
  photo_unreadable: 'unreadable',
  sound_too_long: 'too_long',
  paper_macros: 'program',
  paper_two_kinds: 'unreadable',
}

/** A paper bears the ending of what it is: what opens it goes by its name. */
const kindOf = (media: string, name: string): { kind: Kind; ending: string } => {
  if (media.startsWith('image/')) return { kind: 'photos', ending: '' }
  if (/^(?:audio|video)\//.test(media)) return { kind: 'sounds', ending: '' }
  const ending = endings[media] ?? ''
  return { kind: 'papers', ending: name.toLowerCase().endsWith(ending) ? '' : ending }
}

const endings: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.oasis.opendocument.text': '.odt',
  'text/plain': '.txt',
}

const hasRoom = (held: FilesSoFar, kind: Kind, bytes: number): boolean =>
  held[kind].length < mostFiles[kind] &&
  (kind !== 'papers' ||
    bytes + held.papers.reduce((sum, paper) => sum + paper.bytes, 0) <= paperBounds.together)
