// No 0 O 1 I L. 31 signs, a prime: one wrong sign, or two swapped ones, never gives another valid code.
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const size = 6

/** The short code on a door's label: five signs drawn from a stable key, and a check sign. `attempt` when one is taken. */
export const doorCode = (key: string, attempt = 0): string => {
  let rest = draw(`door ${attempt} ${key}`)
  const drawn = Array.from({ length: size - 1 }, () => {
    const sign = rest % signs.length
    rest = Math.floor(rest / signs.length)
    return sign
  })
  return [...drawn, checkOf(drawn)].map((n) => signs[n]).join('')
}

/** A typed code as it is kept, or nothing when it can't be one. Spaces, dashes and case do not count. */
export const readCode = (typed: string): string | undefined => {
  const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const drawn = [...code].map((sign) => signs.indexOf(sign))
  const right = code.length === size && !drawn.includes(-1) && checkOf(drawn.slice(0, -1)) === drawn.at(-1)
  return right ? code : undefined
}

/** A code as people read it aloud: «ABC DEF». */
export const spellCode = (code: string): string => code.replace(/(?=...$)/, '\u202f')

/**
 * What a label's square says: the address of the place. In capitals, which make a coarser square that is read from
 * farther away; only an address without a path of its own may be written so.
 */
export const codeAddress = (publicUrl: string, code: string): string => {
  const address = `${publicUrl}/c/${code}`
  return /^https?:\/\/[^/]+$/i.test(publicUrl) ? address.toUpperCase() : address
}

/** The number of a lot, when the landlord has not given his own: «4821-0937». */
export const lotNumber = (key: string, attempt = 0): string => {
  const digits = String(draw(`lot ${attempt} ${key}`) % 100_000_000).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4)}`
}

const checkOf = (drawn: readonly number[]): number =>
  drawn.reduce((sum, sign, i) => sum + sign * (i + 2), 0) % signs.length

// 53 bits out of a text, evenly: two lanes of FNV-1a with a final stir. To draw labels, not for secrets.
const draw = (text: string): number => (lane(text, 0x811c9dc5) & 0x1fffff) * 2 ** 32 + lane(text, 0x9e3779b9)

const lane = (text: string, offset: number): number => {
  let hash = offset
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
