import type { Only } from './contract.ts'
import type { Cut } from './cuts.ts'
import { plain } from '../../kernel/core/fold-words.ts'
import { namedNatures, namedThings, namedTrades } from './named-natures.ts'
import { stemOf, stemsOf, wordsOf } from './word-stems.ts'
import { hearWordings, indexWordings } from './wordings/hear-wording.ts'
import { namedWords } from './wordings/named-words.ts'
import { wordingsOfOrders } from './wordings/wordings-of-orders.ts'
import { wordingsOfPeople } from './wordings/wordings-of-people.ts'
import { wordingsOfPlaces } from './wordings/wordings-of-places.ts'
import { wordingsOfRequests } from './wordings/wordings-of-requests.ts'

/** A measure with what it is narrowed to. */
export type ScoredFact = { code: string; score: number; only: Only }

const allWordings = [...wordingsOfRequests, ...wordingsOfOrders, ...wordingsOfPlaces, ...wordingsOfPeople]
const wordings = indexWordings(allWordings)
// What stands in a wording is no stranger, whichever measure it is of.
const ownStems: ReadonlySet<string> = new Set(
  [...Object.values(namedWords), ...allWordings.flatMap(([, ...lines]) => lines)].flatMap((line) =>
    stemsOf(line.replaceAll(/[|*_@-]/g, ' ')),
  ),
)

/**
 * What each sentence of a mail asks for, by the wordings of the catalogue; of a matter of requests that is named with how many, how long or
 * where, the requests of that matter. `cuts`: by what a measure may be told.
 */
export const findWorded = (
  sentences: readonly string[],
  cuts: ReadonlyMap<string, readonly Cut[]>,
  isKnown: (stem: string) => boolean,
  light: ReadonlySet<string>,
): ScoredFact[][] =>
  sentences.map((sentence, i) => {
    const words = plain(sentence)
    return searchSentence(words, sentences.slice(0, i).map(plain), cuts, (from, to) =>
      strangersIn(words, from, to, { isKnown, light }),
    )
  })

// Words near those that were heard of which nothing here knows: «combien de salariés ont le permis de conduire».
const strangersIn = (
  words: string,
  from: number,
  to: number,
  { isKnown, light }: { isKnown: (stem: string) => boolean; light: ReadonlySet<string> },
): number => {
  const before = words.slice(0, from).trimEnd().split(' ').slice(-wordsBefore)
  const after = words.slice(to).trimStart().split(' ').slice(0, wordsAfter)
  return wordsOf([...before, words.slice(from, to), ...after].join(' ')).filter(
    (word) => !light.has(word) && !/\d/.test(word) && !isKnown(stemOf(word)) && !ownStems.has(stemOf(word)),
  ).length
}
const wordsBefore = 2
const wordsAfter = 4
// In a short question each word says what is asked; in a long mail much is said beside.
const costOfStranger = (words: string): number => (words.split(' ').length <= shortQuestion ? 0.6 : 0.25)
const shortQuestion = 13
const leastHeard = 1

// What is much less near than the first was not meant.
const leastBesideFirst = 0.75

const searchSentence = (
  words: string,
  before: readonly string[],
  cuts: ReadonlyMap<string, readonly Cut[]>,
  strangers: (from: number, to: number) => number,
): ScoredFact[] => {
  const worded = hearWordings(words, wordings)
    .filter(({ code }) => cuts.has(code))
    .map((one) => ({ ...one, score: one.score - strangers(one.from, one.to) * costOfStranger(words) }))
    .filter(({ score }) => score >= leastHeard)
  const leans = wordsOf(words).length <= mostOfLeaning
  const matter = matterOf(words) ?? (leans ? before.toReversed().map(matterOf).find(Boolean) : undefined)
  const narrowed = worded.map(({ code, score }) => ({
    code,
    score,
    only: onlyNamed(words, matter, cuts.get(code) ?? []),
  }))
  const found = [...narrowed, ...requestsNamed(words, matter, cuts)].toSorted((a, b) => b.score - a.score)
  const seen = new Set<string>()
  return found
    .filter(({ score }) => score >= found[0]!.score * leastBesideFirst)
    .filter(({ code }) => !seen.has(code) && seen.add(code))
}

// «Combien de signalements ?» leans on what was named before; what says more stands alone.
const mostOfLeaning = 2

type Matter = (typeof namedNatures)[number]
const matterOf = (words: string): Matter | undefined =>
  namedNatures.find(([, , pattern]) => pattern.test(words))

// One narrowing a measure: the nature, else its family, the kind of thing, the trade; else the trouble that was named before.
const onlyNamed = (words: string, matter: Matter | undefined, cuts: readonly Cut[]): Only => {
  for (const named of [namedNatures, namedThings, namedTrades])
    for (const [cut, value, pattern] of named)
      if (cuts.includes(cut) && pattern.test(words)) return { [cut]: value }
  return matter?.[3] === 'trouble' && cuts.includes(matter[0]) && cuts.includes('channel')
    ? { [matter[0]]: matter[1] }
    : {}
}

const asksHowMany =
  /\b(?:combien|nb|nbre?|nombre|listes?|lister|recens\w*|denombr\w*|stat\w*|chiffres?|bilan|volume|touches?|touchees?|depuis|ou|quels|quelles|lesquel\w*|remont\w*|concern\w*|y a t il)\b/
const isAmiss =
  /\b(?:signal\w*|plaintes?|reclam\w*|demandes?|cas|pannes?|problemes?|soucis|interventions?|incidents?|coupures?|casse\w*|hs|a l arret|arretes?|repare\w*|fonctionne\w*|plaign\w*|dysfonctionn\w*|insatisf\w*|desordres?|degrad\w*)\b/
const asksHowLong = /\b(?:delais?|combien de temps|duree|en combien)\b/
const isNow =
  /\b(?:en ce moment|a ce jour|ce jour|actuel\w*|toujours|encore|en cours|ouvert\w*|non (?:traite|resolu|leve)\w*|pas (?:traite|resolu|leve)\w*|aujourd hui|a l instant|cass\w*|en panne|hs|depuis quand|repare)\b/

const requestsNamed = (
  words: string,
  named: Matter | undefined,
  cuts: ReadonlyMap<string, readonly Cut[]>,
): ScoredFact[] => {
  const isTrouble =
    named?.[3] === 'trouble' && named[2].test(words) && (asksHowMany.test(words) || asksHowLong.test(words))
  if (!named || !(isTrouble || isAmiss.test(words))) return []
  const only = { [named[0]]: named[1] }
  const codes = asksHowLong.test(words)
    ? ['requestsDelay']
    : isNow.test(words)
      ? ['requestsOpen', 'requests']
      : ['requests']
  return codes
    .filter((code) => cuts.has(code))
    .map((code, nth) => ({ code, score: ofMatter - nth * 0.1, only }))
}

// A matter that is named says as much as two words of a wording, and less than three.
const ofMatter = 1.7
