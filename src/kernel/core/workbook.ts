import { type Cell, isFormula } from './csv.ts'
import { dayNumberOf } from './zone.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const parts = 'http://schemas.openxmlformats.org/package/2006'
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A sheet of a workbook: its titles, then its rows. */
export type WorkbookSheet = { name: string; columns: readonly string[]; rows: readonly (readonly Cell[])[] }
export type WorkbookFile = { name: string; text: string }

/**
 * The documents of an Excel workbook (ECMA-376), to be put into one archive: a sheet each, its titles bold and always in sight.
 * Texts stand in their cells as texts, marked so where they begin as a formula does: nothing in them is reckoned.
 */
export const workbookFiles = (sheets: readonly WorkbookSheet[]): WorkbookFile[] => [
  {
    name: '[Content_Types].xml',
    text: xml(
      `<Types xmlns="${parts}/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        overriding('/xl/workbook.xml', 'sheet.main') +
        overriding('/xl/styles.xml', 'styles') +
        sheets.map((_, i) => overriding(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet')).join('') +
        '</Types>',
    ),
  },
  { name: '_rels/.rels', text: relations([['officeDocument', 'xl/workbook.xml']]) },
  {
    name: 'xl/workbook.xml',
    text: xml(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${namesOf(sheets)
        .map((name, i) => `<sheet name="${escapeText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ),
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    text: relations([
      ...sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
  },
  { name: 'xl/styles.xml', text: xml(styles) },
  ...sheets.map((sheet, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, text: xml(sheetXml(sheet)) })),
]

const xml = (inside: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${inside}\n`

const overriding = (part: string, kind: string): string =>
  `<Override PartName="${part}" ContentType="${kinds}.${kind}+xml"/>`

const relations = (targets: readonly [kind: string, target: string][]): string =>
  xml(
    `<Relationships xmlns="${parts}/relationships">${targets
      .map(
        ([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${kind}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
  )

/** A name of a sheet: 31 signs at most, none of those that Excel keeps for itself, and each its own. */
const namesOf = (sheets: readonly WorkbookSheet[]): string[] =>
  sheets.map(({ name }, i) => {
    const said = name
      .replace(/[[\]:*?/\\]/g, ' ')
      .trim()
      .slice(0, 31)
    const isOwn = !sheets.slice(0, i).some((before) => before.name.slice(0, 31) === name.slice(0, 31))
    return said && isOwn ? said : `${said.slice(0, 27)} ${i + 1}`.trim()
  })

// What a cell is drawn by: as it comes, a title, a day, a text that begins as a formula does, a share in percent.
const look = { plain: 0, title: 1, day: 2, quoted: 3, share: 4 } as const
const font = (bold: string): string => `<font>${bold}<sz val="11"/><name val="Calibri"/></font>`
const cellLook = (more: string): string => `<xf fillId="0" borderId="0" xfId="0" ${more}/>`
const styles =
  `<styleSheet xmlns="${main}"><fonts count="2">${font('')}${font('<b/>')}</fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="5">${[
    'numFmtId="0" fontId="0"',
    'numFmtId="0" fontId="1" applyFont="1"',
    'numFmtId="14" fontId="0" applyNumberFormat="1"',
    'numFmtId="49" fontId="0" applyNumberFormat="1" quotePrefix="1"',
    'numFmtId="10" fontId="0" applyNumberFormat="1"',
  ]
    .map(cellLook)
    .join('')}</cellXfs></styleSheet>`

const sheetXml = ({ columns, rows }: WorkbookSheet): string =>
  `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
  `<cols><col min="1" max="${columns.length}" width="22" customWidth="1"/></cols>` +
  `<sheetData>${[columns, ...rows].map((row, i) => rowXml(row, i + 1)).join('')}</sheetData>` +
  `<autoFilter ref="A1:${letters(columns.length - 1)}${rows.length + 1}"/></worksheet>`

const rowXml = (row: readonly Cell[], n: number): string => {
  let cells = ''
  for (let i = 0; i < row.length; i++) cells += cellXml(row[i] ?? null, `${letters(i)}${n}`, n === 1)
  return `<row r="${n}">${cells}</row>`
}

const cellXml = (cell: Cell, at: string, isTitle: boolean): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${at}"><v>${cell}</v></c>` : ''
  if (typeof cell === 'object' && 'share' in cell)
    return `<c r="${at}" s="${look.share}"><v>${cell.share}</v></c>`
  if (typeof cell === 'object') return `<c r="${at}" s="${look.day}"><v>${serialOf(cell.day)}</v></c>`
  const style = isTitle ? look.title : isFormula(cell) ? look.quoted : look.plain
  const s = style ? ` s="${style}"` : ''
  return `<c r="${at}"${s} t="inlineStr"><is><t xml:space="preserve">${escapeText(cell)}</t></is></c>`
}

// Excel counts days from the end of 1899, with a 29 February 1900 that there never was.
const serialOf = (day: string): number => dayNumberOf(day) + 25_569

/** 0 → A, 25 → Z, 26 → AA. */
const letters = (i: number): string =>
  (i >= 26 ? letters(Math.floor(i / 26) - 1) : '') + String.fromCharCode(65 + (i % 26))

/** Control signs and lone halves of a pair have no place in XML, even written as numbers. */
const escapeText = (raw: string): string =>
  special.test(raw)
    ? raw
        .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
    : raw
const special = /[&<>"\ud800-\udfff\ufffe\uffff]|[^ -\uffff]/
