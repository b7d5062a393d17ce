/** What a file of text says: UTF-8, else what old spreadsheets write; nothing of a workbook (a zip), or of more than `most` bytes. */
export const wordsInFile = async (file: File, most: number): Promise<string | undefined> => {
  if (file.size > most) return undefined
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
