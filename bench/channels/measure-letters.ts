/**
 * Letters printed and degraded here, and the typed pages of a public corpus (under `LOGE_DATA`, JPEG with their text as PAGE or ALTO XML, where it
 * is told): characters read wrong (CER), codes read, seconds a page. A line of truth is compared with the nearest place of what was
 * read, so that the order of two columns is no error.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { drawGreyPage, type GreyPage } from '../../src/channels/server/letters/draw-pages.ts'
import { readPage } from '../../src/channels/server/letters/read-page.ts'
import { seePage } from '../../src/channels/server/letters/see-page.ts'
import { photographed, printLetters, type PrintedLetter, scanned } from '../../test/setup/letter-pages.ts'
import { letters, otherLetters } from './letter-texts.ts'
import { median, print, say } from '../figures.ts'

const agency = ['Robine Habitat', 'Agence Centre', '1 cours de la République', '11100 Narbonne']
const fonts = ['Helvetica', 'Times-Roman', 'Courier']
const kinds = {
  'scan 300': (page: GreyPage) => scanned(page, {}),
  'scan 200, skewed': (page: GreyPage, i: number) =>
    scanned(page, {
      points: 200,
      skew: i < letters.length ? 1 + (i % 3) : skews[i % skews.length]!,
      quality: 55,
    }),
  photo: (page: GreyPage, i: number) => photographed(page, i + 1),
} as const
/** As other hands lay a page on the glass, in degrees. */
const skews = [-1.1, 2.6, -2.8, 1.7, -0.5, 3]

export const measureLetters = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-letters-'))
  try {
    const pages = await printedPages(folder)
    for (const [kind, degrade] of Object.entries(kinds)) {
      await measure(kind, pages.slice(0, letters.length), degrade, folder)
      await measure(`${kind}, other letters`, pages.slice(letters.length), degrade, folder)
    }
    const corpus = process.env['LOGE_DATA'] && join(process.env['LOGE_DATA'], 'ocr/tapuscorpus')
    if (corpus) await measureCorpus(corpus, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type KnownPage = { page: GreyPage; truth: string[]; code: string; i: number }

const printedPages = async (folder: string): Promise<KnownPage[]> => {
  const texts = [...letters, ...otherLetters]
  const printed: PrintedLetter[] = texts.map(({ from, words, code }, i) => ({
    from,
    words,
    square: code,
    size: 10 + ((i + Math.floor(i / letters.length)) % 3),
    font: fonts[i % fonts.length]!,
  }))
  const pdf = join(folder, 'letters.pdf')
  await writeFile(pdf, await printLetters(printed))
  const known: KnownPage[] = []
  for (const [i, { from, words, code }] of texts.entries()) {
    const page = await drawGreyPage(pdf, i + 1, folder)
    if (typeof page === 'string') throw new Error(`a page could not be drawn: ${page}`)
    known.push({ page, code, i, truth: [...from, ...agency, ...words.split('\n').filter(Boolean)] })
  }
  return known
}

const measure = async (
  kind: string,
  pages: readonly KnownPage[],
  degrade: (page: GreyPage, i: number) => Promise<Buffer>,
  folder: string,
): Promise<void> => {
  const [errors, seconds]: [number[], number[]] = [[], []]
  let codes = 0
  for (const { page, truth, code, i } of pages) {
    const seen = await greyOf(await degrade(page, i))
    const began = performance.now()
    const { text, square } = await readWhole(seen, folder)
    seconds.push((performance.now() - began) / 1000)
    errors.push(wrongIn(truth, text))
    if (square === code) codes++
    say(`${kind} ${i + 1}: ${errors.at(-1)!.toFixed(4)}`)
  }
  const cer = errors.reduce((sum, one) => sum + one, 0) / errors.length
  print({
    bench: 'channels',
    n: pages.length,
    name: `letters, ${kind}: characters wrong`,
    target: kind.startsWith('photo') ? '0.02' : '0.01',
    value: Number(cer.toFixed(4)),
    unit: 'share',
  })
  print({
    bench: 'channels',
    n: pages.length,
    name: `letters, ${kind}: codes read`,
    value: codes / pages.length,
    unit: 'share',
  })
  print({
    bench: 'channels',
    n: pages.length,
    name: `letters, ${kind}: a page`,
    value: Number(median(seconds).toFixed(2)),
    unit: 's',
  })
}

const readWhole = async (
  page: GreyPage,
  folder: string,
): Promise<{ text: string; square: string | null }> => {
  const look = await seePage(page)
  const read = look && (await readPage(page, look, folder))
  return { text: read?.text ?? '', square: look?.square ?? null }
}

const greyOf = async (picture: Buffer): Promise<GreyPage> => {
  const { data, info } = await sharp(picture)
    .resize({ width: 2480, height: 3508, fit: 'inside' })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}

const measureCorpus = async (corpus: string, folder: string): Promise<void> => {
  const errors: number[] = []
  for (const name of (await readdir(corpus)).filter((each) => each.endsWith('.jpg'))) {
    const xml = await readFile(join(corpus, name.replace(/\.jpg$/, '.xml')), 'utf8')
    const truth = linesOf(xml)
    const { text } = await readWhole(await greyOf(await readFile(join(corpus, name))), folder)
    if (truth.length) errors.push(wrongIn(truth, text))
    say(`${name}: ${errors.at(-1)?.toFixed(3)}`)
  }
  print({
    bench: 'channels',
    n: errors.length,
    name: 'typescripts of the corpus: characters wrong',
    value: Number(median(errors).toFixed(3)),
    unit: 'share, median',
  })
}

/** Lines of ALTO (CONTENT) or PAGE (Unicode), with the signs of XML. */
const linesOf = (xml: string): string[] => {
  const alto = [...xml.matchAll(/<String\b[^>]*\bCONTENT="([^"]*)"/g)].map(([, line]) => line!)
  const page = [...xml.matchAll(/<Unicode>([^<]*)<\/Unicode>/g)].map(([, line]) => line!)
  return (alto.length ? alto : page)
    .map((line) =>
      line
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', '’')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
    )
    .filter((line) => line.trim())
}

const even = (text: string): string =>
  text
    .replace(/[’‘`]/g, "'")
    .replace(/[«»“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()

/** The share of the signs of these lines that were read wrong, each line against the place of the text that is nearest to it. */
const wrongIn = (truth: readonly string[], text: string): number => {
  const read = even(text)
  const lines = truth.map(even)
  const wrong = lines.reduce((sum, line) => sum + nearest(line, read), 0)
  return wrong / lines.reduce((sum, line) => sum + line.length, 0)
}

/** Signs to change between a line and the part of a text that is nearest to it (Sellers, 1980). */
const nearest = (line: string, text: string): number => {
  let before = new Uint16Array(text.length + 1)
  for (let i = 1; i <= line.length; i++) {
    const row = new Uint16Array(text.length + 1)
    row[0] = i
    for (let j = 1; j <= text.length; j++)
      row[j] = Math.min(
        before[j]! + 1,
        row[j - 1]! + 1,
        before[j - 1]! + (line[i - 1] === text[j - 1] ? 0 : 1),
      )
    before = row
  }
  return Math.min(...before)
}
