import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Bounds, runBounded } from './run-bounded.ts'

/** Why the pages of a PDF cannot be drawn: a password stands before them, it has none or is none, there is no program for it. */
export type PagesProblem = 'locked' | 'unreadable' | 'without_program'

/** A page in grey: one byte a point, row by row. */
export type GreyPage = { width: number; height: number; data: Buffer }

const bounds: Bounds = { seconds: 20, megabytes: 1000, mostBytes: 1024 * 1024 }

/** How many pages a PDF has. Refused: locked, unreadable, without_program. */
export const countPages = async (pdf: string): Promise<number | PagesProblem> => {
  const told = await runBounded('pdfinfo', [pdf], bounds)
  if ('problem' in told) return problemOf(told)
  const pages = Number(/^Pages:\s+(\d+)/m.exec(told.said.toString())?.[1] ?? 0)
  return pages > 0 ? pages : 'unreadable'
}

const problemOf = (told: { problem: 'missing' | 'failed'; complaint: string }): PagesProblem => {
  if (told.problem === 'missing') return 'without_program'
  return /password|encrypt/i.test(told.complaint) ? 'locked' : 'unreadable'
}

/** Points at the long side of a page: A4 at 300 and at 200 to the inch. No page has more, however large it says that it is. */
const longSide = { words: 3508, eyes: 2339 }

/** One page as it is read: grey, 300 points to the inch of A4. `folder`: where it is drawn meanwhile. */
export const drawGreyPage = async (
  pdf: string,
  page: number,
  folder: string,
): Promise<GreyPage | PagesProblem> => {
  const drawn = join(folder, 'grey')
  const told = await runBounded(
    'pdftoppm',
    [...onlyPage(page), '-scale-to', String(longSide.words), '-gray', pdf, drawn],
    bounds,
  )
  if ('problem' in told) return problemOf(told)
  const bytes = await readFile(`${drawn}.pgm`).catch(() => undefined)
  await rm(`${drawn}.pgm`, { force: true })
  return (bytes && readGrey(bytes)) ?? 'unreadable'
}

/** One page as it is shown: JPEG, in its colours. */
export const drawShownPage = async (
  pdf: string,
  page: number,
  folder: string,
): Promise<Buffer | PagesProblem> => {
  const drawn = join(folder, 'shown')
  const how = ['-scale-to', String(longSide.eyes), '-jpeg', '-jpegopt', 'quality=72,optimize=y']
  const told = await runBounded('pdftoppm', [...onlyPage(page), ...how, pdf, drawn], bounds)
  if ('problem' in told) return problemOf(told)
  const bytes = await readFile(`${drawn}.jpg`).catch(() => undefined)
  await rm(`${drawn}.jpg`, { force: true })
  return bytes ?? 'unreadable'
}

const onlyPage = (page: number): string[] => ['-f', String(page), '-l', String(page), '-singlefile']

/** Some pages of a PDF as a PDF of their own, each as it was. */
export const cutPages = async (
  pdf: string,
  pages: readonly number[],
  folder: string,
): Promise<Buffer | PagesProblem> => {
  const files: string[] = []
  for (const page of pages) {
    const file = join(folder, `cut-${page}.pdf`)
    const told = await runBounded('pdfseparate', ['-f', String(page), '-l', String(page), pdf, file], bounds)
    if ('problem' in told) return problemOf(told)
    files.push(file)
  }
  const whole = join(folder, 'cut.pdf')
  const told = files.length > 1 ? await runBounded('pdfunite', [...files, whole], bounds) : undefined
  if (told && 'problem' in told) return problemOf(told)
  const bytes = await readFile(told ? whole : files[0]!).catch(() => undefined)
  await Promise.all([...files, whole].map((file) => rm(file, { force: true })))
  return bytes ?? 'unreadable'
}

/** A picture of the portable grey map (PGM, P5). */
const readGrey = (bytes: Buffer): GreyPage | undefined => {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 60)) ?? []
  if (!head) return undefined
  const data = bytes.subarray(head.length)
  const page = { width: Number(width), height: Number(height), data }
  return data.length === page.width * page.height ? page : undefined
}
