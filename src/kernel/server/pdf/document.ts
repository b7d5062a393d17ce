import { fileURLToPath } from 'node:url'
import Printer from 'pdfkit'
import type { Lang } from '../../core/access.ts'
import type { Drawing, Paper, Piece } from '../../core/paper.ts'
import { figure, heightOf, type Looks } from './figure.ts'
import { type Attachment, attach, subsetOf } from './attachments.ts'
import { type Pictures, pictures } from './pictures.ts'

type Pdf = PDFKit.PDFDocument
type Structure = PDFKit.PDFStructureElement

const font = (weight: 'regular' | 'bold'): string =>
  fileURLToPath(new URL(`atkinson-${weight}.ttf`, import.meta.url))
const ink = { text: '#1d2329', faint: '#565d66', line: '#c9cdd2', head: '#f1efe9' }
const margin = 50
const foot = 40

export type PaperInput = {
  paper: Paper
  lang: Lang
  landlord: string
  at: string
  plan: Drawing | undefined
  looks: Looks
  /** what the plan shows, for who does not see it */
  shows: string
  page: (page: number, pages: number) => string
  /** JPEGs that the paper shows, by their names */
  pictures?: Pictures
  /** files inside the paper, which is then one to be archived (PDF/A-3a) */
  attached?: readonly Attachment[]
}

/**
 * A paper as a PDF of A4 pages: tagged, with titles, tables with their heads, a language and described figures (PDF/UA), its
 * fonts inside. With files inside it is PDF/A-3a instead: the library writes the mark of one of them. The same paper gives the same pages.
 */
export const printPaper = (told: PaperInput): Promise<Buffer> => {
  const { paper, lang, landlord, at } = told
  const doc = new Printer({
    size: 'A4',
    margins: { top: margin, left: margin, right: margin, bottom: margin + foot },
    pdfVersion: '1.7',
    subset: subsetOf(told.attached) as never,
    tagged: true,
    lang: lang === 'fr' ? 'fr-FR' : 'en-GB',
    displayTitle: true,
    bufferPages: true,
    info: { Title: `${paper.title} – ${paper.of}`, Author: landlord, CreationDate: new Date(at) },
  })
  doc.registerFont('regular', font('regular')).registerFont('bold', font('bold'))
  const whole = new Promise<Buffer>((done, failed) => {
    const pieces: Buffer[] = []
    doc.on('data', (piece: Buffer) => pieces.push(piece))
    doc.on('end', () => done(Buffer.concat(pieces)))
    doc.on('error', failed)
  })
  const root = doc.struct('Document')
  doc.addStructure(root)
  block(doc, root, 'H1', () => doc.font('bold').fontSize(22).fillColor(ink.text).text(paper.title))
  block(doc, root, 'P', () => doc.font('regular').fontSize(13).fillColor(ink.faint).text(paper.of))
  for (const [i, piece] of paper.pieces.entries()) {
    const next = paper.pieces[i + 1]
    if (piece.is === 'heading' || next?.is === 'drawing') startBelow(doc, next, told)
    print[piece.is](doc, root, piece as never, told)
  }
  root.end()
  numberPages(doc, told)
  for (const one of told.attached ?? []) attach(doc, one, at)
  doc.end()
  return whole
}

/** A title is never alone at the foot of a page, nor a name without what its bearer drew. */
const startBelow = (doc: Pdf, next: Piece | undefined, { plan }: PaperInput): void => {
  const below = next?.is === 'plan' && plan ? heightOf(doc, plan) : next?.is === 'drawing' ? next.tall : 0
  const needs = 90 + below
  if (doc.y + needs > doc.page.height - doc.page.margins.bottom) doc.addPage()
}

