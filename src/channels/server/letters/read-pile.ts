import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { readPaperCode } from '../../../kernel/core/paper-code.ts'
import { saveGatewayFailure, saveGatewaySuccess } from '../../../kernel/server/gateway-state.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { pileBounds } from '../../core/letters/pile-acts.ts'
import { type PileMark, separatorSays, splitPile } from '../../core/letters/split-pile.ts'
import { countPages, cutPages, drawGreyPage, type PagesProblem } from './draw-pages.ts'
import { letterKindOf } from './file-kind.ts'
import { makeLetterPaper, type ShownPage } from './letter-paper.ts'
import {
  goingPile,
  keepLetter,
  nextPileFile,
  type PileFile,
  saveFileFailed,
  saveFileRead,
  savePages,
  type WaitingPile,
} from './pile-store.ts'
import { seePage } from './see-page.ts'

/**
 * Takes a pile apart into letters, file by file. Run again it begins the file at hand anew, and keeps nothing twice. Stopped, it ends
 * after the page at hand.
 */
export const readPile = async (kernel: Kernel, id: string): Promise<void> => {
  const { owner } = kernel.database
  for (;;) {
    const pile = await goingPile(owner, id)
    const file = pile && (await nextPileFile(owner, id))
    if (!pile || !file) return
    const folder = await mkdtemp(join(tmpdir(), 'pile-'))
    try {
      if ((await readFileOf(kernel, pile, file, folder)) === 'stopped') return
      await saveGatewaySuccess(owner, `letters.${pile.way}`)
    } catch (bug) {
      if (bug instanceof NoProgram) await saveGatewayFailure(owner, `letters.${pile.way}`, 'missing')
      throw bug
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}

const readFileOf = async (
  { database: { owner } }: Kernel,
  pile: WaitingPile,
  file: PileFile,
  folder: string,
): Promise<'read' | 'stopped'> => {
  const failed = async (why: string): Promise<'read'> => {
    await saveFileFailed(owner, file, why)
    return 'read'
  }
  const bytes = await asPdf(file.bytes)
  if (!Buffer.isBuffer(bytes)) return failed(bytes)
  const pdf = join(folder, 'pile.pdf')
  await writeFile(pdf, bytes)
  const pages = await countPages(pdf)
  if (typeof pages !== 'number') return failed(lasting(pages))
  if (pages > pileBounds.pages) return failed('too_many_pages')
  const marks: PileMark[] = []
  for (let page = 1; page <= pages; page++) {
    if (!(await goingPile(owner, file.pile))) return 'stopped'
    const grey = await drawGreyPage(pdf, page, folder)
    if (typeof grey === 'string') return failed(lasting(grey))
    const look = await seePage(grey)
    marks.push({
      isBlank: look?.isBlank ?? false,
      isSeparator: look?.square === separatorSays,
      code: (look?.square && readPaperCode(look.square)) || null,
    })
    await savePages(owner, file, { pages, read: page })
  }
  for (const letter of splitPile(marks, pile.twoSided)) {
    const cut = letter.length === pages ? bytes : await cutPages(pdf, letter, folder)
    if (typeof cut === 'string') return failed(lasting(cut))
    await keepLetter(owner, file, pile, { page: letter[0]!, bytes: cut })
  }
  await saveFileRead(owner, file)
  return 'read'
}

class NoProgram extends Error {}

// A program that is missing may come: the pile is read again then.
const lasting = (problem: PagesProblem): string => {
  if (problem === 'without_program') throw new NoProgram('poppler-utils is not installed')
  return problem
}

/** Pixels of a picture that is opened: A3 at 600 to the inch. */
const mostPixels = 80_000_000

/** A file as a PDF: of pictures, a page each, as they are to be held. */
const asPdf = async (bytes: Buffer): Promise<Buffer | 'unreadable' | 'too_many_pages'> => {
  const kind = letterKindOf(bytes)
  if (kind === 'pdf') return bytes
  if (!kind) return 'unreadable'
  try {
    const options = { limitInputPixels: mostPixels }
    const { pages = 1 } = await sharp(bytes, options).metadata()
    if (pages > pileBounds.pages) return 'too_many_pages'
    const shown: ShownPage[] = []
    for (let page = 0; page < pages; page++) {
      const picture = await sharp(bytes, { ...options, page })
        .autoOrient()
        .flatten({ background: '#fff' })
        .resize({ width: 3508, height: 3508, fit: 'inside', withoutEnlargement: true })
        .jpeg({ quality: 88 })
        .toBuffer()
      shown.push({ picture, turn: 0 })
    }
    return await makeLetterPaper(shown)
  } catch {
    return 'unreadable'
  }
}
