import { createHash, randomInt } from 'node:crypto'

// Without those that one takes for another on paper: 0 O, 1 I L, 5 S, 8 B, 2 Z.
const signs = '34679ACDEFGHJKMNPQRTUVWXY'

/** Eight signs in two groups, as a letter shows them: 37 bits, tried five times at most. */
export const drawCode = (): string =>
  Array.from({ length: 8 }, (_, i) => (i === 4 ? '-' : '') + signs[randomInt(signs.length)]).join('')

/** What is kept of a code, however it was typed. */
export const hashOfCode = (code: string): string =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest('base64url')
