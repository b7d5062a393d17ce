import type { JSX } from 'preact'
import { sayAgo, sayDayTime, sayDue, sayNearDay } from '../../../kernel/core/dates.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { daysPastLegal, isOwedToday } from '../../core/list-rank.ts'
import { isDanger } from '../../core/status.ts'
import { isAskingHq, isWaitingPaused } from '../thread/pause-of.ts'
import { sayClosed } from '../thread/say-step.ts'

/**
 * Until when, in words; colour ranks: red for danger to people, an outline for the delay of the law, amber for what is owed
 * today. What is late otherwise is said.
 */
export const DueCell = ({ row, now }: { row: RequestRow; now: string }): JSX.Element => {
  const speech = useSpeech()
  const { tone, words } = dueOf(row, now, speech)
  return <span class={`due due-${tone}`}>{words}</span>
}

/** What the cell says, with its day and hour. */
export const sayDueWhole = (row: RequestRow, now: string, speech: Speech): string => {
  const { words } = dueOf(row, now, speech)
  return row.status === 'closed'
    ? words
    : `${words} (${sayDayTime(row.answerBy ?? row.due, speech.lang, now)})`
}

/** Since when it is here, in words. */
export const sayFiled = (row: RequestRow, now: string, { lang }: Speech): string =>
  sayAgo(row.filedAt, now, lang)

type Due = { tone: 'danger' | 'legal' | 'today' | 'calm'; words: string }

const dueOf = (row: RequestRow, now: string, speech: Speech): Due => {
  const { t, lang } = speech
  if (row.status === 'closed') return { tone: 'calm', words: sayClosed(row, now, speech) }
  if (row.status === 'resolved') return { tone: 'calm', words: t('status.resolved') }
  if (isDanger(row)) return { tone: 'danger', words: `${t('due.danger')}, ${sayDue(row.due, now, lang)}` }
  const past = daysPastLegal(row, now)
  if (past !== undefined) return { tone: 'legal', words: t('due.legal', { n: Math.max(1, past) }) }
  // The clock of the tenant stands still while head office thinks; that of head office runs.
  if (row.answerBy && isAskingHq(row))
    return {
      tone: isOwedToday({ ...row, due: row.answerBy }, now) ? 'today' : 'calm',
      words: sayDue(row.answerBy, now, lang),
    }
  if (isWaitingPaused(row))
    return {
      tone: 'calm',
      // A day that has passed wakes nothing any more: the house is about to say so.
      words:
        row.nextAt && row.nextAt > now
          ? t('due.wakes', { when: sayNearDay(row.nextAt, now, lang) })
          : t('due.paused'),
    }
  return { tone: isOwedToday(row, now) ? 'today' : 'calm', words: sayDue(row.due, now, lang) }
}
