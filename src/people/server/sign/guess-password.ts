import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

/** Guesses, as a power of ten, that a password must bear: 4 of 4 on zxcvbn's scale. */
const leastGuesses = 10
/** Signs that are read of it: enough to tell, and a tenth of a second at most. */
const readSigns = 48

// Thirty-five megabytes that only who chooses a password needs: brought with the first of them.
let guesser: Promise<ZxcvbnFactory> | undefined
const load = async (): Promise<ZxcvbnFactory> => {
  const [{ ZxcvbnFactory }, common, fr] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr'),
  ])
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...fr.dictionary },
    graphs: common.adjacencyGraphs,
    maxLength: readSigns,
  })
}

/**
 * Whether a program that tries known passwords, French words and names, dates and rows of keys first, and the words of this house
 * (`common`), would come upon it soon (Wheeler, zxcvbn, USENIX Security 2016; ASVS 6.2.4, 6.2.11, 6.2.12).
 */
export const isGuessable = async (password: string, common: readonly string[]): Promise<boolean> => {
  const reader = await (guesser ??= load())
  return reader.check(password, [...common]).guessesLog10 < leastGuesses
}
