import { createHash } from 'node:crypto'

/** A PDF with a place in it for a signature: what is signed is all of it but that place, from `<` to `>`. */
export type SignaturePlace = { pdf: Buffer; from: number; to: number }

export type SignatureWords = {
  /** who seals, as people call her */
  name: string
  reason: string
  /** ISO: the claimed hour stands in the dictionary (M), and nowhere in the signature (EN 319 142-1, 5.3) */
  at: string
}

/**
 * Writes a signature field behind a PDF of pdfkit, as a second revision with a table of its own (ISO 32000-1, 7.5.6): what was
 * printed stays byte for byte. The field lies on no page: nothing of it is to be seen or read out. `bytes`: room for the signature.
 */
export const placeSignature = (
  printed: Buffer,
  { name, reason, at }: SignatureWords,
  bytes: number,
): SignaturePlace => {
  const file = openPdf(printed)
  const catalog = file.textOf(file.root)
  const page = refIn(file.textOf(refIn(catalog, '/Pages ')), '/Kids [')
  const field = file.size
  const value = field + 1
  const objects: readonly (readonly [number, string])[] = [
    [file.root, withEntry(catalog, `/AcroForm << /Fields [${field} 0 R] /SigFlags 3 >>`)],
    [page, withEntry(file.textOf(page), `/Annots [${field} 0 R]`)],
    [
      field,
      `<< /Type /Annot /Subtype /Widget /FT /Sig /T ${text('Sceau')} /TU ${text(reason)} /V ${value} 0 R /P ${page} 0 R /F 132 /Rect [-1 -1 -1 -1] >>`,
    ],
    [
      value,
      `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Name ${text(name)} /Reason ${text(reason)} /M (${dateOf(at)}) ${rangeRoom} /Contents <${'0'.repeat(2 * bytes)}> >>`,
    ],
  ]
  return tellRange(Buffer.concat([printed, revisionOf(printed, file, objects)]))
}

type OpenedPdf = {
  root: number
  size: number
  info: string
  id: string
  table: number
  textOf: (n: number) => string
}

/** The one table of a file as pdfkit writes it; another is none of ours, and thrown. */
const openPdf = (pdf: Buffer): OpenedPdf => {
  const end = pdf.subarray(-64).toString('latin1')
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1])
  const [head = '', trailer = ''] = pdf.subarray(table).toString('latin1').split('trailer')
  const [, first, count] = /^xref\s+(\d+) (\d+)\s/.exec(head) ?? []
  const rows = head.split('\n').slice(2)
  if (
    first !== '0' ||
    rows.length < Number(count) ||
    trailer.includes('/Encrypt') ||
    trailer.includes('/Prev')
  )
    throw new Error('only a PDF of pdfkit, of one revision, is sealed')
  return {
    table,
    root: refIn(trailer, '/Root '),
    size: Number(count),
    info: /\/Info \d+ 0 R/.exec(trailer)?.[0] ?? '',
    id: /\/ID \[<([0-9a-f]+)>/.exec(trailer)?.[1] ?? '',
    textOf: (n) => {
      const from = Number.parseInt(rows[n] ?? '', 10)
      const [, body] =
        /^\d+ 0 obj\n([^]*)$/.exec(pdf.subarray(from, pdf.indexOf('endobj', from)).toString('latin1')) ?? []
      if (body === undefined) throw new Error(`object ${n} is not where the table says`)
      return body
    },
  }
}

const refIn = (words: string, before: string): number => {
  const at = words.indexOf(before)
  const n = at < 0 ? Number.NaN : Number.parseInt(words.slice(at + before.length), 10)
  if (!Number.isInteger(n)) throw new Error(`no ${before.trim()} in this PDF`)
  return n
}

/** One entry more at the end of a dictionary, which has none of that name yet. */
const withEntry = (dictionary: string, entry: string): string => {
  const end = dictionary.lastIndexOf('>>')
  const [name = ''] = entry.split(' ')
  if (end < 0 || dictionary.includes(`${name} `)) throw new Error(`${name} stands in this PDF already`)
  return `${dictionary.slice(0, end)}${entry}\n>>`
}

const revisionOf = (
  printed: Buffer,
  { root, info, id, table }: OpenedPdf,
  objects: readonly (readonly [number, string])[],
): Buffer => {
  let revision = printed.at(-1) === newLine ? '' : '\n'
  const rows = objects.map(([n, body]) => {
    const at = printed.length + revision.length
    revision += `${n} 0 obj\n${body}\nendobj\n`
    return [n, `${n} 1\n${String(at).padStart(10, '0')} 00000 n \n`] as const
  })
  const next = printed.length + revision.length
  const size = Math.max(...objects.map(([n]) => n)) + 1
  const now = createHash('sha256').update(printed).digest('hex').slice(0, 32)
  const sections = rows.toSorted(([one], [other]) => one - other).map(([, row]) => row)
  return Buffer.from(
    `${revision}xref\n${sections.join('')}trailer\n<< /Size ${size} /Root ${root} 0 R ${info} /Prev ${table} /ID [<${id}> <${now}>] >>\nstartxref\n${next}\n%%EOF\n`,
    'latin1',
  )
}

const newLine = 0x0a
const rangeRoom = `/ByteRange [0 ${'0'.repeat(10)} ${'0'.repeat(10)} ${'0'.repeat(10)}]`

/** What is signed is said within what is signed, at the width that was left for it. */
const tellRange = (pdf: Buffer): SignaturePlace => {
  const range = pdf.lastIndexOf(rangeRoom)
  const from = pdf.indexOf('<', range)
  const to = pdf.indexOf('>', range) + 1
  const said = `/ByteRange [0 ${from} ${to} ${pdf.length - to}]`.padEnd(rangeRoom.length)
  pdf.write(said, range, 'latin1')
  return { pdf, from, to }
}

const text = (words: string): string => {
  const units = Buffer.from(`\ufeff${words}`, 'utf16le').swap16()
  return `<${units.toString('hex')}>`
}

const dateOf = (at: string): string => `D:${at.slice(0, 19).replaceAll(/\D/g, '')}Z`
