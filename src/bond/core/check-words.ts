import { type Refusal, refuse } from '../../kernel/core/command.ts'
import { personalWordsIn } from '../../kernel/core/personal-words.ts'

/** People whose whole name stands in the words. */
export type WholeNames = readonly (readonly [first: string, last: string])[]

/**
 * Why words may not be told to all: too long, or somebody is named in them. The refusal does not repeat what it found: an answer is kept
 * under the name of whoever wrote, and her words are not.
 */
export const problemOfWords = (words: string, most: number, whole: WholeNames): Refusal | undefined => {
  if (words.length > most) return refuse('bond_long', { most, length: words.length })
  return personalWordsIn(words, [], whole) === undefined ? undefined : refuse('bond_names')
}
