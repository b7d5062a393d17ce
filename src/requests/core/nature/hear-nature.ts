import type { Lang } from '../../../kernel/core/access.ts'
import { type Danger, dangerIn, isCry } from '../danger/dangers-in-words.ts'
import { dangerOfNature, dangers } from '../danger/danger-kinds.ts'
import { natureOf } from './catalogue.ts'
import type { OwnLikeness } from './own-likeness.ts'
import { matterIn, type MatterKind, wishIn } from './no-repair.ts'
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

/** From here on what breaks is named so surely that no dispute is meant; and no other matter. */
const namedFrom = 0.4
const namedSurely = 0.93

/** From here on a desk is proposed without being chosen. */
const matterSureFrom = 0.5

/** Of what falls or floods, the requester's words name the thing; other dangers are what they are. */
const patternOfPart: Readonly<Record<string, RegExp>> = {
  flood: /^(?:plumbing|drain|toilet|hotwater|roof\.leak|heating\.radiator_leak|inside\.ceiling)/,
  fall: /^(?:roof|window\.(?:shutter|railing|broken_glass)|inside\.ceiling|green\.tree|lift\.(?:fault|cabin)|stairs\.step|door\.garage)/,
}

/** `calm`: somebody said that there is no danger; `own`: what the landlord's own closed requests say of natures. */
type HearingAsked = { lang?: Lang; where?: PlaceKind; calm?: boolean; own?: OwnLikeness | undefined }

/** Everything that the requester's words say, in the order in which it matters: a danger, what is no repair, then what is wrong and where. */
export const hear = (words: string, { lang = 'fr', where, calm, own }: HearingAsked = {}): Hearing => {
  const danger = calm ? undefined : dangerIn(words)
  const { natures, matter: likely } = readNature(words, where, lang, own)
  const said = danger ? natures : calmFirst(natures)
  // A doubt is asked about, and what is wrong is proposed all the same.
  const known = danger?.weak ? undefined : danger
  const matter = known
    ? undefined
    : (matterSaid(words, said) ?? (likely.score > matterFrom ? likely.kind : undefined))
  const place = where ?? (isClearlyShared(words) ? 'common' : 'dwelling')
  // Noise has a nature of its own, at the same desk.
  const isNoise = matter === 'neighbour' && said[0]?.code === 'noise.neighbour'
  const isNamed =
    (!matter || isNoise) && !isCry(words) && (said[0]?.score ?? 0) >= sureFrom && isFound(said[0]!, place)
  const isTold = !isCry(words) && (isKnownMatter(words, matter, likely) || isSaidAlone(words, matter, said))
  const sure = known !== undefined || isNamed || isTold
  const nature = known
    ? natureIn(known, said, place)
    : isTold && !isNoise
      ? (`matter.${matter}` as const)
      : sure
        ? said[0]!.code
        : 'other.repair'
  return { danger, matter, said, nature, sure, at: whereaboutsOf(nature, words) }
}

// A neighbour, a payment and a journey are named in many a repair: what breaks is then said so surely that nothing else is meant.
const matterSaid = (words: string, [first]: readonly Suggestion[]): MatterKind | undefined => {
  const wish = wishIn(words)
  if (wish) return wish
  const kind = matterIn(words)
  const isRepair = first && first.code !== 'noise.neighbour' && first.code !== 'other.repair'
  return isRepair && first.score > (kind === 'neighbour' ? namedFrom : namedSurely) ? undefined : kind
}

// A matter is known where it is much likelier than a repair, and of a kind: a bow is no question. A dispute was never learnt: its words say it.
const isKnownMatter = (
  words: string,
  matter: MatterKind | undefined,
  likely: { kind: MatterKind; score: number },
): boolean =>
  matter === 'neighbour' ||
  (matter !== undefined &&
    likely.score > matterSureFrom &&
    (matter !== 'question' || matterIn(words) !== undefined))

// The words of the office’s own name it, and nothing that breaks is heard beside.
const isSaidAlone = (
  words: string,
  matter: MatterKind | undefined,
  [first]: readonly Suggestion[],
): boolean => matter !== undefined && matterIn(words) === matter && (first?.score ?? 0) < sureFrom

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
