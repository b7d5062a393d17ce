import { sayDay } from '../../kernel/core/dates.ts'
import { unreadDays } from '../../kernel/core/standing-days.ts'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { QuestionRow, ToldContest } from '../core/contract.ts'
import { saidTime, sayPeriod, sayReaders } from './say-effort.ts'

/** A day `yyyy-mm-dd` in words. */
export const sayPlainDay = (day: string, { lang }: Speech, now: string): string =>
  sayDay(`${day}T12:00:00Z`, lang, now)

/** How often what is answered was read in the months that cover the last 90 days. */
export const sayReads = ({ reads }: QuestionRow, speech: Speech): string => {
  const { t } = speech
  if (!reads) return t('ledger.why.reads.uncounted')
  const when = t(reads.from === reads.until ? 'ledger.why.month' : 'ledger.why.months', {
    from: sayPeriod(reads.from, speech),
    until: sayPeriod(reads.until, speech),
  })
  const by = sayReaders(reads, speech)
  return by ? t('ledger.why.reads', { when, by }) : t('ledger.why.unread', { when })
}

export const sayCost = ({ cost }: QuestionRow, speech: Speech): string =>
  cost
    ? speech.t('ledger.why.cost', {
        middle: sayNumber(cost.middle, speech.lang),
        time: saidTime(cost.seconds, speech),
        period: sayPeriod(cost.period, speech),
      })
    : speech.t('ledger.why.cost.withheld')

/** What became of the question, or why it stays in spite of all; nothing where it is asked as it always was. */
export const sayStanding = (
  { standing: { asks, why, since, stays }, field }: QuestionRow,
  speech: Speech,
  now: string,
): string | undefined => {
  const { t } = speech
  if (why === null) return undefined
  if (stays === 'law') return t('ledger.stays.law', { basis: field.legalBasis ?? '' })
  if (stays === 'essential') return t('ledger.stays.essential')
  const params = { day: sayPlainDay(since ?? field.reviewOn, speech, now), ...unreadDays }
  if (why === 'review') return t('ledger.dropped.review.optional', params)
  return t(`ledger.dropped.${why}.${asks === 'hidden' ? 'hidden' : 'optional'}`, params)
}

/** Who asks why, in which week. */
export const sayContest = ({ askers, week }: ToldContest, speech: Speech, now: string): string => {
  const day = sayPlainDay(week, speech, now)
  return askers === null
    ? speech.t('ledger.contest.one', { day })
    : speech.t('ledger.contest.many', { day, n: sayNumber(askers, speech.lang) })
}

/** The answer, or until when it is awaited. */
export const sayContestEnd = (
  { reply, answeredOn, due, left }: ToldContest,
  speech: Speech,
  now: string,
): string => {
  const { t } = speech
  if (reply && answeredOn)
    return t('ledger.contest.answer', { day: sayPlainDay(answeredOn, speech, now), words: reply })
  return t(left > 0 ? 'ledger.contest.due' : 'ledger.contest.overdue', { day: sayPlainDay(due, speech, now) })
}
