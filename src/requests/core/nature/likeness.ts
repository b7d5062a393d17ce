import { type Heard, heardIn } from '../danger/hear.ts'
import { dangers } from '../danger/kinds.ts'
import { type Learnt, learn } from './learn.ts'
import { dangerSentences, matterSentences, natureSentences, readersSentences, type Taught } from './taught.ts'

/** Words read: what is wrong is said early, and a novel must not cost a second. */
const enough = 160

/** What her words are like: names are natures, and kinds of matter (`matter.rent`). */
export type Likeness = {
  of: ReadonlyMap<string, number>
  /** her own words that spoke for a name, the first ones first */
  because: (name: string) => string[]
}

const lessons = (): Taught[] => [...natureSentences(), ...readersSentences()]

const learnt = once(
  (): Learnt =>
    learn([
      ...lessons().map(({ words, of }) => ({ heard: heardIn(words), of: of.split('|') })),
      ...matterSentences().map(({ words, of }) => ({ heard: heardIn(words), of: [`matter.${of}`] })),
      ...dangerSentences().flatMap(({ words, of }) => {
        const code = of in dangers ? dangers[of as keyof typeof dangers].nature.dwelling : undefined
        return code ? [{ heard: heardIn(words), of: [code] }] : []
      }),
    ]),
)

const places = once(
  (): Learnt =>
    learn(lessons().flatMap(({ words, place }) => (place ? [{ heard: heardIn(words), of: [place] }] : []))),
)

/** Learnt from what is taught, once a process, at the first words that are read: one to four seconds, and nothing else is answered meanwhile. */
export const likenessOf = (words: string): Likeness => {
  const heard = heardIn(words).slice(0, enough)
  return {
    of: learnt().likeness(heard),
    because: (name) => wordsAt(words, heard, learnt().speaking(heard, name)),
  }
}

/** How much her words put it where all walk, against a home: a logarithm, 0 for as much. */
export const sharedOdds = (words: string): number => {
  const like = places().likeness(heardIn(words).slice(0, enough))
  return ((like.get('common') ?? 0) - (like.get('dwelling') ?? 0)) / 2
}

const said = 3

const wordsAt = (text: string, heard: readonly Heard[], at: readonly number[]): string[] => [
  ...new Set(
    at
      .slice(0, said)
      .toSorted((a, b) => a - b)
      .map((i) => text.slice(heard[i]!.start, heard[i]!.end)),
  ),
]

function once<T>(make: () => T): () => T {
  let made: { it: T } | undefined
  return () => (made ??= { it: make() }).it
}
