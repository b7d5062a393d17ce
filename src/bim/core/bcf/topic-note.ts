/** The most that a note of the thread holds, with who wrote it before. */
const mostSigns = 3800
const mostAuthor = 80

/** What came back from a tool, as a note of the thread: its author first. */
export const noteFrom = (by: string, words: string): string => {
  const author = by.replaceAll(/\s+/g, ' ').trim().slice(0, mostAuthor) || '?'
  return `[BCF] ${author} : ${words.trim().slice(0, mostSigns)}`
}

/** The same, read from the thread; undefined when the note is somebody else's. */
export const noteOf = (note: string): { by: string; words: string } | undefined => {
  const [, by, words] = /^\[BCF\] (.{1,80}?) : (.+)$/s.exec(note) ?? []
  return by && words ? { by, words } : undefined
}
