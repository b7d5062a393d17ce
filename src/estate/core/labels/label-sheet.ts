import { drawSquare } from '../../../kernel/core/draw-square.ts'
import type { T } from '../../../kernel/core/words.ts'
import { spellCode } from '../door-codes.ts'
import type { Label, Labels } from '../contract.ts'
import { sayLabel } from './say-label.ts'
import { page, sheetsOf, type Size } from './label-sizes.ts'

export type LabelDrawing = {
  size: Size
  /** whose house it is */
  landlord: string
  /** labels already gone from the first sheet */
  used?: number
  t: T
  lang: string
  /** the square that says this text, row by row: true is dark */
  square: (text: string) => readonly (readonly boolean[])[]
}

/**
 * Sheets of labels as one page of HTML that stands alone: printed at 100 %, they fall on the film's own cuts.
 * In millimetres throughout, black on white: no theme prints a label.
 */
export const sheetPage = ({ building, labels }: Labels, drawing: LabelDrawing): string => {
  const { size, used, t, lang } = drawing
  const sheets = sheetsOf(labels, size, used).map(
    (spots) =>
      `<section class="sheet">\n${spots
        .map(
          ({ label, left, top }) =>
            `<article class="label" style="left:${left}mm;top:${top}mm">${inside(label, drawing)}</article>`,
        )
        .join('\n')}\n</section>`,
  )
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeXml(t('label.title', { building: building.name }))}</title><style>${styleOf(size)}</style></head>
<body>
${sheets.join('\n')}
</body></html>
`
}

const inside = (label: Label, { size, landlord, t, square }: LabelDrawing): string => {
  const { title, detail } = sayLabel(label, t)
  const code = spellCode(label.code)
  return `
<div class="square">${squareOf(square(label.says))}<p class="code">${code}</p></div>
<div class="words"><h2 style="font-size:${titleSize(title, size)}mm">${escapeXml(title)}</h2>
<p class="detail">${detail.map(escapeXml).join('<br>')}</p>
<p class="act">${escapeXml(t('label.report'))}</p><p class="from">${escapeXml(landlord)}</p></div>`
}

const squareOf = (rows: readonly (readonly boolean[])[]): string =>
  `<svg viewBox="0 0 ${rows.length} ${rows.length}" shape-rendering="crispEdges" aria-hidden="true"><path d="${drawSquare(rows)}"/></svg>`

const mm = (n: number): number => Math.round(n * 100) / 100
const paddingOf = ({ height }: Size): number => mm(height * 0.06)
const codeOf = ({ height }: Size): number => mm(height * 0.115)
const sideOf = (size: Size): number =>
  mm(Math.min(size.height - 2 * paddingOf(size) - codeOf(size) * 1.15, size.width * 0.46))
const wordsOf = (size: Size): number => size.width - sideOf(size) - 3 * paddingOf(size)

// As large as its longest word may be on one line: in the widest of the letters below, none is wider than 0.72 of their height.
const titleSize = (title: string, size: Size): number => {
  const longest = Math.max(...title.split(' ').map((word) => word.length))
  return mm(Math.min(size.height * 0.17, wordsOf(size) / (longest * 0.72)))
}

const styleOf = (size: Size): string => {
  const { width, height } = size
  const small = mm(height * 0.075)
  return `
@page{size:A4;margin:0}
*{box-sizing:border-box;margin:0}
body{font-family:'Atkinson Hyperlegible Next',Verdana,Arial,sans-serif;color:#000;background:#fff;line-height:1.15}
.sheet{position:relative;width:${page.width}mm;height:${page.height}mm;overflow:hidden;break-after:page}
.sheet:last-child{break-after:auto}
.label{position:absolute;display:flex;gap:${paddingOf(size)}mm;width:${width}mm;height:${height}mm;padding:${paddingOf(size)}mm;overflow:hidden}
.square{flex:none;width:${sideOf(size)}mm}
.square svg{display:block;width:100%}
.code{font-size:${codeOf(size)}mm;font-weight:700;line-height:1;text-align:center;white-space:nowrap}
.words{display:flex;flex:1;flex-direction:column;min-width:0;padding-top:${mm(height * 0.03)}mm}
h2{display:-webkit-box;overflow:hidden;line-height:1.15;-webkit-box-orient:vertical;-webkit-line-clamp:2}
.detail{overflow:hidden;margin-top:${mm(height * 0.02)}mm;font-size:${small}mm}
.act{margin-top:auto;padding-top:${mm(height * 0.02)}mm;font-size:${mm(height * 0.07)}mm;font-weight:700}
.from{font-size:${mm(height * 0.065)}mm}
@media screen{body{background:#ddd}.sheet{margin:0 auto 5mm;background:#fff}.label{outline:.2mm dashed #999}}
`
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
