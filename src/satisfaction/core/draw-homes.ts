/** Days for which a link takes an answer, and takes it back for another. */
export const linkDays = 21

/** Days for which a home that was asked is not asked again. */
export const restDays = 90

/** Hours after the closing: the news comes first, and what was closed too early is reopened meanwhile. */
export const hoursAfter = 20

/** Endings after which there is nothing to ask: it went on elsewhere, or it was taken back. */
export const unaskedClosures: readonly string[] = ['duplicate', 'withdrawn']

/**
 * Whether a request is drawn, one in so many (0: none). `mark` is what a key of the house makes of its id (letters, digits, `-`, `_`):
 * nobody chooses, and nobody can tell beforehand.
 */
export const isDrawnBy = (mark: string, oneIn: number): boolean => oneIn > 0 && hashOfMark(mark) % oneIn === 0

const hashOfMark = (mark: string): number =>
  [...mark].reduce((hash, sign) => Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5)
