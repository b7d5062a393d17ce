/** A part of what a map owes to those who made it: words, and where they lead. */
export type AttributionPart = { text: string; href: string | null }

const anchor = /<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>([^]*?)<\/a\s*>/gi

/**
 * Reads the `attribution` of a file of tiles, which its makers write as HTML: its words, and the addresses of the web that some lead to
 * (`https` alone). Whatever else stands there is words too: nothing of it becomes a page of ours. At most 500 signs.
 */
export const readAttribution = (said: unknown): AttributionPart[] => {
  if (typeof said !== 'string') return []
  const html = said.slice(0, 2_000)
  const parts: AttributionPart[] = []
  let end = 0
  for (const found of html.matchAll(anchor)) {
    const [all, double, single, words = ''] = found
    parts.push({ text: textOf(html.slice(end, found.index)), href: null })
    parts.push({ text: textOf(words), href: webAddress(double ?? single ?? '') })
    end = found.index + all.length
  }
  parts.push({ text: textOf(html.slice(end)), href: null })
  return cutAt500(parts.filter(({ text }) => text.trim() !== ''))
}

const entities: Record<string, string> = {
  amp: '&',
  copy: '©',
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
  '#39': "'",
  '#169': '©',
}

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all)
    .replaceAll(/\s+/g, ' ')

const webAddress = (said: string): string | null => {
  const address = said.trim().replaceAll('&amp;', '&')
  return /^https:\/\/[^\s"'<>]+$/.test(address) ? address : null
}

const cutAt500 = (parts: readonly AttributionPart[]): AttributionPart[] => {
  let left = 500
  return parts.flatMap(({ text, href }) => {
    const kept = text.slice(0, left)
    left -= kept.length
    return kept ? [{ text: kept, href }] : []
  })
}
