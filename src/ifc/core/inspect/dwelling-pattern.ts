/** So much of a name is looked at, and so long a pattern is read. */
const longest = 120
const mostSigns = 60

/**
 * How somebody writes where a room's number or name holds its dwelling: the dwelling in square brackets, # for a figure, @ for a
 * letter, * for anything; all else as it is written, in capitals or not. «[@]###» finds A in A101, «[@-###]-*» A-101 in A-101-2.
 * Nothing when it has no brackets, or more than two stars.
 */
export const patternOf = (typed: string): ((text: string) => string | undefined) | undefined => {
  const written = typed.trim()
  const parts = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/.exec(written)
  if (!parts || written.length > mostSigns || written.split('*').length > 3) return undefined
  const [before, inside, after] = parts.slice(1).map(plain) as [string, string, string]
  const pattern = new RegExp(`^${before}(${inside})${after}$`, 'iu')
  return (text) => pattern.exec(text.trim().slice(0, longest))?.[1]?.trim() || undefined
}

/** The dwellings that a pattern would find, those with most rooms first. */
export const tryPattern = (
  typed: string,
  texts: readonly string[],
): { found: { key: string; rooms: number }[]; left: number } => {
  const told = patternOf(typed)
  const counts = new Map<string, number>()
  for (const text of texts) {
    const key = told?.(text)
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const found = [...counts].map(([key, rooms]) => ({ key, rooms }))
  return {
    found: found.toSorted((a, b) => b.rooms - a.rooms),
    left: texts.length - found.reduce((sum, { rooms }) => sum + rooms, 0),
  }
}

const plain = (written: string): string =>
  [...written].map((sign) => signs[sign] ?? sign.replace(/[\\^$.|?+(){}/]/, '\\$&')).join('')

const signs: Readonly<Record<string, string>> = { '#': '\\d', '@': '\\p{L}', '*': '.*?' }
