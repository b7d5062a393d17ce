import type { Drawing, Shape } from '../../core/carnet/plan-drawing.ts'

type Pdf = PDFKit.PDFDocument

type Look = { fill?: string; stroke?: string; width?: number }

/** How each class of a plan looks on paper (see `geometry/style`): as on the screen, a little darker. */
const looks: Record<string, Look> = {
  r: { fill: '#f4f1ea', stroke: '#d8d2c4', width: 1 },
  w: { fill: '#333333' },
  o: { fill: '#cfe3f2', stroke: '#333333', width: 1 },
  d: { stroke: '#777777', width: 1.5 },
  s: { fill: '#ffffff', stroke: '#999999', width: 1 },
  e: { fill: '#f3c06b', stroke: '#8a5a00', width: 1.5 },
}
const other: Look = { stroke: '#777777', width: 1 }

/** Most of a page, and never more than a centimetre for thirty: a small flat is not blown up. */
const tallest = 560
const largest = 72 / 2.54 / 30

/** A plan in lines, not in dots: sharp at any size. `shows` says it to who does not see it. */
export const figure = (
  doc: Pdf,
  root: PDFKit.PDFStructureElement,
  { box: [west, north, width, height], shapes }: Drawing,
  shows: string,
): void => {
  const scale = scaleOf(doc, width, height)
  if (doc.y + height * scale > doc.page.height - doc.page.margins.bottom) doc.addPage()
  const top = doc.y + 6
  const about = { alt: shows, bbox: boxOf(doc, top, width * scale, height * scale) }
  const drawn = doc.struct('Figure', about, [
    () => {
      doc.save()
      doc.translate(doc.page.margins.left, top).scale(scale).translate(-west, -north)
      for (const shape of shapes) draw(doc, shape)
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
  height * scaleOf(doc, width, height)

const scaleOf = ({ page }: Pdf, width: number, height: number): number =>
  Math.min((page.width - page.margins.left - page.margins.right) / width, tallest / height, largest)

const boxOf = (doc: Pdf, top: number, width: number, height: number): number[] => {
  const { left } = doc.page.margins
  return [left, doc.page.height - top - height, left + width, doc.page.height - top]
}

const draw = (doc: Pdf, shape: Shape): void => {
  doc.save().translate(shape.x, shape.y)
  if (shape.is === 'path') outline(doc, shape.d, looks[shape.look] ?? other)
  else written(doc, shape)
  doc.restore()
}

const outline = (doc: Pdf, d: string, { fill, stroke, width = 1 }: Look): void => {
  doc.path(d).lineWidth(width)
  if (fill && stroke) doc.fillAndStroke(fill, stroke)
  else if (fill) doc.fill(fill)
  else doc.stroke(stroke ?? '#777777')
}

const written = (
  doc: Pdf,
  { at: [x, y], size, lines, step, start }: Extract<Shape, { is: 'text' }>,
): void => {
  doc.font('regular').fontSize(size).fillColor('#222222')
  for (const [i, line] of lines.entries()) {
    const left = start ? x : x - doc.widthOfString(line) / 2
    doc.text(line, left, y + i * step, { lineBreak: false, baseline: 'alphabetic' })
  }
}
