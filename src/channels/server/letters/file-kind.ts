/** What a file of a pile is, by its first bytes; nothing: it is no picture of letters. */
export const letterKindOf = (bytes: Buffer): 'pdf' | 'tiff' | 'jpeg' | 'png' | undefined => {
  const head = bytes.subarray(0, 1024).toString('latin1')
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'tiff'
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'jpeg'
  return head.startsWith('\u0089PNG\r\n\u001a\n') ? 'png' : undefined
}
