import type { Lang } from '../../../kernel/core/access.ts'
import { sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import type { Piece } from '../../../kernel/core/paper.ts'
import type { T } from '../../../kernel/core/words.ts'
import type { CandidateCard } from '../commission/commission-queries.ts'
import { isGranted } from '../commission/decision-codes.ts'
import { sayDecision } from './minutes-paper.ts'

type Saying = { t: T; lang: Lang }
type Dwelling = { building: { name: string; address: string }; door: string; ref: string }

/** The letter that tells a candidate what the commission decided, why, and what may be done against it (CCH L441-2-2, R441-3). */
export const decisionLetter = (
  candidate: CandidateCard,
  dwelling: Dwelling,
  heldOn: string,
  saying: Saying,
): Piece[] => {
  const { t, lang } = saying
  const { decision, applicant } = candidate
  return [
    ...head(candidate, saying),
    words(
      t('caleol.letter.decided', { day: sayDay(heldOn, lang, yearAlways), place: placeOf(dwelling, saying) }),
    ),
    words(sayDecision(candidate, saying)),
    words(t(followsFrom(decision))),
    ...(applicant.uniqueNumber ? [words(t('caleol.letter.number', { number: applicant.uniqueNumber }))] : []),
    words(t('caleol.letter.kept')),
  ]
}

/** The letter that offers a dwelling: by when an answer, and that silence is a refusal (CCH R441-10). */
export const offerLetter = (candidate: CandidateCard, dwelling: Dwelling, saying: Saying): Piece[] => {
  const { t, lang } = saying
  const { offer } = candidate
  return [
    ...head(candidate, saying),
    words(t('caleol.letter.offer', { place: placeOf(dwelling, saying) })),
    words(
      offer?.lastDay
        ? t('caleol.letter.until', { day: sayDay(offer.lastDay, lang, yearAlways) })
        : t('caleol.letter.delay'),
    ),
    words(t('caleol.letter.silence')),
    words(t('caleol.letter.answer')),
  ]
}

/** What comes of a decision: an offer in its turn; nothing, the application stays; or it is struck off a month after its warning (R441-2-8 d). */
const followsFrom = (decision: CandidateCard['decision']) =>
  isGranted(decision)
    ? 'caleol.letter.granted'
    : decision === 'e'
      ? 'caleol.letter.ineligible'
      : 'caleol.letter.refused'

const words = (said: string): Piece => ({ is: 'words', words: said })

const placeOf = ({ building, door, ref }: Dwelling, { t }: Saying): string =>
  [...new Set([building.name, building.address]), door ? t('caleol.door', { door }) : ref]
    .filter(Boolean)
    .join(', ')

const head = ({ applicant }: CandidateCard, { t }: Saying): Piece[] => [
  { is: 'heading', words: applicant.name || t('caleol.nobody') },
  ...(applicant.address ? [words(applicant.address)] : []),
]
