import { el, type Xml, xmlDocument } from '../../../ifc/core/xml/write-xml.ts'
import type { Sheet } from './sheets.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const parts = 'http://schemas.openxmlformats.org/package/2006'
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * The documents of an Excel workbook (ECMA-376), to be put into one archive: a sheet each, its titles bold and always in sight.
 * Texts stand in their cells: nothing in them is reckoned.
 */
export const workbookFiles = (sheets: readonly Sheet[]): { name: string; text: string }[] => [
  {
    name: '[Content_Types].xml',
    text: xmlDocument(
      el('Types', { xmlns: `${parts}/content-types` }, [
        el('Default', {
          Extension: 'rels',
          ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
        }),
        el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
        override('/xl/workbook.xml', 'sheet.main'),
        override('/xl/styles.xml', 'styles'),
        ...sheets.map((_, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet')),
      ]),
    ),
  },
  { name: '_rels/.rels', text: relations([['officeDocument', 'xl/workbook.xml']]) },
  {
    name: 'xl/workbook.xml',
    text: xmlDocument(
      el('workbook', { xmlns: main, 'xmlns:r': office }, [
        el(
          'sheets',
          {},
          sheets.map(({ name }, i) => el('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` })),
        ),
      ]),
    ),
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    text: relations([
      ...sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
  },
  { name: 'xl/styles.xml', text: xmlDocument(styles) },
  ...sheets.map((sheet, i) => ({
    name: `xl/worksheets/sheet${i + 1}.xml`,
    text: xmlDocument(sheetXml(sheet)),
  })),
]

const override = (PartName: string, kind: string): Xml =>
  el('Override', { PartName, ContentType: `${kinds}.${kind}+xml` })

const relations = (targets: readonly [kind: string, target: string][]): string =>
  xmlDocument(
    el(
      'Relationships',
      { xmlns: `${parts}/relationships` },
      targets.map(([kind, Target], i) =>
        el('Relationship', { Id: `rId${i + 1}`, Type: `${office}/${kind}`, Target }),
      ),
    ),
  )

const styles = el('styleSheet', { xmlns: main }, [
  el('fonts', { count: 2 }, [
    el('font', {}, [el('sz', { val: 11 }), el('name', { val: 'Calibri' })]),
    el('font', {}, [el('b'), el('sz', { val: 11 }), el('name', { val: 'Calibri' })]),
  ]),
  el('fills', { count: 2 }, [
    el('fill', {}, [el('patternFill', { patternType: 'none' })]),
    el('fill', {}, [el('patternFill', { patternType: 'gray125' })]),
  ]),
  el('borders', { count: 1 }, [el('border')]),
  el('cellStyleXfs', { count: 1 }, [el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
  el('cellXfs', { count: 2 }, [
    el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
    el('xf', { numFmtId: 0, fontId: 1, fillId: 0, borderId: 0, xfId: 0, applyFont: 1 }),
  ]),
])

const sheetXml = ({ columns, rows }: Sheet): Xml =>
  el('worksheet', { xmlns: main }, [
    el('sheetViews', {}, [
      el('sheetView', { workbookViewId: 0 }, [
        el('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
      ]),
    ]),
    el('cols', {}, [el('col', { min: 1, max: columns.length, width: 22, customWidth: 1 })]),
    el(
      'sheetData',
      {},
      [columns, ...rows].map((row, i) => rowXml(row, i + 1)),
    ),
    el('autoFilter', { ref: `A1:${letters(columns.length - 1)}${rows.length + 1}` }),
  ])

const rowXml = (row: readonly (string | number)[], n: number): Xml => {
  const style = n === 1 ? 1 : undefined
  return el(
    'row',
    { r: n },
    row.map((value) =>
      typeof value === 'number'
        ? el('c', { s: style }, [el('v', {}, value)])
        : el('c', { s: style, t: 'inlineStr' }, [el('is', {}, [el('t', {}, value)])]),
    ),
  )
}

/** 0 → A, 25 → Z, 26 → AA. */
const letters = (i: number): string =>
  (i >= 26 ? letters(Math.floor(i / 26) - 1) : '') + String.fromCharCode(65 + (i % 26))
