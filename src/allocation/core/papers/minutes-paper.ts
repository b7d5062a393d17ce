import type { Lang } from '../../../kernel/core/access.ts'
import { sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import type { Paper, Piece } from '../../../kernel/core/paper.ts'
import type { T } from '../../../kernel/core/words.ts'
import type { CandidateCard } from '../commission/commission-queries.ts'
import type { Queries } from '../contract.ts'

type Session = Queries['commission.card']['output']
type Saying = { t: T; lang: Lang }

/**
 * The minutes of a commission, to be signed: who sat there, what was decided of each candidate and why, with the votes (CCH R441-3, R441-9).
 * Drawn from what stands each time it is asked: once an application is of nobody, so is its line.
 */
export const minutesPaper = (session: Session, { t, lang }: Saying): Paper => {
  const present = session.seated.filter(({ isPresent }) => isPresent)
  return {
    title: t('caleol.minutes.title'),
    of: [sayDay(session.heldOn, lang, yearAlways), session.place].filter(Boolean).join(' · '),
    pieces: [
      { is: 'heading', words: t('caleol.minutes.present') },
      present.length > 0
        ? {
            is: 'list',
            items: present.map(({ seat, name }) =>
              [t(`caleol.seat.${seat}`), name].filter(Boolean).join(', '),
            ),
          }
        : { is: 'words', words: t('caleol.minutes.nobody') },
      ...session.decided.flatMap((dwelling) => dwellingPieces(dwelling, { t, lang })),
      { is: 'heading', words: t('caleol.minutes.signatures') },
      {
        is: 'list',
        items: present.map(({ seat, name }) => `${name || t(`caleol.seat.${seat}`)} ${'.'.repeat(60)}`),
      },
    ],
  }
}

const dwellingPieces = (dwelling: Session['decided'][number], saying: Saying): Piece[] => {
  const { t } = saying
  const { building, ref, door, few, candidates } = dwelling
  const where = [...new Set([building.name, building.address]), door && t('caleol.door', { door }), ref]
    .filter(Boolean)
    .join(' · ')
  return [
    { is: 'heading', words: where },
    ...(few ? [{ is: 'words' as const, words: t(`caleol.few.${few}`) }] : []),
    {
      is: 'table',
      columns: [t('caleol.column.candidate'), t('caleol.column.decision'), t('caleol.column.votes')],
      widths: [28, 54, 18],
      rows: candidates.map((each) => [
        [each.applicant.name || t('caleol.nobody'), each.applicant.uniqueNumber ?? '']
          .filter(Boolean)
          .join(' '),
        sayDecision(each, saying),
        each.votesFor === null
          ? ''
          : t('caleol.votes', { votesFor: each.votesFor, votesAgainst: each.votesAgainst ?? 0 }),
      ]),
    },
  ]
}

/** What was decided of a candidate, in whole sentences: letter, order, what is awaited, why. */
export const sayDecision = (
  { decision, order, paper, paperBy, reasons, withdrawnOn }: CandidateCard,
  { t, lang }: Saying,
): string => {
  if (decision === null) return withdrawnOn ? t('caleol.withdrawn') : ''
  return [
    t(`caleol.decision.${decision}`, { order: order ?? '' }),
    decision === 'c' && paper && paperBy
      ? t('caleol.awaited', { paper: t(`caleol.name.${paper}`), day: sayDay(paperBy, lang, yearAlways) })
      : '',
    ...reasons.map((code) => t(`caleol.reason.${code}`)),
  ]
    .filter(Boolean)
    .join(' ')
}
