import type { Lang } from '../../../kernel/core/access.ts'
import { sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import type { Paper, Piece } from '../../../kernel/core/paper.ts'
import type { T } from '../../../kernel/core/words.ts'
import type { CandidateCard } from '../commission/commission-queries.ts'
import type { Queries } from '../contract.ts'

type Booklet = Queries['commission.booklet']['output']
type Dwelling = Booklet['dwellings'][number]
type Saying = { t: T; lang: Lang }

/**
 * What a member of the commission has in hand while it sits: each dwelling that waits for its decision, its candidates by rank with what helps
 * to choose (CCH L441-1, L441-2-8), and room for the decision and the votes. Printed for the session: no member has an account.
 */
export const bookletPaper = ({ heldOn, place, dwellings }: Booklet, { t, lang }: Saying): Paper => ({
  title: t('caleol.booklet.title'),
  of: [sayDay(heldOn, lang, yearAlways), place].filter(Boolean).join(' · '),
  pieces: [
    { is: 'words', words: t('caleol.booklet.kept') },
    ...(dwellings.length === 0 ? [{ is: 'words' as const, words: t('caleol.booklet.none') }] : []),
    ...dwellings.flatMap((dwelling) => dwellingPieces(dwelling, { t, lang })),
  ],
})

const dwellingPieces = (dwelling: Dwelling, saying: Saying): Piece[] => {
  const { t, lang } = saying
  const { building, ref, door, rooms, few, leaseEnds, candidates } = dwelling
  const where = [
    ...new Set([building.name, building.address]),
    door && t('caleol.door', { door }),
    rooms !== null && t('caleol.rooms', { n: rooms }),
    ref,
  ]
  return [
    { is: 'heading', words: where.filter(Boolean).join(' · ') },
    { is: 'words', words: t('caleol.booklet.free', { day: sayDay(leaseEnds, lang, yearAlways) }) },
    ...(few ? [{ is: 'words' as const, words: t(`caleol.few.${few}`) }] : []),
    {
      is: 'table',
      columns: [
        t('caleol.column.rank'),
        t('caleol.column.candidate'),
        t('caleol.column.helps'),
        t('caleol.column.decision'),
        t('caleol.column.votes'),
      ],
      widths: [8, 30, 34, 16, 12],
      rows: candidates
        .filter(({ withdrawnOn }) => withdrawnOn === null)
        .map((each) => [String(each.rank), sayWho(each, saying), sayHelp(each, saying), '', '']),
    },
  ]
}

const sayWho = ({ applicant: { name, uniqueNumber, size, holds } }: CandidateCard, { t }: Saying): string =>
  [
    name || t('caleol.nobody'),
    uniqueNumber,
    t('caleol.size', { n: size }),
    holds ? '' : t('caleol.number.missing'),
  ]
    .filter(Boolean)
    .join(' · ')

const sayHelp = (
  { applicant: { priorities, ceiling, score, meanWait, place, isTenant } }: CandidateCard,
  { t }: Saying,
): string =>
  [
    ...priorities.map((code) => t(`caleol.priority.${code}`)),
    t(`caleol.ceiling.${ceiling ?? 'unknown'}`),
    isTenant && t('caleol.tenant'),
    score !== null && t('caleol.points', { n: score }),
    meanWait !== null && t('caleol.wait', { n: meanWait }),
    place !== null && t('caleol.place', { n: place }),
  ]
    .filter(Boolean)
    .join(' · ')
