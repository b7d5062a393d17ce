import { type Heard, heardIn } from '../danger/hear.ts'
import { dangers } from '../danger/kinds.ts'
import { learning, type Lesson } from './learn.ts'
import { stepwise } from './stepwise.ts'
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

const lesson = ({ words }: Taught, of: string[]): Lesson => ({ heard: () => heardIn(words), of })

const natures = stepwise(() =>
  learning([
    ...lessons().map((each) => lesson(each, each.of.split('|'))),
    ...matterSentences().map((each) => lesson(each, [`matter.${each.of}`])),
    ...dangerSentences().flatMap((each) => {
      const code = each.of in dangers ? dangers[each.of as keyof typeof dangers].nature.dwelling : undefined
      return code ? [lesson(each, [code])] : []
    }),
  ]),
)

const places = stepwise(() =>
  learning(lessons().flatMap((each) => (each.place ? [lesson(each, [each.place])] : []))),
)

/**
 * All that is learnt, in steps of less than some milliseconds: a house takes them while nobody asks. Words that are read before wait for the
 * rest, a second and more.
 */
export function* learnAhead(): Generator<void> {
  yield* natures.steps()
  yield* places.steps()
}

/** From what is taught, learnt once a process. */
export const likenessOf = (words: string): Likeness => {
  const heard = heardIn(words).slice(0, enough)
  return {
    of: natures.all().likeness(heard),
    because: (name) => wordsAt(words, heard, natures.all().speaking(heard, name)),
  }
}

/** How much her words put it where all walk, against a home: a logarithm, 0 for as much. */
export const sharedOdds = (words: string): number => {
  const like = places.all().likeness(heardIn(words).slice(0, enough))
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
