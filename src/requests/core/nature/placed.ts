import { natureOf } from './catalogue.ts'
import { sharedOdds } from './likeness.ts'
import { isClearlyShared, type Whereabouts, whereaboutsOf } from './parts.ts'
import { readNature, type Suggestion } from './suggest.ts'

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
  const shared = sharedWhereBoth(words)
  const common = natures.reduce((sum, { code, score }) => sum + score * sharedOf(code, shared), 0) / whole
  if (common <= 1 - sureFrom) return { home: true }
  return common >= sureFrom ? { home: false, part: partOf(natures, words) } : undefined
}

// What may stand in both is where her words put it.
const sharedWhereBoth = (words: string): number =>
  isClearlyShared(words) ? 1 : 1 / (1 + Math.exp(-sharedOdds(words)))

const sharedOf = (code: Suggestion['code'], both: number): number => {
  const { where } = natureOf(code)
  return where.length > 1 ? both : Number(where[0] === 'common')
}

const partOf = (natures: readonly Suggestion[], words: string): string | undefined => {
  const likeliest = natures.find(({ code }) => natureOf(code).where.includes('common'))
  const at = likeliest && whereaboutsOf(likeliest.code, words)
  return at?.home === false ? at.part : undefined
}
