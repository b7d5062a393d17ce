import { decodeQR, type FinderPoints } from 'qr/decode.js'
import { evenLight, isUneven } from './even-light.ts'
import { type GreyPicture, pictureOf, shrinkTo, valueAt } from './grey-picture.ts'
import type { PageLook, Turn } from './page-look.ts'
import { straightenPage } from './straighten-page.ts'

/**
 * What stands on a page: its square and how it lies, whether anything is on it; and the page as it is to be read, where it came askew or a
 * telephone took it.
 */
export const lookAtPage = async (page: GreyPicture): Promise<PageLook> => {
  const small = await shrinkTo(page, 620)
  if (isBlank(small)) return { square: null, turn: null, isBlank: true, clear: null }
  const even = isUneven(small) ? await evenLight(page) : undefined
  const seen = (await squareOn(page)) ?? (even && (await squareOn(even)))
  const clear = (await straightenPage(even ?? page)) ?? even
  return {
    square: seen?.says ?? null,
    turn: seen?.turn ?? null,
    isBlank: false,
    clear: clear?.data ?? null,
  }
}

/** Points darker than the paper by this much are ink: what shines through from the back is paler. */
const ink = 60
/** Of a page with less ink than a short word, nobody says anything: a grain of dust is no letter. */
const leastInk = 0.0002

const isBlank = ({ width, height, data }: GreyPicture): boolean => {
  const [marginX, marginY] = [Math.round(width * 0.05), Math.round(height * 0.05)]
  const paper = valueAt(data, 0.9)
  let dark = 0
  for (let y = marginY; y < height - marginY; y++)
    for (let x = marginX; x < width - marginX; x++) if (data[y * width + x]! < paper - ink) dark++
  return dark < width * height * leastInk
}

/** Widths at which a square is looked for, in points: a coarse picture forgives dots and folds. */
const widths = [1240, 2480, 800]

const squareOn = async (page: GreyPicture): Promise<{ says: string; turn: Turn } | undefined> => {
  for (const width of widths) {
    const { data, info } = await pictureOf(page)
      .resize({ width })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const seen = squareIn({ width: info.width, height: info.height, data })
    if (seen) return seen
  }
  return undefined
}

const squareIn = (image: {
  width: number
  height: number
  data: Uint8Array
}): { says: string; turn: Turn } | undefined => {
  let turn: Turn = 0
  try {
    const says = decodeQR(image, {
      format: 'RGBA',
      effort: 4,
      timeLimit: mostMilliseconds,
      pointsOnDetect: (points) => (turn = turnOf(points)),
    })
    return says ? { says, turn } : undefined
  } catch {
    return undefined
  }
}

/** For each width, by the clock: a camera has sixteen of them, a page has time, also on a busy machine. */
const mostMilliseconds = 6000

/** Where the upper edge of the square points to: to the right, where the page lies as it is read. */
const turnOf = ({ tl, tr }: FinderPoints): Turn => {
  const [x, y] = [tr.x - tl.x, tr.y - tl.y]
  if (Math.abs(x) >= Math.abs(y)) return x > 0 ? 0 : 2
  return y > 0 ? 3 : 1
}
