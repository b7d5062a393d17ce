import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawGreyPage, type GreyPage } from '../../src/channels/server/letters/draw-pages.ts'
import { evenLight, isUneven } from '../../src/channels/server/letters/even-light.ts'
import { type GreyPicture, pointsOf } from '../../src/channels/server/letters/grey-picture.ts'
import { readPage } from '../../src/channels/server/letters/read-page.ts'
import { seePage } from '../../src/channels/server/letters/see-page.ts'
import { straightenPage } from '../../src/channels/server/letters/straighten-page.ts'
import { photographed, printLetters, scanned } from '../setup/letter-pages.ts'
import { hasPrograms } from '../setup/programs.ts'

const reads = hasPrograms('pdftoppm', 'tesseract')
const words = [
  'Objet : interphone',
  'Depuis mardi, la nuit, on sonne chez moi et personne ne répond.',
  'Le facteur repart, mon infirmière aussi, et je suis alitée.',
  'Merci de me joindre au 06 95 71 08 33 après dix-huit heures.',
]

let folder: string
let letter: GreyPage
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clear-page-'))
  if (!reads) return
  const pdf = join(folder, 'letter.pdf')
  const from = ['Mme Salima Benaïssa', '33 bis rue Voltaire', '11400 Castelnaudary']
  await writeFile(pdf, await printLetters([{ from, words: words.join('\n'), font: 'Courier', size: 11 }]))
  const page = await drawGreyPage(pdf, 1, folder)
  if (typeof page === 'string') throw new Error(page)
  letter = page
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** As large as a page is drawn, however many points its picture has. */
const greyOf = async (picture: Buffer, turn = 0): Promise<GreyPage> => {
  const turned = await sharp(picture).rotate(turn).toBuffer()
  const page = await pointsOf(sharp(turned).resize(turn % 180 ? { width: 3508 } : { width: 2480 }))
  return { ...page, data: Buffer.from(page.data) }
}

/** The lines of hers that were read to the letter. In a type with feet, a small l is easily taken for a great one. */
const wordsOn = async (page: GreyPage): Promise<string[]> => {
  const look = await seePage(page)
  const read = look && (await readPage(page, look, folder))
  const lines = read?.text.replaceAll('’', "'").toLowerCase().split('\n')
  return words.filter((line) => lines?.includes(line.toLowerCase()))
}

describe.runIf(reads)('a page without a square', () => {
  test('that lies level stays as it came', async () => {
    expect(await seePage(await greyOf(await scanned(letter, {})))).toMatchObject({ clear: null })
  })

  test.each([3, -2.4, 0.8])(
    'that was laid on the glass %s degrees askew is laid straight and read',
    async (skew) => {
      const page = await greyOf(await scanned(letter, { points: 200, skew, quality: 55 }))
      const straight = await straightenPage(page)
      expect(straight).toMatchObject({ width: page.width, height: page.height })
      // What is straight has nothing left to be laid.
      expect(await straightenPage(straight!)).toBeUndefined()
      expect(await wordsOn(page)).toEqual(words)
    },
  )

  test('that came sideways as well is laid straight first, and then turned', async () => {
    const page = await greyOf(await scanned(letter, { skew: 2 }), 90)
    expect(await wordsOn(page)).toEqual(words)
  })

  test.each([11, 12, 13])('that hand %s took with a telephone is read', async (hand) => {
    const page = await greyOf(await photographed(letter, hand))
    expect(isUneven(page)).toBe(true)
    expect(await wordsOn(page)).toEqual(words)
  })
})

/** White paper with a black square of 12 mm in its middle, lit less and less to the right. */
const litFromLeft = (): GreyPicture => {
  const [width, height] = [1240, 1754]
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const isBlack = Math.abs(x - width / 2) < 35 && Math.abs(y - height / 2) < 35
      data[y * width + x] = (isBlack ? 30 : 250) * (1 - (0.6 * x) / width)
    }
  return { width, height, data }
}

describe('in even light', () => {
  test('paper is white wherever it lies, and what is black stays black to its middle', async () => {
    const dim = litFromLeft()
    const even = await evenLight(dim)
    const at = (x: number, y: number) => even.data[y * even.width + x]!
    expect(isUneven(dim)).toBe(true)
    expect(isUneven(even)).toBe(false)
    for (const x of [30, 400, 700, 1000, 1210]) expect(at(x, 300)).toBeGreaterThan(225)
    for (const x of [590, 620, 650]) expect(at(x, 877)).toBeLessThan(50)
  })
})
