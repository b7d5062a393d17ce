import { sayCode } from '../../../kernel/core/words.ts'
import { cents } from '../../../kernel/core/money.ts'
import type { Lang } from '../../../kernel/core/access.ts'
import { dayOf, sayDay, sayDayTime } from '../../../kernel/core/dates.ts'
import { sayMoney, sayPhone } from '../../../kernel/core/say-figures.ts'
import type { SayFile } from './file-words.ts'

type Row = Record<string, unknown>
type FilePage = {
  held: Record<string, readonly Row[]>
  now: string
  landlord: string
  lang: Lang
  say: SayFile
}

/** Rows that tell nobody more than their number: the page counts them, the data file lists them. */
const countedKinds: ReadonlySet<string> = new Set(['journal', 'heldActs', 'links'])

/** What is held of a person as one page that reads without network, on paper, and by a screen reader. */
export const pageOf = ({ held, now, landlord, lang, say }: FilePage): string => {
  const sections = Object.entries(held)
    .filter(([, rows]) => rows.length > 0)
    .map(([kind, rows]) => section(kind, rows, lang, say))
  const empty = Object.entries(held)
    .filter(([, rows]) => rows.length === 0)
    .map(([kind]) => sayCode(say, 'file.kind', kind))
  const title = say('file.title', { landlord })
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<style>${style}</style></head>
<body><main>
<h1>${escape(title)}</h1>
<p>${escape(say('file.lead', { landlord, day: sayDay(now, lang), year: yearOf(now) }))}</p>
<p>${escape(say('file.others'))}</p>
<section><h2>${escape(say('file.rights'))}</h2><p>${escape(say('file.rights.what', { landlord }))}</p></section>
${sections.join('\n')}
${empty.length > 0 ? `<section><h2>${escape(say('file.nothing'))}</h2><p>${escape(empty.join(', '))}.</p></section>` : ''}
</main></body></html>`
}

const section = (kind: string, rows: readonly Row[], lang: Lang, say: SayFile): string => {
  const shown = countedKinds.has(kind)
    ? `<p>${escape(say('file.counted', { n: rows.length }))}</p>`
    : rows.map((row) => entry(row, lang, say)).join('\n')
  return `<section><h2>${escape(sayCode(say, 'file.kind', kind))} <small>${rows.length}</small></h2>
<p class="why">${escape(sayCode(say, 'file.why', kind))}</p>
${shown}</section>`
}

const entry = (row: Row, lang: Lang, say: SayFile): string => {
  const lines = Object.entries(row).filter(
    ([key, value]) => value !== null && value !== '' && value !== false && key !== 'sha256',
  )
  return `<dl>${lines
    .map(
      ([key, value]) =>
        `<div><dt>${escape(sayCode(say, 'file.key', key))}</dt><dd>${escape(sayValue(key, value, lang, say))}</dd></div>`,
    )
    .join('')}</dl>`
}

/** Codes that have words, by the key that holds them. */
const codeStems: Record<string, string> = {
  nature: 'nature',
  status: 'file.status',
  urgency: 'urgency',
  closure: 'closure',
  code: 'alert',
  role: 'role',
  newRole: 'role',
  lang: 'file.lang',
  toldBy: 'file.toldBy',
  audience: 'file.audience',
  how: 'file.how',
  state: 'file.state',
  kind: 'file.person',
}

const sayValue = (key: string, value: unknown, lang: Lang, say: SayFile): string => {
  if (value === true) return say('file.yes')
  if (Array.isArray(value)) return value.map(String).join(', ')
  const said = String(value)
  if (key === 'phone') return sayPhone(said)
  if (key === 'rentCents') return sayMoney(cents(Number(value)), lang)
  if (/^\d{4}-\d\d-\d\dT/.test(said)) return `${sayDayTime(said, lang)} (${yearOf(said)})`
  if (/^\d{4}-\d\d-\d\d$/.test(said)) return `${sayDay(said, lang)} ${said.slice(0, 4)}`
  const stem = codeStems[key]
  if (!stem) return said
  return sayCode(say, stem, said)
}

const yearOf = (iso: string): string => dayOf(iso).slice(0, 4)

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

const style = `body{margin:0;background:#fbfaf7;color:#1e2430;font:17px/1.5 "Atkinson Hyperlegible Next",Verdana,sans-serif}
main{max-width:46rem;margin:0 auto;padding:24px 20px 64px}h1{font-size:1.6rem;line-height:1.25}h2{margin:40px 0 4px;font-size:1.2rem}
small,.why,dt{color:#545d6b}.why{margin:0 0 12px;font-size:.9rem}dl{margin:0;padding:12px 0;border-top:1px solid #dedad1}
dl div{display:grid;grid-template-columns:minmax(8rem,12rem) 1fr;gap:0 16px}dt{font-size:.9rem}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
@media(max-width:30rem){dl div{grid-template-columns:1fr}}@media print{dl{break-inside:avoid}}`
