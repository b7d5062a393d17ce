import { decodeQR, type FinderPoints } from 'qr/decode.js'
import sharp from 'sharp'
import type { PageLook, Turn } from './page-look.ts'

type Grey = { width: number; height: number; data: Uint8Array }

/** What stands on a page: its square and how it lies, whether anything is on it, and its even light where a telephone took it. */
export const lookAtPage = async (page: Grey): Promise<PageLook> => {
  const small = await smaller(page, 620)
  if (isBlank(small)) return { square: null, turn: null, isBlank: true, even: null }
  const even = isUneven(small) ? await evenLight(page) : null
  const seen = (await squareOn(page)) ?? (even && (await squareOn({ ...page, data: even })))
  return { square: seen?.says ?? null, turn: seen?.turn ?? null, isBlank: false, even }
}

const pictureOf = ({ width, height, data }: Grey) => sharp(data, { raw: { width, height, channels: 1 } })

const smaller = async (page: Grey, width: number): Promise<Grey> => {
  if (page.width <= width) return page
  const { data, info } = await pictureOf(page)
    .resize({ width })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}

/** Points darker than the paper by this much are ink: what shines through from the back is paler. */
const ink = 60
/** Of a page with less ink than a short word, nobody says anything: a grain of dust is no letter. */
const leastInk = 0.0002

const isBlank = ({ width, height, data }: Grey): boolean => {
  const [marginX, marginY] = [Math.round(width * 0.05), Math.round(height * 0.05)]
  const paper = valueAt(data, 0.9)
  let dark = 0
  for (let y = marginY; y < height - marginY; y++)
    for (let x = marginX; x < width - marginX; x++) if (data[y * width + x]! < paper - ink) dark++
  return dark < width * height * leastInk
}

/** The value below which this part of all values lies. */
const valueAt = (values: Uint8Array, part: number): number => {
  const counts = new Uint32Array(256)
  for (const value of values) counts[value]!++
  let rest = values.length * part
  for (let value = 0; value < 256; value++) if ((rest -= counts[value]!) <= 0) return value
  return 255
}

const tiles = 8
/** By so much the paper of a page that a telephone took is darker at one place than at another; a scanner lights evenly. */
const unevenLight = 35

const isUneven = ({ width, height, data }: Grey): boolean => {
  const lights: number[] = []
  for (let row = 0; row < tiles; row++)
    for (let column = 0; column < tiles; column++) {
      const tile: number[] = []
      for (let y = Math.floor((row * height) / tiles); y < Math.floor(((row + 1) * height) / tiles); y++)
        for (
          let x = Math.floor((column * width) / tiles);
          x < Math.floor(((column + 1) * width) / tiles);
          x++
        )
          tile.push(data[y * width + x]!)
      lights.push(valueAt(Uint8Array.from(tile), 0.9))
    }
  const all = Uint8Array.from(lights)
  return valueAt(all, 0.9) - valueAt(all, 0.1) > unevenLight
}

/** A page divided by its blurred self: paper is white wherever it lies, ink stays ink. */
const evenLight = async (page: Grey): Promise<Uint8Array> => {
  const { width, height, data } = page
  const blurred = await pictureOf(page)
    .resize({ width: Math.max(8, Math.round(width / 40)) })
    .blur(1.2)
    .resize({ width, height, fit: 'fill', kernel: 'cubic' })
    .extractChannel(0)
    .raw()
    .toBuffer()
  const even = new Uint8Array(data.length)
  for (let i = 0; i < data.length; i++) even[i] = Math.min(255, (data[i]! * 235) / Math.max(1, blurred[i]!))
  return even
}

/** Widths at which a square is looked for, in points: a coarse picture forgives dots and folds. */
const widths = [1240, 2480, 800]

const squareOn = async (page: Grey): Promise<{ says: string; turn: Turn } | undefined> => {
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

/** For each width; a camera has sixteen of them, a page has time. */
const mostMilliseconds = 2000

/** Where the upper edge of the square points to: to the right, where the page lies as it is read. */
const turnOf = ({ tl, tr }: FinderPoints): Turn => {
  const [x, y] = [tr.x - tl.x, tr.y - tl.y]
  if (Math.abs(x) >= Math.abs(y)) return x > 0 ? 0 : 2
  return y > 0 ? 3 : 1
}
