import { breath, type HeardWord, stop } from './hear-words.ts'

/** A call for help, and the words right after which it is none: «à l’aide d’un tournevis», «aidez-moi à remplir le dossier». */
const cries: readonly { said: string; not?: string }[] = [
  { said: 'au secours', not: 'populaire catholique' },
  { said: 'a l aide', not: 'd de du des' },
  { said: 'a laide' },
  { said: 'a moi a moi' },
  { said: 'aidez moi', not: 'a pour avec' },
  { said: 'aidez nous', not: 'a pour avec' },
  { said: 'aide moi', not: 'a pour avec' },
  { said: 'venez m aider', not: 'a pour' },
  { said: 'venez nous aider', not: 'a pour' },
  { said: 'help me', not: 'to with pay fill find get log' },
  { said: 'help us', not: 'to with pay fill find get' },
  { said: 'please help', not: 'me us with to' },
  { said: 's . o . s', not: 'medecins medecin' },
]

const parsedCries = cries.map(({ said, not = '' }) => ({
  said: said.split(' '),
  not: new Set(not.split(' ')),
}))
/** Before a stop or a breath it is one by itself: «help, handle broken». */
const alone: ReadonlySet<string> = new Set(['help', 'secours', 'sos'])

/**
 * Where the requester calls for help, whatever else she says: she is asked, and no firm is sent before she has answered. Indices of the
 * words, the last one included.
 */
export const cryIn = (heard: readonly HeardWord[]): { from: number; to: number } | undefined => {
  const words = heard.map(({ word }) => short(word))
  for (let from = 0; from < words.length; from++) {
    const next = words[from + 1]
    if (alone.has(words[from]!) && isAlone(words[from - 1]) && isAlone(next)) return { from, to: from }
    const found = parsedCries.find(
      ({ said, not }) =>
        said.every((word, i) => words[from + i] === word) && !not.has(words[from + said.length] ?? stop),
    )
    if (found) return { from, to: from + found.said.length - 1 }
  }
  return undefined
}

const isAlone = (word: string | undefined): boolean => word === undefined || word === stop || word === breath

// « à l’aiiiide », « SECOOOURS »
const short = (word: string): string => word.replace(/(.)\1{2,}/g, '$1')
