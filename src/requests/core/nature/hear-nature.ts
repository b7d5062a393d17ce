import type { Lang } from '../../../kernel/core/access.ts'
import { type Danger, dangerIn, isCry } from '../danger/dangers-in-words.ts'
import { dangerOfNature, dangers } from '../danger/danger-kinds.ts'
import { natureOf } from './catalogue.ts'
import { matterIn, type MatterKind } from './no-repair.ts'
import { isClearlyShared, type Whereabouts, whereaboutsOf } from './whereabouts.ts'
import { readNature, type Suggestion } from './suggest-nature.ts'
import type { PlaceKind } from './nature-types.ts'

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

/** Below it the requester's words only hint: choices are offered, and nobody is sent. */
const sureFrom = 0.2

/** What is no repair so likely is taken for none, where no words of the office’s own say it. */
const matterFrom = 0.2

/** Of what falls or floods, the requester's words name the thing; other dangers are what they are. */
const patternOfPart: Readonly<Record<string, RegExp>> = {
  flood: /^(?:plumbing|drain|toilet|hotwater|roof\.leak|heating\.radiator_leak|inside\.ceiling)/,
  fall: /^(?:roof|window\.(?:shutter|railing|broken_glass)|inside\.ceiling|green\.tree|lift\.(?:fault|cabin)|stairs\.step|door\.garage)/,
}

/** Everything that the requester's words say, in the order in which it matters: a danger, what is no repair, then what is wrong and where. */
export const hear = (
  words: string,
  { lang = 'fr', where, calm }: { lang?: Lang; where?: PlaceKind; calm?: boolean } = {},
): Hearing => {
  const danger = calm ? undefined : dangerIn(words)
  const { natures, matter: likely } = readNature(words, where, lang)
  const said = danger ? natures : calmFirst(natures)
  // A doubt is asked about, and what is wrong is proposed all the same.
  const known = danger?.weak ? undefined : danger
  const matter = known
    ? undefined
    : (matterIn(words) ?? (likely.score > matterFrom ? likely.kind : undefined))
  const place = where ?? (isClearlyShared(words) ? 'common' : 'dwelling')
  const isNamed = !matter && !isCry(words) && (said[0]?.score ?? 0) >= sureFrom && isFound(said[0]!, place)
  const sure = known !== undefined || isNamed
  const nature = known ? natureIn(known, said, place) : sure ? said[0]!.code : 'other.repair'
  return { danger, matter, said, nature, sure, at: whereaboutsOf(nature, words) }
}

// What stands in a home alone is not filed in one where she speaks of a part for all: she is asked.
const isFound = ({ code }: Suggestion, place: PlaceKind): boolean =>
  place === 'dwelling' || natureOf(code).where.includes('common')

const natureIn = ({ kind }: Danger, said: readonly Suggestion[], where: PlaceKind): string =>
  said.find((one) => patternOfPart[kind]?.test(one.code) && isFound(one, where))?.code ??
  dangers[kind].nature[where]

// Where no danger is heard, what is one by its nature comes last.
const calmFirst = (natures: readonly Suggestion[]): readonly Suggestion[] =>
  natures.toSorted((a, b) => Number(isDanger(a)) - Number(isDanger(b)))

const isDanger = ({ code }: Suggestion): boolean => dangerOfNature(code) !== undefined
