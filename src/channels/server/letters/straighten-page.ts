import { type InkPoints, leanOf, type LineLean, movedBy } from '../../core/letters/line-lean.ts'
import { type GreyPicture, pictureOf, pointsOf, shrinkTo, valueAt } from './grey-picture.ts'

/** The lean of lines is seen on a page of this width. */
const seenWidth = 1000
/** Points darker than the paper by this much are ink. */
const inkDepth = 60
/** A page says how it lies by this many points of ink, and as many as these are enough. */
const inkPoints = { least: 300, most: 40_000 }
/** A page whose lines fall by no more than this, in points of 300 to the inch from the middle to an edge, stays as it is. */
const leastMove = 4

/**
 * The page with its lines straight and level; nothing where they are already, or where nobody can say. Lines that run up or down the page,
 * as it came, are straightened as well, and go on running so: it is turned later.
 */
export const straightenPage = async (page: GreyPicture): Promise<GreyPicture | undefined> => {
  const small = await shrinkTo(page, seenWidth)
  const [along, across] = [leanSeen(small), leanSeen(await turnQuarter(small, 90))]
  if (!along || !across) return undefined
  if (across.contrast <= along.contrast) return layLevel(page, along)
  const level = layLevel(await turnQuarter(page, 90), across)
  return level && turnQuarter(level, 270)
}

const turnQuarter = (page: GreyPicture, degrees: 90 | 270): Promise<GreyPicture> =>
  pointsOf(pictureOf(page).rotate(degrees))

const leanSeen = (small: GreyPicture): (LineLean & { contrast: number }) | undefined => {
  const ink = inkOf(small)
  return ink && leanOf(ink, small.width, small.height)
}

/** Where the words are: what is dark, and does not hang together with the edge of the picture (the table under a page). */
const inkOf = (page: GreyPicture): InkPoints | undefined => {
  const { width, height, data } = page
  const isInk = findInk(page, valueAt(data, 0.9) - inkDepth)
  const found: number[] = []
  for (let i = 0; i < data.length; i++) if (isInk[i]) found.push(i)
  if (found.length < inkPoints.least) return undefined
  const step = Math.ceil(found.length / inkPoints.most)
  const kept = found.filter((_, i) => i % step === 0)
  return {
    x: Float32Array.from(kept, (i) => (i % width) / width - 0.5),
    y: Float32Array.from(kept, (i) => Math.floor(i / width) - height / 2),
    dark: Float32Array.from(kept, (i) => 255 - data[i]!),
  }
}

/** The part of a side that is its rim. */
const rimPart = 0.04

const findInk = ({ width, height, data }: GreyPicture, value: number): Uint8Array => {
  const isInk = data.map((point) => (point < value ? 1 : 0))
  const rim = Math.round(width * rimPart)
  const waiting: number[] = []
  const take = (i: number): void => {
    if (!isInk[i]) return
    isInk[i] = 0
    waiting.push(i)
  }
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (x < rim || y < rim || x >= width - rim || y >= height - rim) take(y * width + x)
  for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
    if (i % width > 0) take(i - 1)
    if (i % width < width - 1) take(i + 1)
    if (i >= width) take(i - width)
    if (i + width < data.length) take(i + width)
  }
  return isInk
}

const layLevel = (page: GreyPicture, lean: LineLean): GreyPicture | undefined =>
  movedBy(lean, page.width, page.height) < leastMove ? undefined : slant(raise(page, lean), lean)

/** Each column moved up or down, so that lines are level. */
const raise = ({ width, height, data }: GreyPicture, { slope, fan }: LineLean): GreyPicture => {
  const level = new Uint8Array(data.length).fill(255)
  const spread = Float64Array.from({ length: width }, (_, x) => 1 + fan * (x / width - 0.5))
  const start = spread.map((by, x) => (height / 2) * (1 - by) + width * slope * (x / width - 0.5))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = start[x]! + spread[x]! * y
      const row = Math.floor(from)
      if (row < 1 || row + 2 >= height) continue
      const i = row * width + x
      level[y * width + x] = valueBetween(data, i, width, from - row)
    }
  return { width, height, data: level }
}

/** Each row moved aside, so that what stood upright on a slanting line stands upright on a level one. */
const slant = ({ width, height, data }: GreyPicture, { slope }: LineLean): GreyPicture => {
  const upright = new Uint8Array(data.length).fill(255)
  for (let y = 0; y < height; y++) {
    const by = -slope * (y - height / 2)
    const whole = Math.floor(by)
    for (let x = Math.max(0, 1 - whole); x < width && x + whole + 2 < width; x++) {
      const i = y * width + x
      upright[i] = valueBetween(data, i + whole, 1, by - whole)
    }
  }
  return { width, height, data: upright }
}

/** The value a part of the way from a point to the next, by the two on either side (Catmull and Rom, 1974): edges stay sharp. */
const valueBetween = (data: Uint8Array, i: number, step: number, part: number): number => {
  const [a, b, c, d] = [data[i - step]!, data[i]!, data[i + step]!, data[i + 2 * step]!]
  const value = b + 0.5 * part * (c - a + part * (2 * a - 5 * b + 4 * c - d + part * (3 * (b - c) + d - a)))
  return value < 0 ? 0 : value > 255 ? 255 : value
}
