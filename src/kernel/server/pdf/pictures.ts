import type { PaperPicture } from '../../core/paper.ts'

type Pdf = PDFKit.PDFDocument
type Structure = PDFKit.PDFStructureElement

/** JPEGs, by their names. */
export type Pictures = ReadonlyMap<string, Buffer>

const gap = 16
const tall = 170
const lines = 34

/** Pictures two by two, each a figure with its text and its lines under it; one that is not there has its lines all the same. */
export const pictures = (doc: Pdf, root: Structure, items: readonly PaperPicture[], kept: Pictures): void => {
  const { left, right, bottom } = doc.page.margins
  const width = (doc.page.width - left - right - gap) / 2
  for (let i = 0; i < items.length; i += 2) {
    if (doc.y + tall + lines > doc.page.height - bottom) doc.addPage()
    const top = doc.y + 8
    for (const [n, one] of items.slice(i, i + 2).entries())
      drawOne(doc, root, one, kept.get(one.name), { x: left + n * (width + gap), top, width })
    doc.x = left
    doc.y = top + tall + lines
  }
}

type Place = { x: number; top: number; width: number }

const drawOne = (
  doc: Pdf,
  root: Structure,
  { shows, says, small }: PaperPicture,
  bytes: Buffer | undefined,
  { x, top, width }: Place,
): void => {
  if (bytes) {
    const bbox = [x, doc.page.height - top - tall, x + width, doc.page.height - top]
    const drawn = doc.struct('Figure', { alt: shows, bbox } as never, [
      () => void doc.image(bytes, x, top, { fit: [width, tall] }),
    ])
    root.add(drawn)
    drawn.end()
  }
  const caption = doc.struct('P', {}, [
    () => {
      doc.font('regular').fillColor('#1d2329').fontSize(8.5)
      doc.text(says, x, top + tall + 3, { width, height: 11, ellipsis: true })
      doc.fillColor('#565d66').fontSize(5.9)
      doc.text(small, x, top + tall + 15, { width, height: 9, ellipsis: true })
    },
  ])
  root.add(caption)
  caption.end()
}
