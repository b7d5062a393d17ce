import { createHash } from 'node:crypto'
import PdfDocument from 'pdfkit'
import { zipOf } from '../../src/kernel/server/zip.ts'

const at = '2026-11-24T08:00:00Z'

export const shaOfPaper = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** A PDF of one page on which these words stand, written by hand. */
export const pdfThatSays = (words: string): Buffer => {
  const drawn = `BT /F1 24 Tf 40 700 Td (${words.replace(/[()\\]/g, ' ')}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const xref = text.length
  return Buffer.from(
    `${text}xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`,
    'latin1',
  )
}

const wordTypes =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

type Member = { name: string; bytes: string }

/** A Word document that says this, with more members where they are told. */
export const docxThatSays = (words: string, more: readonly Member[] = [], types = wordTypes): Buffer =>
  zipOf(
    [
      { name: '[Content_Types].xml', bytes: types },
      { name: 'word/document.xml', bytes: `<w:document>${words}</w:document>` },
      ...more,
    ],
    at,
  )

/** An OpenDocument text that says this, with more members where they are told. */
export const odtThatSays = (words: string, more: readonly Member[] = []): Buffer =>
  zipOf(
    [
      { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' },
      { name: 'content.xml', bytes: `<office:document-content>${words}</office:document-content>` },
      ...more,
    ],
    at,
  )

/** A PDF that opens with a password alone. */
export const lockedPdf = async (): Promise<Buffer> => {
  const made = new PdfDocument({ userPassword: 'trois moineaux' })
  const parts: Buffer[] = []
  made.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise((done) => made.on('end', done))
  made.text('Attestation')
  made.end()
  await ended
  return Buffer.concat(parts)
}
