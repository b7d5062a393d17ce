import Printer from 'pdfkit'
import { encodeQR } from 'qr'
import sharp from 'sharp'

/** A letter as somebody prints it: its sender, whom it is for, its words; and the square of one of ours, where she encloses it. */
export type PrintedLetter = {
  from: readonly string[]
  to?: readonly string[]
  words: string
  square?: string
  size?: number
  font?: string
}

const mm = 72 / 25.4
const agency = ['Robine Habitat', 'Agence Centre', '1 cours de la République', '11100 Narbonne']

/** Letters as one PDF, a page each; `undefined` is an empty page. */
export const printLetters = (pages: readonly (PrintedLetter | undefined)[]): Promise<Buffer> =>
  new Promise((done, broke) => {
    const paper = new Printer({
      size: 'A4',
      margin: 20 * mm,
      autoFirstPage: false,
      // The same letter is the same bytes.
      info: { CreationDate: new Date(0) },
    })
    const chunks: Buffer[] = []
    paper.on('data', (chunk: Buffer) => chunks.push(chunk))
    paper.on('end', () => done(Buffer.concat(chunks)))
    paper.on('error', broke)
    for (const page of pages) {
      paper.addPage()
      if (page) printOne(paper, page)
    }
    paper.end()
  })

const printOne = (
  paper: PDFKit.PDFDocument,
  { from, to = agency, words, square, size = 11, font = 'Helvetica' }: PrintedLetter,
): void => {
  paper
    .font(font)
    .fontSize(size)
    .text(from.join('\n'), 20 * mm, 20 * mm)
  if (to.length) paper.text(to.join('\n'), 115 * mm, 45 * mm)
  paper.text(words, 20 * mm, 95 * mm, { width: 165 * mm })
  if (!square) return
  const rows = encodeQR(square, 'raw', { ecc: 'quartile', border: 1 })
  const side = (20.3 * mm) / (rows.length - 2)
  rows.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (dark) paper.rect(20 * mm + x * side, 245 * mm + y * side, side + 0.02, side + 0.02).fill('#000')
    }),
  )
}

type Picture = { width: number; height: number; data: Buffer }

/** A page at so many points to the inch, grey, of one that was drawn at 300. */
export const scanned = async (
  page: Picture,
  { points = 300, skew = 0, quality = 90 }: { points?: number; skew?: number; quality?: number },
): Promise<Buffer> =>
  sharp(page.data, { raw: { width: page.width, height: page.height, channels: 1 } })
    .rotate(skew, { background: '#fff' })
    .resize({ width: Math.round((page.width * points) / 300) })
    .jpeg({ quality })
    .toBuffer()

/**
 * The same page as a telephone takes it: seen from a little aside, a lamp at one corner and a shadow at the other, unsharp, with the
 * grain of its chip. `seed`: another hand.
 */
export const photographed = async (page: Picture, seed = 1): Promise<Buffer> => {
  const draw = drawing(seed)
  const [width, height] = [2600, Math.round((2600 * page.height) / page.width)]
  const tilt = () => 0.01 + draw() * 0.02
  const corners = [
    [tilt(), tilt()],
    [1 - tilt(), tilt()],
    [1 - tilt(), 1 - tilt()],
    [tilt(), 1 - tilt()],
  ] as const
  const back = homography(corners)
  const out = Buffer.alloc(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [u, v] = back(x / width, y / height)
      const paper =
        u < 0 || v < 0 || u > 1 || v > 1 ? 90 : valueAt(page, u * (page.width - 1), v * (page.height - 1))
      const light = 1 - 0.55 * ((x / width) * 0.6 + (y / height) * 0.4)
      out[y * width + x] = Math.max(0, Math.min(255, paper * light + (draw() - 0.5) * 16))
    }
  return sharp(out, { raw: { width, height, channels: 1 } })
    .blur(0.9)
    .jpeg({ quality: 78 })
    .toBuffer()
}

const valueAt = ({ width, data }: Picture, x: number, y: number): number => {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const [dx, dy] = [x - left, y - top]
  const at = (i: number, j: number) => data[(top + j) * width + left + i] ?? 255
  return (
    at(0, 0) * (1 - dx) * (1 - dy) + at(1, 0) * dx * (1 - dy) + at(0, 1) * (1 - dx) * dy + at(1, 1) * dx * dy
  )
}

type Corner = readonly [number, number]

/** From a place in the picture to the place on the page: the unit square seen as these four corners, undone (Heckbert, 1989). */
const homography = ([a, b, c, d]: readonly [Corner, Corner, Corner, Corner]) => {
  const [dx1, dy1] = [b[0] - c[0], b[1] - c[1]]
  const [dx2, dy2] = [d[0] - c[0], d[1] - c[1]]
  const [sx, sy] = [a[0] - b[0] + c[0] - d[0], a[1] - b[1] + c[1] - d[1]]
  const whole = dx1 * dy2 - dx2 * dy1
  const g = (sx * dy2 - dx2 * sy) / whole
  const h = (dx1 * sy - sx * dy1) / whole
  const m = [
    b[0] - a[0] + g * b[0],
    d[0] - a[0] + h * d[0],
    a[0],
    b[1] - a[1] + g * b[1],
    d[1] - a[1] + h * d[1],
    a[1],
    g,
    h,
    1,
  ]
  const [m0, m1, m2, m3, m4, m5, m6, m7, m8] = m as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  // The adjoint of a turn undoes it, up to a factor.
  return (x: number, y: number): Corner => {
    const w = (m3 * m7 - m4 * m6) * x + (m1 * m6 - m0 * m7) * y + (m0 * m4 - m1 * m3)
    const u = (m4 * m8 - m5 * m7) * x + (m2 * m7 - m1 * m8) * y + (m1 * m5 - m2 * m4)
    const v = (m5 * m6 - m3 * m8) * x + (m0 * m8 - m2 * m6) * y + (m2 * m3 - m0 * m5)
    return [u / w, v / w]
  }
}

/** Numbers from 0 to 1 that look drawn, the same for the same seed (mulberry32). */
const drawing = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let n = Math.imul(state ^ (state >>> 15), 1 | state)
    n = (n + Math.imul(n ^ (n >>> 7), 61 | n)) ^ n
    return ((n ^ (n >>> 14)) >>> 0) / 4_294_967_296
  }
}
