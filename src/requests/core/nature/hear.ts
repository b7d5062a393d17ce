import type { Lang } from '../../../kernel/core/access.ts'
import { type Danger, dangerIn } from '../danger/danger.ts'
import { dangers } from '../danger/kinds.ts'
import { matterIn, type MatterKind } from './matters.ts'
import { natureOf } from './catalogue.ts'
import { isShared, type Whereabouts, whereaboutsOf } from './parts.ts'
import { type Suggestion, suggestNature } from './suggest.ts'
import type { Where } from './types.ts'

export type Hearing = {
  danger: Danger | undefined
  /** what is no repair: nobody is sent */
  matter: MatterKind | undefined
  said: readonly Suggestion[]
  /** what it is; `other.repair` where her words do not say enough */
  nature: string
  /** whether somebody may be sent on these words alone */
  sure: boolean
  /** where it is, when nobody said it by hand */
  at: Whereabouts
}

/** Below it her words only hint: choices are offered, and nobody is sent. */
const sureFrom = 0.22

/** Of what falls or floods, her words name the thing; other dangers are what they are. */
const named: Readonly<Record<string, RegExp>> = {
  flood: /^(?:plumbing|drain|toilet|hotwater|roof\.leak|heating\.radiator_leak|inside\.ceiling)/,
  fall: /^(?:roof|window\.(?:shutter|railing|broken_glass)|inside\.ceiling|green\.tree|lift\.(?:fault|cabin)|stairs\.step|door\.garage)/,
}

/** Everything that her words say, in the order in which it matters: a danger, what is no repair, then what is wrong and where. */
export const hear = (
  words: string,
  { lang = 'fr', where, calm }: { lang?: Lang; where?: Where; calm?: boolean } = {},
): Hearing => {
  const danger = calm ? undefined : dangerIn(words)
  const said = likeliest(suggestNature(words, where, lang), where === undefined && isShared(words))
  // A doubt is asked about, and what is wrong is proposed all the same.
  const known = danger?.weak ? undefined : danger
  const matter = known ? undefined : matterIn(words)
  const sure = known !== undefined || (!matter && (said[0]?.score ?? 0) >= sureFrom)
  const nature = known ? natureIn(known, said, where ?? 'dwelling') : sure ? said[0]!.code : 'other.repair'
  return { danger, matter, said, nature, sure, at: whereaboutsOf(nature, words) }
}

const natureIn = ({ kind }: Danger, said: readonly Suggestion[], where: Where): string =>
  said.find(({ code }) => named[kind]?.test(code))?.code ?? dangers[kind].nature[where]

// Where all walk, what only a home has is less likely.
const likeliest = (said: readonly Suggestion[], shared: boolean): readonly Suggestion[] => {
  if (!shared) return said
  const fits = ({ code }: Suggestion): boolean => natureOf(code).where.includes('common')
  const [best] = said.filter(fits)
  return best && best.score >= sureFrom ? [...said.filter(fits), ...said.filter((s) => !fits(s))] : said
}
