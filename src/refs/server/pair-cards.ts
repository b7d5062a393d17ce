import type { Actor, Lang } from '../../kernel/core/access.ts'
import { mayAnywhere } from '../../kernel/core/access.ts'
import type { T } from '../../kernel/core/words.ts'
import { parseAddress } from '../core/address/parse-address.ts'
import { type PairKind, pairKinds, type SignsOf } from '../core/chain/found-pair.ts'
import { compareAddresses } from '../core/compare/compare-addresses.ts'
import type { PairCard } from '../core/contract.ts'
import { actOfKind } from '../core/decide-pair.ts'
import { grants } from '../core/grants.ts'
import { metresBetween } from '../core/metres-between.ts'
import { sayDwellingSigns, sayPersonSigns } from '../core/say-signs.ts'
import { tellRecords } from '../core/tell-records.ts'
import type { Weights } from '../core/weigh/learn-sign-weights.ts'
import { sayReasons } from '../core/weigh/say-reasons.ts'
import type { OpenPair } from './pair-records.ts'

/** Kinds of pairs that somebody may settle. */
export const kindsOf = (actor: Actor): PairKind[] =>
  pairKinds.filter((kind) => mayAnywhere(grants, actOfKind[kind], actor))

type Speech = { weights: Weights; lang: Lang; say: T }

/** A pair as a screen shows it. */
export const pairCardOf = (pair: OpenPair, speech: Speech): Omit<PairCard, 'rivals'> => {
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
