import { refuse } from '../../kernel/core/command.ts'
import { answer } from '../../kernel/server/slice.ts'
import { queries, type Queries } from '../core/contract.ts'
import { weighingNow } from './chain/weighing-store.ts'
import { countOpen, nextPairs } from './open-pairs-reads.ts'
import { pairCardOf, kindsOf } from './pair-cards.ts'
import type { OpenPair } from './pair-records.ts'

const mostTold = 40

/** Pairs that the reader may settle, with why they may be one. */
export const openPairs = answer({
  ...queries['pairs.open'],
  answer: async ({ db, actor, say }, { oneByOne = false }: Queries['pairs.open']['input']) => {
    const kinds = kindsOf(actor)
    if (!kinds.length) return refuse('not_yours')
    const [weighing, { open, plain }, pairs] = [
      await weighingNow(db),
      await countOpen(db, kinds, oneByOne),
      await nextPairs(db, kinds, { most: mostTold, oneByOne }),
    ]
    const { weights, version, answers } = weighing
    return {
      pairs: pairs.map((pair) => ({
        ...pairCardOf(pair, { weights, lang: actor.lang, say }),
        rivals: pairs.filter((other) => isRival(pair, other)).map(({ id }) => id),
      })),
      open,
      plain,
      version,
      answers,
    } satisfies Queries['pairs.open']['output']
  },
})

/** What is asked no more once the other is the same (open-pairs-reads.ts says so of answers that the house has). */
const isRival = (one: OpenPair, other: OpenPair): boolean => {
  if (one.id === other.id || one.source !== other.source) return false
  const [isSameKey, isSameEntity] = [one.key === other.key, one.entity === other.entity]
  const rivals = {
    entrance: isSameEntity,
    building: false,
    dwelling: isSameKey,
    person: isSameKey || isSameEntity,
  }
  return rivals[one.kind]
}
