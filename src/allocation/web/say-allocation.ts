import { sayDay } from '../../kernel/core/dates.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { ApplicantRow } from '../core/applicants/applicant-queries.ts'
import type { CandidateCard, DwellingRow } from '../core/commission/commission-queries.ts'

/** A day (`YYYY-MM-DD`) as people say it. */
export const saySessionDay = (date: string, now: string, { lang }: Pick<Speech, 'lang'>): string =>
  sayDay(`${date}T12:00:00Z`, lang, now)

/** "Étage 2, porte 14, T3", else its reference. */
export const sayFlat = (
  { door, storey, rooms, ref }: Pick<DwellingRow, 'door' | 'storey' | 'rooms' | 'ref'>,
  { t }: Speech,
): string => {
  const floor =
    storey === null ? '' : storey === 0 ? t('allocation.floor.ground') : t('allocation.floor', { n: storey })
  const said =
    [floor, door && t('allocation.door', { door }), rooms !== null && t('allocation.rooms', { n: rooms })]
      .filter(Boolean)
      .join(', ') || ref
  return said.charAt(0).toLocaleUpperCase() + said.slice(1)
}

/** What helps to choose: how many they are, points, priorities, under or over; and a number that does not hold. */
export const sayApplicant = (
  { size, score, priorities, ceiling, holds }: ApplicantRow,
  { t }: Speech,
): string =>
  [
    t('candidate.size', { n: size }),
    ...priorities.map((code) => t(`applicant.priority.${code}`)),
    ceiling && t(`applicant.ceiling.${ceiling}`),
    score !== null && t('candidate.points', { n: score }),
    !holds && t('candidate.noNumber'),
  ]
    .filter(Boolean)
    .join('\u00a0· ')

/** What was decided of a candidate, offered and answered, in the order of the days. */
export const sayDecided = (card: CandidateCard, now: string, speech: Speech): string[] => {
  const { t } = speech
  const day = (date: string): string => saySessionDay(date, now, speech)
  const { decision, offer, paper, paperBy, paperOn, withdrawnOn, votesFor, votesAgainst } = card
  return [
    decision &&
      `${t(`decision.${decision}`)} (${t('decision.votes', { votesFor: votesFor ?? 0, votesAgainst: votesAgainst ?? 0 })})`,
    ...card.reasons.map((code) => t(`decision.reason.${code}`)),
    decision === 'c' &&
      paper &&
      paperBy &&
      !paperOn &&
      t('decision.waits', { day: day(paperBy), paper: t(`applicant.paper.${paper}`) }),
    paperOn && t('decision.brought', { day: day(paperOn) }),
    offer && t('offer.made', { day: day(offer.madeOn) }),
    offer && !offer.answer && offer.lastDay && t('offer.until', { day: day(offer.lastDay) }),
    offer?.answer && t(`offer.answer.${offer.answer}`, { day: day(offer.answeredOn ?? offer.madeOn) }),
    withdrawnOn && !offer?.answer && t('candidate.withdrawn', { day: day(withdrawnOn) }),
  ].filter((said): said is string => Boolean(said))
}
