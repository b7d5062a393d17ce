/**
 * XML Schema patterns in the language of JavaScript: they hold for the whole text, `^` and `$` are plain signs in them, and
 * `\i` and `\c` are the signs that begin and continue a name. Parts of classes taken away (`[a-z-[aeiou]]`) become `--`.
 */
export const patternOf = (pattern: string): RegExp => {
  const known = compiledPatterns.get(pattern) ?? new RegExp(`^(?:${translate(pattern)})$`, 'v')
  if (compiledPatterns.size < 1000) compiledPatterns.set(pattern, known)
  return known
}

const compiledPatterns = new Map<string, RegExp>()

export const isPattern = (pattern: string): boolean => {
  try {
    patternOf(pattern)
    return true
  } catch {
    return false
  }
}

const classes: Record<string, string> = { i: '\\p{L}_:', I: '\\P{L}', c: '\\p{L}\\p{N}._:\\-', C: '\\P{L}' }
const alone = new Set('&!#%,;:<=>@`~"\'_ ')

const translate = (pattern: string): string => {
  let out = ''
  const opened: number[] = []
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i]!
    const inside = opened.length > 0
    if (c === '\\') {
      const next = pattern[++i] ?? ''
      const named = classes[next]
      out += named ? (inside ? named : `[${named}]`) : alone.has(next) ? next : `\\${next}`
    } else if (c === '[') {
      opened.push(out.length)
      out += '['
    } else if (c === ']') {
      opened.pop()
      out += ']'
    } else if (inside && c === '-' && pattern[i + 1] === '[') {
      const from = opened[opened.length - 1]!
      out = `${out.slice(0, from)}[${out.slice(from)}]--`
    } else if (inside ? isSign(pattern, i) : c === '^' || c === '$') out += `\\${c}`
    else out += c
  }
  return out
}

/** Within a class: signs that JavaScript would take for its own, and a dash that stands first or last. */
const isSign = (pattern: string, i: number): boolean => {
  const [before, c, after] = [pattern[i - 1], pattern[i]!, pattern[i + 1]]
  if (c === '-') return before === '[' || before === '^' || after === ']'
  return '()|/{}'.includes(c) || (c === '&' && after === '&')
}
