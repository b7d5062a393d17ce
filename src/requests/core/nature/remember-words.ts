/** What is made of words, kept for the last ones: of one text what, where and how dangerous are asked in a breath. */
export const ofLastWords = <Found>(read: (words: string) => Found): ((words: string) => Found) => {
  let last: { words: string; found: Found } | undefined
  return (words) => {
    if (last?.words !== words) last = { words, found: read(words) }
    return last.found
  }
}
