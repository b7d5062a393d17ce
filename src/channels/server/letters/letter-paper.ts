import Printer from 'pdfkit'
import sharp from 'sharp'
import type { Turn } from './page-look.ts'

/** A page as it is shown (JPEG), and by how much it is to be turned to be read. */
export type ShownPage = { picture: Buffer; turn: Turn }

/** The pages of a letter as one PDF, each as it is read: what a thread keeps, without anything that a file might do. */
export const makeLetterPaper = async (pages: readonly ShownPage[]): Promise<Buffer> => {
  // The same pages are the same bytes: read again after the process died, they are the paper that was said already.
  const paper = new Printer({ autoFirstPage: false, info: { CreationDate: new Date(0) } })
  const chunks: Buffer[] = []
  const whole = new Promise<Buffer>((done, broke) => {
    paper.on('data', (chunk: Buffer) => chunks.push(chunk))
    paper.on('end', () => done(Buffer.concat(chunks)))
    paper.on('error', broke)
  })
  for (const { picture, turn } of pages) {
    const upright = turn
      ? await sharp(picture)
          .rotate(turn * 90)
          .jpeg({ quality: 75 })
          .toBuffer()
      : picture
    const { width, height } = await sharp(upright).metadata()
    const scale = longSide / Math.max(width, height)
    const size: [number, number] = [width * scale, height * scale]
    paper.addPage({ size, margin: 0 }).image(upright, 0, 0, { width: size[0], height: size[1] })
  }
  paper.end()
  return whole
}

/** Of A4, in points of PDF. */
const longSide = 842
