import { refuse } from '../../kernel/core/command.ts'
import { answer } from '../../kernel/server/slice.ts'
import { queries, type Queries } from '../core/contract.ts'
import { pairCardOf, kindsOf } from './pair-cards.ts'
import { weighingNow } from './chain/weighing-store.ts'
import { linkedPairsAfter } from './linked-pairs-reads.ts'

const mostShown = 20

/** Pairs of places that are linked, or were answered, as somebody looks one up. */
export const linkedPairs = answer({
  ...queries['pairs.linked'],
  answer: async ({ db, actor, say }, { words = '', after }: Queries['pairs.linked']['input']) => {
    const kinds = kindsOf(actor).filter((kind) => kind !== 'person')
    if (!kinds.length) return refuse('not_yours')
    const { weights } = await weighingNow(db)
    const found = await linkedPairsAfter(db, kinds, { words, after, most: mostShown + 1 })
    return {
      pairs: found.slice(0, mostShown).map((pair) => ({
        ...pairCardOf(pair, { weights, lang: actor.lang, say }),
        state: pair.state,
        reason: pair.reason,
      })),
      hasMore: found.length > mostShown,
    } satisfies Queries['pairs.linked']['output']
  },
})