type Print<P extends Piece> = (doc: Pdf, root: Structure, piece: P, told: PaperInput) => void
const print: { [K in Piece['is']]: Print<Extract<Piece, { is: K }>> } = {
  heading: (doc, root, { words }) => {
    doc.moveDown(1)
    block(doc, root, 'H2', () => doc.font('bold').fontSize(14).fillColor(ink.text).text(words))
  },
  words: (doc, root, { words }) => paragraph(doc, root, words),
  list: (doc, root, { items }) => {
    const list = doc.struct('L')
    root.add(list)
    for (const item of items) {
      const line = doc.struct('LI')
      list.add(line)
      block(doc, line, 'Lbl', () => plain(doc).text('• ', { continued: true }))
      block(doc, line, 'LBody', () => plain(doc).text(item, { paragraphGap: 4 }))
      line.end()
    }
    list.end()
  },
  facts: (doc, root, { rows }) =>
    table(
      doc,
      root,
      rows.map(([what, value]) => [{ text: what, type: 'TH', scope: 'Row', textColor: ink.faint }, value]),
      [170, '*'],
    ),
  table: (doc, root, { columns, widths, rows }) => {
    const whole = widths.reduce((all, share) => all + share, 0)
    const points = widths.map((share) => ((doc.page.width - 2 * margin) * share) / whole)
    const head = columns.map((text) => ({
      text,
      type: 'TH',
      scope: 'Column',
      backgroundColor: ink.head,
      font: { src: 'bold' },
    }))
    table(doc, root, [head, ...rows], points)
  },
  plan: (doc, root, { says }, { plan, shows, looks }) => {
    if (plan) figure(doc, root, plan, { shows, looks })
    paragraph(doc, root, says)
  },
  pictures: (doc, root, { items }, told) => pictures(doc, root, items, told.pictures ?? new Map()),
  drawing: (doc, root, { drawing, shows, tall }, { looks }) =>
    figure(doc, root, drawing, { shows, looks, tall }),
}

const plain = (doc: Pdf): Pdf => doc.font('regular').fontSize(10.5).fillColor(ink.text)

const paragraph = (doc: Pdf, root: Structure, words: string): void => {
  doc.moveDown(0.4)
  block(doc, root, 'P', () => plain(doc).text(words, { lineGap: 2 }))
}

const block = (doc: Pdf, root: Structure, kind: string, draw: () => unknown): void => {
  const piece = doc.struct(kind, {}, [() => void draw()])
  root.add(piece)
  piece.end()
}

type Cell = string | Record<string, unknown>

const table = (
  doc: Pdf,
  root: Structure,
  data: readonly (readonly Cell[])[],
  columnStyles: readonly unknown[],
): void => {
  doc.moveDown(0.4)
  plain(doc).fontSize(9)
  const done = cellsAlone(doc)
  doc.table({
    structParent: root,
    data,
    columnStyles,
    defaultStyle: {
      border: { top: 0, left: 0, right: 0, bottom: 0.5 },
      borderColor: ink.line,
      padding: { top: 4, bottom: 4, left: 2, right: 6 },
    },
  } as never)
  done()
}

/**
 * Of a cell of a table its place in it is told, and no more: the library writes sizes and colours there too, which are another
 * owner's (ISO 32000-1, 14.8.5), colours that no reader understands, and a head that is its own head. Answers how to end it.
 */
const cellsAlone = (doc: Pdf): (() => void) => {
  const ref = doc.ref.bind(doc)
  doc.ref = (data: Record<string, unknown> | undefined) =>
    ref((data?.['O'] === 'Table' ? placeOf(data) : data) as never)
  return () => {
    doc.ref = ref
  }
}

const placeOf = (all: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    ['O', 'RowSpan', 'ColSpan', 'Scope', ...(all['Scope'] ? [] : ['Headers'])].flatMap((name) =>
      all[name] === undefined ? [] : [[name, all[name]]],
    ),
  )

const numberPages = (doc: Pdf, { paper, page }: PaperInput): void => {
  const { start, count } = doc.bufferedPageRange()
  for (let i = 0; i < count; i++) {
    doc.switchToPage(start + i)
    // The foot stands below the margin: without one, the words stay on their page.
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination' })
    const y = doc.page.height - margin
    doc.font('regular').fontSize(8.5).fillColor(ink.faint)
    doc.text(paper.of, margin, y, { width: 380, height: 12, ellipsis: true })
    doc.text(page(i + 1, count), margin, y, { width: doc.page.width - 2 * margin, align: 'right' })
    doc.endMarkedContent()
  }
}
