import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'
import { paths } from '../office/office-paths.ts'
import { send, useAsk } from '../office/requests-client.ts'
import { useMe } from '../office/useMe.ts'
import { sayRow } from '../thread/say-step.ts'
import './OwnDesk.css'

type Own = Queries['desk.own']['output']

/** Above the list: what is hers by name, for whom she stands in, where she was named, what she wanted to remember. */
export const OwnDesk = ({ now }: { now: string }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const { data, again } = useAsk('desk.own', {}, true)
  const me = useMe()
  if (!data) return null
  const { mentions, memos, snoozed, standsInFor } = data
  if ([mentions, memos, snoozed, standsInFor].every((some) => some.length === 0)) return null
  const act = (type: 'mention.read' | 'snooze.drop', request: string): void =>
    void send(type, me.id, { request }).then(again)
  return (
    <section class="own no-print" aria-label={t('own.label')}>
      {standsInFor.map(({ name, until }) => (
        <p key={name} class="own-line">
          <a href={`${paths.todo}?tab=all&mine=true`}>
            {t('own.standsIn', { name, until: sayDay(until, lang, now) })}
          </a>
        </p>
      ))}
      {mentions.length > 0 && (
        <Mentions mentions={mentions} onRead={(request) => act('mention.read', request)} />
      )}
      {memos.length > 0 && (
        <Memos memos={memos} onEnd={(memo) => void send('memo.end', me.id, { memo }).then(again)} />
      )}
      {snoozed.length > 0 && (
        <SnoozedRows snoozed={snoozed} now={now} onBack={(request) => act('snooze.drop', request)} />
      )}
    </section>
  )
}

const Mentions = ({ mentions, onRead }: { mentions: Own['mentions']; onRead: (request: string) => void }) => {
  const { t } = useSpeech()
  return (
    <details open>
      <summary>{t('own.mentions', { n: mentions.length })}</summary>
      <ul>
        {mentions.map(({ message, by, words, request }) => (
          <li key={message}>
            <a href={paths.request(request.id, '')} onClick={() => onRead(request.id)}>
              {by}&nbsp;: {words}
            </a>
            <Button
              small
              label={t('own.mention.read.label', { name: by })}
              onClick={() => onRead(request.id)}
            >
              {t('own.mention.read')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

const Memos = ({ memos, onEnd }: { memos: Own['memos']; onEnd: (memo: string) => void }) => {
  const { t } = useSpeech()
  return (
    <details open>
      <summary>{t('own.memos', { n: memos.length })}</summary>
      <ul>
        {memos.map(({ id, words, request }) => (
          <li key={id}>
            {request ? <a href={paths.request(request.id, '')}>{words}</a> : <span>{words}</span>}
            <Button small label={t('own.memo.done.label', { words })} onClick={() => onEnd(id)}>
              {t('own.memo.done')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

type SnoozedRowsProps = { snoozed: Own['snoozed']; now: string; onBack: (request: string) => void }

const SnoozedRows = ({ snoozed, now, onBack }: SnoozedRowsProps) => {
  const speech = useSpeech()
  const { t, lang } = speech
  return (
    <details>
      <summary>{t('own.snoozed', { n: snoozed.length })}</summary>
      <ul>
        {snoozed.map(({ until, request }) => (
          <li key={request.id}>
            <span>
              <a href={paths.request(request.id, '')}>{sayRow(request, speech)}</a>{' '}
              <span class="secondary">{t('own.snoozed.until', { until: sayDay(until, lang, now) })}</span>
            </span>
            <Button
              small
              label={t('own.snoozed.back.label', { what: sayRow(request, speech) })}
              onClick={() => onBack(request.id)}
            >
              {t('own.snoozed.back')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
