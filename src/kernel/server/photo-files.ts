import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Refusal } from '../core/command.ts'
import { store } from './write-file-whole.ts'
import { loadSharp } from './photos/load-sharp.ts'
import { endingOfPhoto, photoKindOf } from './photos/photo-kind.ts'
import { tellsPosition } from './photos/photo-position.ts'
import { keepPaper, openPaperFolder, type PaperFiles, paperPaths } from './papers/paper-files.ts'
import { type GeneratedFile, keepMade, madePath } from './generated-files.ts'
import { maxSoundBytes, maxSoundSeconds, type Sound, soundOf } from './sound.ts'
import { type Db, sql } from './sql.ts'
import { isTooBusy, makeTurns } from './work-limiter.ts'

/**
 * Photos, named by the hash of what was sent, which is kept as it is; shown is a JPEG of at most 1,600 px that the house made of it; voice
 * notes, kept as they were recorded; papers, kept as they were sent; drawings and shapes that the house made, named by the hash
 * of what they say.
 */
export type Files = PaperFiles & {
  /** `media`: what the sender says that it is; the bytes decide */
  put: (db: Db, sha256: string, bytes: Buffer, media?: string) => Promise<{ sha256: string } | Refusal>
  /** the JPEG that is shown, large or small */
  open: (sha256: string, size: 'full' | 'thumb') => Promise<Buffer | undefined>
  /** the bytes of that hash, and how such a file ends; nothing where a photo was kept before the house kept them */
  openSent: (sha256: string) => Promise<{ bytes: Buffer; ending: string } | undefined>
  openSound: (sha256: string) => Promise<{ media: string; bytes: Buffer } | undefined>
  /** keeps SVG, in their order */
  draw: (db: Db, svgs: readonly string[]) => Promise<GeneratedFile[]>
  /** a drawing, pressed (brotli) */
  openDrawing: (sha256: string) => Promise<Buffer | undefined>
  /** keeps shapes in space, whose format their slice knows */
  shape: (db: Db, shapes: readonly Uint8Array[]) => Promise<GeneratedFile[]>
  /** shapes, pressed (brotli) */
  openShapes: (sha256: string) => Promise<Buffer | undefined>
  /** forgets a file that no slice holds any more */
  remove: (db: Db, sha256: string) => Promise<void>
}

/** How a sender says that she sends a paper: its name and its kind are nobody's to say. */
const paperMeant = 'application/octet-stream'

export const maxBytes = 10 * 1024 * 1024
const maxPixels = 100_000_000
const longSide = { full: 1600, thumb: 320 }

export const openFiles = (dir: string): Files => ({
  ...openPaperFolder(dir),
  put: (db, sha256, bytes, media) => putFile(dir, db, sha256, bytes, media),
  open: (sha256, size) => readFile(pathOf(dir, sha256, size)).catch(() => undefined),
  openSent: async (sha256) => {
    const bytes = await readFile(sentPath(dir, sha256)).catch(() => undefined)
    return bytes && { bytes, ending: endingOfPhoto(bytes) }
  },
  openSound: async (sha256) => {
    const bytes = await readFile(soundPath(dir, sha256)).catch(() => undefined)
    const sound = bytes && soundOf(bytes)
    return sound && { media: sound.media, bytes }
  },
  draw: (db, svgs) => keepMade(dir, db, 'drawing', svgs),
  openDrawing: (sha256) => readFile(madePath(dir, sha256, 'drawing')).catch(() => undefined),
  shape: (db, shapes) => keepMade(dir, db, 'shapes', shapes),
  openShapes: (sha256) => readFile(madePath(dir, sha256, 'shapes')).catch(() => undefined),
  remove: async (db, sha256) => {
    await db.run(sql`delete from kernel.file where sha256 = ${sha256}`)
    for (const path of [
      pathOf(dir, sha256, 'full'),
      pathOf(dir, sha256, 'thumb'),
      sentPath(dir, sha256),
      soundPath(dir, sha256),
      madePath(dir, sha256, 'drawing'),
      madePath(dir, sha256, 'shapes'),
      ...paperPaths(dir, sha256),
    ])
      await rm(path, { force: true })
  },
})

