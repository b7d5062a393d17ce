import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { type PageWords, sureEnough, wordsOfPage } from '../../core/letters/words-of-page.ts'
import type { GreyPage } from './draw-pages.ts'
import type { PageLook, Turn } from './page-look.ts'
import { type Bounds, runBounded } from './run-bounded.ts'

/** What stands on a page, and by how much it is to be turned to be read. `without_program`: nothing here reads pages. */
export type ReadPage = PageWords & { turn: Turn }

const bounds: Bounds = { seconds: 60, megabytes: 1500, mostBytes: 8 * 1024 * 1024 }

/**
 * Reads the words of a page. How it lies is known by its square; without one, a page that says little is asked how it lies, and read
 * once more. Nothing where the program is not there, or gives up.
 */
export const readPage = async (
  page: GreyPage,
  look: PageLook,
  folder: string,
): Promise<ReadPage | undefined> => {
  const grey: GreyPage = look.clear ? { ...page, data: Buffer.from(look.clear) } : page
  const turn = look.turn ?? 0
  const words = await readAs(grey, turn, folder)
  if (!words || look.turn !== null || words.sure >= sureEnough) return words && { ...words, turn }
  const other = await lyingOf(grey, folder)
  const again = other ? await readAs(grey, other, folder) : undefined
  return again && again.sure > words.sure ? { ...again, turn: other } : { ...words, turn }
}

const readAs = async (page: GreyPage, turn: Turn, folder: string): Promise<PageWords | undefined> => {
  const told = await askTesseract(await turnPage(page, turn), ['-l', 'fra', '--psm', '3', 'tsv'], folder)
  return told === undefined ? undefined : wordsOfPage(told)
}

/** How a page without a square lies, by its letters; 0 where nobody can say. */
const lyingOf = async (page: GreyPage, folder: string): Promise<Turn> => {
  const told = (await askTesseract(page, ['--psm', '0'], folder)) ?? ''
  const degrees = Number(/^Rotate:\s*(\d+)/m.exec(told)?.[1] ?? 0)
  return (((Math.round(degrees / 90) % 4) + 4) % 4) as Turn
}

const askTesseract = async (
  { width, height, data }: GreyPage,
  args: readonly string[],
  folder: string,
): Promise<string | undefined> => {
  const file = join(folder, 'read.pgm')
  await writeFile(file, Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data]))
  const told = await runBounded('tesseract', [file, 'stdout', '--dpi', '300', ...args], bounds)
  await rm(file, { force: true })
  return 'said' in told ? told.said.toString('utf8') : undefined
}

const turnPage = async (page: GreyPage, turn: Turn): Promise<GreyPage> => {
  if (turn === 0) return page
  const { width, height, data } = page
  const turned = await sharp(data, { raw: { width, height, channels: 1 } })
    .rotate(turn * 90)
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: turned.info.width, height: turned.info.height, data: turned.data }
}
