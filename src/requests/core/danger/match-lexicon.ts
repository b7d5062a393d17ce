import { endless, type HeardWord, soundOf } from './hear-words.ts'

/**
 * A lexicon: concepts with their terms. `stem*` is a beginning; `a_b` words that follow each other, with one more between
 * them at most; `#other` all terms of another concept.
 */
export type Lexicon = Readonly<Record<string, string>>

/** Where a concept was heard: the first and the last of its words. */
export type WordSpan = { from: number; to: number }
export type Spots = ReadonlyMap<string, readonly WordSpan[]>

type Phrase = { concept: string; words: readonly Pattern[] }
type Pattern = { bare: string; isStem: boolean }

type Index = {
  exact: Map<string, Set<string>>
  stems: Map<string, Set<string>>
  exactSounds: Map<string, Set<string>>
  stemSounds: Map<string, Set<string>>
  /** by the first letters of their first word */
  phrases: Map<string, Phrase[]>
  /** what a word was found to mean; a text is read whole, by its sentences, and for more than one question */
  kept: Map<string, ReadonlySet<string>>
}

const termsOf = (lexicon: Lexicon, concept: string): string[] =>
  (lexicon[concept] ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((term) => (term.startsWith('#') ? termsOf(lexicon, term.slice(1)) : [term]))

const add = (map: Map<string, Set<string>>, key: string, concept: string): void => {
  const known = map.get(key)
  if (known) known.add(concept)
  else map.set(key, new Set([concept]))
}

/** By ear, words shorter than that are too alike. */
const audible = 5

/** Made once a lexicon. */
export const indexOf = (lexicon: Lexicon): Index => {
  const index: Index = {
    exact: new Map(),
    stems: new Map(),
    exactSounds: new Map(),
    stemSounds: new Map(),
    phrases: new Map(),
    kept: new Map(),
  }
  for (const concept of Object.keys(lexicon))
    for (const term of termsOf(lexicon, concept)) {
      if (term.includes('_')) addPhrase(index.phrases, concept, term)
      else if (term.endsWith('*')) {
        const stem = term.slice(0, -1)
        add(index.stems, stem, concept)
        if (stem.length >= audible) add(index.stemSounds, soundOf(stem), concept)
      } else {
        add(index.exact, term, concept)
        if (term.length > audible) add(index.exactSounds, endless(soundOf(term)), concept)
      }
    }
  return index
}

const addPhrase = (map: Map<string, Phrase[]>, concept: string, term: string): void => {
  const words = term.split('_').map(patternOf)
  const key = words[0]!.bare.slice(0, 2)
  map.set(key, [...(map.get(key) ?? []), { concept, words }])
}

const patternOf = (term: string): Pattern =>
  term.endsWith('*') ? { bare: term.slice(0, -1), isStem: true } : { bare: bareOf(term), isStem: false }

/** « tombée », « tombés », « tombe »; « pu » is how « plus » is said. */
const bareOf = (word: string): string =>
  word === 'pu' || word === 'plu' || word === 'pus'
    ? 'plus'
    : word.length < 5
      ? word
      : word.replace(/(?:ees|ee|es|er|ez|e|s|x)$/, '')

/** Where each concept of a lexicon is heard. */
export const spotsIn = (
  heard: readonly HeardWord[],
  index: Index,
  known: ReadonlySet<string>,
): Map<string, readonly WordSpan[]> => {
  const spots = new Map<string, WordSpan[]>()
  const put = (concept: string, spot: WordSpan): void => {
    const all = spots.get(concept)
    if (all) all.push(spot)
    else spots.set(concept, [spot])
  }
  heard.forEach(({ word }, at) => {
    for (const concept of conceptsOf(word, index, known)) put(concept, { from: at, to: at })
  })
  const bare = heard.map(({ word }) => ({ word, bare: bareOf(word) }))
  bare.forEach((first, at) => {
    for (const { concept, words } of index.phrases.get(first.bare.slice(0, 2)) ?? []) {
      const to = endOf(bare, at, words)
      if (to !== undefined) put(concept, { from: at, to })
    }
  })
  return spots
}

const mostKept = 5000

const conceptsOf = (word: string, index: Index, known: ReadonlySet<string>): ReadonlySet<string> => {
  const before = index.kept.get(word)
  if (before) return before
  if (index.kept.size >= mostKept) index.kept.clear()
  const found = lookUpWord(word, index, known)
  index.kept.set(word, found)
  return found
}

const lookUpWord = (word: string, index: Index, known: ReadonlySet<string>): ReadonlySet<string> => {
  for (const w of [word, ...unglueWord(word)]) {
    const found = lookUp(w, index.exact, index.stems)
    if (found.size) return found
  }
  if (word.length < audible || known.has(word)) return new Set()
  for (const w of [word, ...unglueWord(word)]) {
    const sound = soundOf(w)
    const found = lookUp(sound, empty, index.stemSounds)
    for (const c of index.exactSounds.get(endless(sound)) ?? []) found.add(c)
    if (found.size) return found
  }
  return new Set()
}

const empty: ReadonlyMap<string, ReadonlySet<string>> = new Map()

const lookUp = (
  word: string,
  exact: ReadonlyMap<string, ReadonlySet<string>>,
  stems: ReadonlyMap<string, ReadonlySet<string>>,
): Set<string> => {
  const found = new Set(exact.get(word))
  if (word.length > 3 && /[sx]$/.test(word)) for (const c of exact.get(word.slice(0, -1)) ?? []) found.add(c)
  for (let n = 3; n <= word.length; n++) for (const c of stems.get(word.slice(0, n)) ?? []) found.add(c)
  return found
}

/** « lascenseur », « jallume », « dlascenseur »: what an apostrophe would have parted. */
const unglueWord = (word: string): string[] =>
  word.length < audible
    ? []
    : [/^[ldjmtscnq](?=[aeiouh])/, /^qu(?=[aeiouh])/, /^d(?=l[aeiou])/, /^dl(?=[aeiou])/]
        .filter((glue) => glue.test(word))
        .map((glue) => word.replace(glue, ''))

type Bare = { word: string; bare: string }

const fits = (pattern: Pattern, heard: Bare | undefined): boolean =>
  heard !== undefined && (pattern.isStem ? heard.word.startsWith(pattern.bare) : heard.bare === pattern.bare)

/** Where a phrase that begins there ends: one other word may stand between two of its own. */
const endOf = (heard: readonly Bare[], at: number, words: readonly Pattern[]): number | undefined => {
  const [first, ...rest] = words
  if (!first || !fits(first, heard[at])) return undefined
  let to = at
  for (const pattern of rest) {
    const next = [to + 1, to + 2].find((n) => fits(pattern, heard[n]))
    if (next === undefined) return undefined
    to = next
  }
  return to
}
