import { plain } from '../../../kernel/core/fold-words.ts'
import { natureOf } from './catalogue.ts'
import { sharedOdds } from './likeness.ts'
import { isClearlyShared, type Whereabouts, whereaboutsOf } from './whereabouts.ts'
import { readNature, type Suggestion } from './suggest-nature.ts'
import type { PlaceKind } from './nature-types.ts'

/** How likely one of the two must be before it is proposed: of words that nobody had read, one in fifty is then proposed wrongly. */
const sureFrom = 0.95

/**
 * Where a tenant’s words put it, at home or in a part for all, weighed over all that they may speak of. Nothing where they leave
 * a doubt, or say nothing yet: she is asked, and nothing is chosen for her.
 */
export const placeIn = (words: string): Whereabouts | undefined => {
  const { natures, matter } = readNature(words)
  const whole = natures.reduce((sum, { score }) => sum + score, 0)
  if (words.trim() === '' || matter.score > 0.5 || whole === 0) return undefined
  const shared = isClearlyShared(words) ? 1 : 1 / (1 + Math.exp(-sharedOdds(words)))
  const there = shared * likelyAt(natures, 'common')
  const common = there / (there + (1 - shared) * likelyAt(natures, 'dwelling'))
  if (common <= 1 - sureFrom) return isWhose(words) ? { home: true } : undefined
  return common >= sureFrom ? { home: false, part: partOf(natures, words) } : undefined
}

// How likely it is what is found there at all.
const likelyAt = (natures: readonly Suggestion[], where: PlaceKind): number =>
  natures.reduce((sum, { code, score }) => sum + (natureOf(code).where.includes(where) ? score : 0), 1e-3)

/** Fewer words than that leave out whose it is: « une fuite d’eau » may be anywhere. */
const fewWords = 5
const ownWords = new Set(['mon', 'ma', 'mes', 'chez', 'my'])

const isWhose = (words: string): boolean => {
  const said = plain(words).split(' ').filter(Boolean)
  return said.length >= fewWords || said.some((word) => ownWords.has(word))
}

const partOf = (natures: readonly Suggestion[], words: string): string | undefined => {
  const likeliest = natures.find(({ code }) => natureOf(code).where.includes('common'))
  const at = likeliest && whereaboutsOf(likeliest.code, words)
  return at?.home === false ? at.part : undefined
}
