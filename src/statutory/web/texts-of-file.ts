type TextLine = { no: number; text: string; broken: boolean }

/** The lines of a file that was opened here, from 1. */
export const textsOf = (words: string): TextLine[] =>
  words
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((text, i) => ({ no: i + 1, text, broken: text.includes('\u0000') }))
