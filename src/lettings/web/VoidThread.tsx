import type { JSX } from 'preact'
import { sayAgo } from '../../kernel/core/dates.ts'
import { cents } from '../../kernel/core/money.ts'
import { sayCode } from '../../kernel/core/words.ts'
import { check } from '../../kernel/web/icons/icons.ts'
import { Thread, ThreadEntry } from '../../kernel/web/parts/ThreadEntry.tsx'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { VoidEntry } from '../core/void/void-questions.ts'
import type { VoidCard } from './lettings-client.ts'
import { sayCalendarDay } from './say-calendar-day.ts'

/** What was done about a dwelling since its notice, by whom, the latest first. */
export const VoidThread = ({ card }: { card: VoidCard }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  return (
    <section class="stack-s">
      <h2>{t('void.thread')}</h2>
      <Thread label={t('void.thread')}>
        {card.thread.map((entry) => (
          <ThreadEntry
            key={entry.id}
            kind="moment"
            icon={check}
            who={entry.name || t('void.house')}
            at={entry.at}
            when={sayAgo(entry.at, now, lang)}
          >
            {sayEntry(entry, now, speech)}
          </ThreadEntry>
        ))}
      </Thread>
    </section>
  )
}

/** A fact as a sentence; what a later release tells is said by its code. */
export const sayEntry = ({ type, data }: VoidEntry, now: string, speech: Speech): string => {
  const { t } = speech
  const day = (key: string): string => {
    const date = data[key]
    return typeof date === 'string' ? sayCalendarDay(date, now, speech) : ''
  }
  return sayCode(t, 'void.fact', sentenceOf(type, data), {
    step: sayCode(t, 'void.step', data['step']),
    reason: sayCode(t, 'void.reason', data['reason']),
    cause: sayCode(t, 'void.cause', data['cause']),
    why: sayCode(t, 'void.stop', data['why']),
    kind: sayCode(t, 'void.diagnostic', data['kind']),
    state: sayCode(t, 'void.order', data['state']),
    feature: sayCode(t, 'void.feature', data['code']),
    doneOn: day('doneOn'),
    months: Number(data['months'] ?? 0),
    daily: cents(Number(data['daily'] ?? 0)),
    starts: day('starts'),
    ends: day('ends'),
    day:
      day('day') ||
      day('due') ||
      day('by') ||
      day('leaseEnds') ||
      day('doneOn') ||
      day('on') ||
      day('ends') ||
      day('starts'),
  })
}

// The sentence of a fact: another where it says more than usual.
const sentenceOf = (type: string, data: VoidEntry['data']): string => {
  if (type === 'void.moved' && data['back']) return 'void.moved.back'
  if (type === 'void.moved' && data['day']) return 'void.moved.told'
  if (type === 'void.planned' && data['day'] === null) return 'void.unplanned'
  return type === 'void.let' && data['lacking'] ? 'void.let.lacking' : type
}
