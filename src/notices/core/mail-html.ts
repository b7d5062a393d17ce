import type { Lang } from '../../kernel/core/access.ts'

/** A mail's body is plain paragraphs apart by an empty line; a paragraph «words\nhttps://…» is its button. */
export const bodyOf = (
  paragraphs: readonly string[],
  button?: { words: string; url: string },
  lang: Lang = 'fr',
): string => {
  const all = paragraphs
    .map((p) =>
      p
        .replace(/\r/g, '')
        .replace(/\n{2,}/g, '\n')
        .trim(),
    )
    .filter(Boolean)
  if (!button) return all.join('\n\n')
  // The button comes before the signature, which is the last paragraph.
  return [
    ...all.slice(0, -1),
    `${button.words}${lang === 'fr' ? '\u00a0' : ''}:\n${button.url}`,
    ...all.slice(-1),
  ].join('\n\n')
}

/** The same as simple HTML with the look of the house, readable without styles and on paper. Links are ours alone. */
export const htmlOf = (subject: string, body: string, publicUrl: string, lang: string): string =>
  `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(subject)}</title></head>
<body style="margin:0;background:#fbfaf7;color:#1e2430;font:17px/1.5 'Atkinson Hyperlegible Next',Verdana,sans-serif">
<div style="max-width:36em;margin:0 auto;padding:24px 20px">
${body
  .split('\n\n')
  .map((p) => paragraph(p, publicUrl))
  .join('\n')}
</div></body></html>`

const paragraph = (text: string, publicUrl: string): string => {
  const [words = '', url = '', ...more] = text.split('\n')
  return !more.length && url.startsWith(`${publicUrl}/`) && !/\s/.test(url)
    ? `<p style="margin:24px 0"><a href="${escape(url)}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#0b5a5d;color:#fff;font-weight:bold;text-decoration:none">${escape(words.replace(/\s*:$/, ''))}</a><br><span style="font-size:13px;color:#545d6b;word-break:break-all">${escape(url)}</span></p>`
    : `<p style="margin:0 0 16px">${text.split('\n').map(escape).join('<br>')}</p>`
}

/** A signed link that has left by SMTP is no longer kept: a copy of the database opens nothing. */
export const withoutKeys = (body: string): string =>
  body
    .replace(/\/(t|o|in|avis|enquete|fuite|detecteur|bail(?:\/[\w-]+)*)([/#])[A-Za-z0-9_-]{20,}/g, '/$1$2…')
    .replace(/\/s\/[1-9A-HJ-NP-Za-km-z]{12}/g, '/s/…')

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => entities[c] ?? c)
