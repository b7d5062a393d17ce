import type { Actor, Lang } from '../../kernel/core/access.ts'
import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import type { T } from '../../kernel/core/words.ts'
import { answer } from '../../kernel/server/slice.ts'
import { parseAddress } from '../core/address/parse-address.ts'
import { type PairKind, pairKinds, type SignsOf } from '../core/chain/found-pair.ts'
import { compareAddresses } from '../core/compare/compare-addresses.ts'
import { type PairCard, queries, type Queries } from '../core/contract.ts'
import { actOfKind } from '../core/decide-pair.ts'
import { grants } from '../core/grants.ts'
import { metresBetween } from '../core/metres-between.ts'
import { sayDwellingSigns, sayPersonSigns } from '../core/say-signs.ts'
import { tellRecords } from '../core/tell-records.ts'
import type { Weights } from '../core/weigh/learn-sign-weights.ts'
import { sayReasons } from '../core/weigh/say-reasons.ts'
import { weighingNow } from './chain/weighing-store.ts'
import { countOpen, nextPairs, type OpenPair } from './open-pairs-reads.ts'

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
        ...cardOf(pair, { weights, lang: actor.lang, say }),
        rivals: pairs.filter((other) => isRival(pair, other)).map(({ id }) => id),
      })),
      open,
      plain,
      version,
      answers,
    } satisfies Queries['pairs.open']['output']
  },
})

const kindsOf = (actor: Actor): PairKind[] =>
  pairKinds.filter((kind) => mayAnywhere(grants, actOfKind[kind], actor))

type Speech = { weights: Weights; lang: Lang; say: T }

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

const cardOf = (pair: OpenPair, speech: Speech): Omit<PairCard, 'rivals'> => {
  const { id, kind, source, chance, own, other, points } = pair
  const { lat, lon, ownLat, ownLon } = points
  const isPlaced = lat !== null && lon !== null && ownLat !== null && ownLon !== null
  return {
    id,
    kind,
    source,
    chance,
    why: sayWhy(pair, speech),
    metres: isPlaced ? metresBetween({ lat, lon }, { lat: ownLat, lon: ownLon }) : null,
    ...tellRecords(own, other, speech.lang, speech.say),
  }
}

const sayWhy = ({ kind, source, levels, own, other }: OpenPair, { weights, lang, say }: Speech): string => {
  const signs: { [Kind in PairKind]: () => string } = {
    entrance: () => {
      const [a, b] = [own, other].map(({ address }) => parseAddress(String(address ?? '')))
      const { best } = compareAddresses(a!, b!, () => true)
      return sayReasons({ levels: levels as SignsOf['entrance'], ...(best ? { best } : {}) }, weights, lang)
    },
    building: () => (source === 'dpe' ? say('pairs.whole_building') : say('pairs.at_address')),
    dwelling: () => sayDwellingSigns(levels as SignsOf['dwelling'], say),
    person: () => sayPersonSigns(levels as SignsOf['person'], lang, say),
  }
  return signs[kind]()
}
