/** Words that one reads in a minute. */
export const wordsAMinute = 200

/** How many words a text has. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0

/** Seconds that one reader spends on so many words. */
export const readingSeconds = (words: number): number => Math.round((words * 60) / wordsAMinute)

/** What is read: its title is. */
export const wordsToRead = ({ title, words }: { title: string; words: string }): number =>
  countWords(title) + countWords(words)

/** Seconds that all its readers spend together. What warns of a danger to people is at nobody’s cost. */
export const readingCost = (words: number, readers: number, danger: boolean): number =>
  danger ? 0 : readingSeconds(words) * readers
