import type { Drawing, Shape } from '../../core/paper.ts'

type Pdf = PDFKit.PDFDocument

/** How a shape is drawn: the colours of its ground and of its line, and how wide that one is. */
export type Look = { fill?: string; stroke?: string; width?: number }
export type Looks = Readonly<Record<string, Look>>

const otherLook: Look = { stroke: '#777777', width: 1 }

/** Most of a page, and never more than a centimetre for thirty: a small flat is not blown up. */
const tallest = 560
const largest = 72 / 2.54 / 30

/** A plan in lines, not in dots: sharp at any size. `shows` says it to who does not see it; `tall`: points, at most. */
export const figure = (
  doc: Pdf,
  root: PDFKit.PDFStructureElement,
  { box: [west, north, width, height], shapes }: Drawing,
  { shows, looks, tall = tallest }: { shows: string; looks: Looks; tall?: number },
): void => {
  const scale = scaleOf(doc, width, height, tall)
  if (doc.y + height * scale > doc.page.height - doc.page.margins.bottom) doc.addPage()
  const top = doc.y + 6
  const about = { alt: shows, bbox: boxOf(doc, top, width * scale, height * scale) }
  const drawn = doc.struct('Figure', about, [
    () => {
      doc.save()
      doc.translate(doc.page.margins.left, top).scale(scale).translate(-west, -north)
      for (const shape of shapes) draw(doc, shape, looks)
      doc.restore()
    },
  ])
  root.add(drawn)
  drawn.end()
  doc.x = doc.page.margins.left
  doc.y = top + height * scale + 4
}

/** How high it will stand, in points. */
export const heightOf = (doc: Pdf, { box: [, , width, height] }: Drawing): number =>
  height * scaleOf(doc, width, height, tallest)

const scaleOf = ({ page }: Pdf, width: number, height: number, tall: number): number =>
  Math.min((page.width - page.margins.left - page.margins.right) / width, tall / height, largest)

const boxOf = (doc: Pdf, top: number, width: number, height: number): number[] => {
  const { left } = doc.page.margins
  return [left, doc.page.height - top - height, left + width, doc.page.height - top]
}

const draw = (doc: Pdf, shape: Shape, looks: Looks): void => {
  doc.save().translate(shape.x, shape.y)
  if (shape.is === 'path') outline(doc, shape.d, looks[shape.look] ?? otherLook)
  else writeText(doc, shape)
  doc.restore()
}

const outline = (doc: Pdf, d: string, { fill, stroke, width = 1 }: Look): void => {
  doc.path(d).lineWidth(width)
  if (fill && stroke) doc.fillAndStroke(fill, stroke)
  else if (fill) doc.fill(fill)
  else doc.stroke(stroke ?? '#777777')
}

const writeText = (
  doc: Pdf,
  { at: [x, y], size, lines, step, start }: Extract<Shape, { is: 'text' }>,
): void => {
  doc.font('regular').fontSize(size).fillColor('#222222')
  for (const [i, line] of lines.entries()) {
    const left = start ? x : x - doc.widthOfString(line) / 2
    doc.text(line, left, y + i * step, { lineBreak: false, baseline: 'alphabetic' })
  }
}
