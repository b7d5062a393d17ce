/**
 * The key of a number that somebody gave to a place, a lease or a firm: «000L-12a », «l-12A» and «L-12A» are one. Of zeros alone the last
 * stays. The same as `app.number_key` in the database, which is held to it (test/kernel/number-key.test.ts).
 */
export const numberKey = (said: string): string =>
  said
    .replace(blankEnds, '')
    .replace(/^0+(?=.)/, '')
    .toUpperCase()

/** Spaces, tabs, ends of line, and the spaces that do not break: what a padded column holds around a number. */
const blankEnds = /^[ \t\r\n\u00a0\u202f]+|[ \t\r\n\u00a0\u202f]+$/g
