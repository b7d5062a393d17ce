/** A paper that somebody encloses with words: named by the hash of its bytes, with the name that she gave it and its weight. */
export type EnclosedPaper = { sha256: string; name: string; bytes: number }

/** Bytes of one paper, bytes of all that go with one message, papers of a message, characters of a name. */
export const paperBounds = {
  each: 10 * 1024 * 1024,
  together: 25 * 1024 * 1024,
  most: 10,
  name: 120,
} as const

/** Why papers do not go along: one is heavier than ten megabytes, or all of them than twenty-five; nothing where they do. */
export const paperProblemOf = (
  papers: readonly { bytes: number }[],
): 'paper_too_large' | 'papers_too_large' | undefined => {
  if (papers.some(({ bytes }) => bytes > paperBounds.each)) return 'paper_too_large'
  return papers.reduce((sum, { bytes }) => sum + bytes, 0) > paperBounds.together
    ? 'papers_too_large'
    : undefined
}

// Control characters, signs that turn the direction of what follows, and those that nobody sees: «facture\u202Efdp.exe».
const unseen =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g

/**
 * The name of a paper as it may be shown and written to a disk: without its folders, without signs that nobody sees, at most 120
 * characters, its ending kept. Where nothing is left: `document`.
 */
export const cleanPaperName = (said: string): string => {
  const name =
    said
      .replace(unseen, '')
      .split(/[/\\]/)
      .at(-1)!
      .replace(/[<>:"|?*]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s.]+|[\s.]+$/g, '') || 'document'
  const signs = [...name]
  if (signs.length <= paperBounds.name) return name
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? ''
  return signs.slice(0, paperBounds.name - ending.length).join('') + ending
}

/**
 * Whether a name says another kind than one of these endings (small letters, with their dot): what opens a paper goes by its name.
 * A name without an ending says none.
 */
export const isMisnamed = (name: string, endings: readonly string[]): boolean => {
  const ending = /\.[a-z][a-z0-9]{0,4}$/i.exec(cleanPaperName(name))?.[0].toLowerCase()
  return ending !== undefined && !endings.includes(ending)
}

/** What the first bytes say that it may be: a PDF, an archive (docx and odt are some), or a text. Nothing: none of them. */
export const paperHeadOf = (bytes: Uint8Array): 'pdf' | 'archive' | 'text' | undefined => {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf'
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'archive'
  return bytes.length > 0 && bytes.every(isOfText) && !isOtherText(bytes) ? 'text' : undefined
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, i) => bytes[i] === byte)

const isOfText = (byte: number): boolean => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d)

// A page, a drawing, a script or a printer's program is written in letters too.
const otherWriting = /^(?:\u00ef\u00bb\u00bf)?\s*(?:<[!?a-z]|#!|%!|\{\\rtf)/i

const isOtherText = (bytes: Uint8Array): boolean =>
  otherWriting.test(String.fromCharCode(...bytes.subarray(0, 512)))