const putFile = async (
  dir: string,
  db: Db,
  sha256: string,
  bytes: Buffer,
  media?: string,
): Promise<{ sha256: string } | Refusal> => {
  const meant = meantAs(media)
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return { refused: `${meant}_damaged` }
  const before = await db.row<{ whole: boolean }>(
    sql`select sent_bytes is not null or media <> 'image/jpeg' as whole from kernel.file where sha256 = ${sha256}`,
  )
  if (before?.whole) return { sha256 }
  const sound = soundOf(bytes)
  if (sound) return putSound(dir, db, sha256, bytes, sound)
  if (meant === 'sound') return { refused: 'not_sound' }
  const kind = photoKindOf(bytes)
  if (kind === 'heic') return { refused: 'photo_heic' }
  if (kind === undefined)
    return meant === 'paper' ? keepPaper(dir, db, sha256, bytes) : { refused: 'photo_unreadable' }
  return putPhoto(dir, db, sha256, bytes)
}

const putPhoto = async (
  dir: string,
  db: Db,
  sha256: string,
  bytes: Buffer,
): Promise<{ sha256: string } | Refusal> => {
  const full = await shrink(bytes, 'full')
  if (typeof full === 'string') return { refused: full }
  const thumb = await shrink(full.data, 'thumb')
  if (typeof thumb === 'string') return { refused: thumb }
  await store(sentPath(dir, sha256), bytes)
  await store(pathOf(dir, sha256, 'full'), full.data)
  await store(pathOf(dir, sha256, 'thumb'), thumb.data)
  await db.run(sql`
    insert into kernel.file (sha256, bytes, media, width, height, sent_bytes)
    values (${sha256}, ${full.data.length}, 'image/jpeg', ${full.info.width}, ${full.info.height}, ${bytes.length})
    on conflict (sha256) do update set sent_bytes = excluded.sent_bytes`)
  return { sha256 }
}

/** What the sender says that it is tells what a refusal speaks of, and never what it is. */
const meantAs = (media: string | undefined): 'sound' | 'photo' | 'paper' => {
  if (media?.startsWith('audio/')) return 'sound'
  return media === paperMeant ? 'paper' : 'photo'
}

const putSound = async (
  dir: string,
  db: Db,
  sha256: string,
  bytes: Buffer,
  { media, seconds }: Sound,
): Promise<{ sha256: string } | Refusal> => {
  if (bytes.length > maxSoundBytes || seconds > maxSoundSeconds) return { refused: 'sound_too_long' }
  await store(soundPath(dir, sha256), bytes)
  await db.run(sql`
    insert into kernel.file (sha256, bytes, media, seconds)
    values (${sha256}, ${bytes.length}, ${media}, ${seconds || null})
    on conflict (sha256) do nothing`)
  return { sha256 }
}

type Shrunk = { data: Buffer; info: { width: number; height: number } }
type PhotoProblem = 'photo_unreadable' | 'photo_too_large' | 'photo_position' | 'too_busy'

const shrink = async (bytes: Buffer, size: 'full' | 'thumb'): Promise<Shrunk | PhotoProblem> => {
  try {
    const sharp = await loadSharp()
    const image = sharp(bytes, { limitInputPixels: false, failOn: 'error', sequentialRead: true })
    const about = await image.metadata()
    const points = about.width * about.height
    if (points > maxPixels) return 'photo_too_large'
    if (tellsPosition(bytes, about)) return 'photo_position'
    const make = () =>
      image
        .rotate()
        .resize(longSide[size], longSide[size], { fit: 'inside', withoutEnlargement: true })
        .jpeg({ quality: 78, mozjpeg: false })
        .toBuffer({ resolveWithObject: true })
    return await (points > manyPixels ? inTurn(make) : make())
  } catch (bug) {
    return isTooBusy(bug) ? 'too_busy' : 'photo_unreadable'
  }
}

// Sixty million points can take 200 MB while they are read, and a visitor may send them: such photos go one after the other,
// and few wait: each is up to ten megabytes in memory, and its sender keeps it.
const manyPixels = 24_000_000
const inTurn = makeTurns(1, 8)

const pathOf = (dir: string, sha256: string, size: 'full' | 'thumb'): string =>
  join(dir, sha256.slice(0, 2), `${sha256}${size === 'thumb' ? '.thumb' : ''}.jpg`)

const sentPath = (dir: string, sha256: string): string => join(dir, sha256.slice(0, 2), `${sha256}.sent`)

const soundPath = (dir: string, sha256: string): string => join(dir, sha256.slice(0, 2), `${sha256}.sound`)
