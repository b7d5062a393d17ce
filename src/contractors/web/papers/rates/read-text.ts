/** A file larger than this is not a price list of ten thousand lines. */
export const mostBytes = 8 * 1024 * 1024

/** The words of a file: UTF-8 or UTF-16 where it says so, else what old spreadsheets write (Windows-1252). Nothing of a workbook. */
export const textOf = (bytes: Uint8Array): string | undefined => {
  const [first, second] = bytes
  if (workbooks.some(([a, b]) => a === first && b === second)) return undefined
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

// How a .xlsx or .ods (a zip) and an old .xls begin.
const workbooks = [
  [0x50, 0x4b],
  [0xd0, 0xcf],
] as const
