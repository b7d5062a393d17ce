import type { JSX } from 'preact'
import { sayAgo } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { CallBack } from '../../core/contract.ts'
import { MissedCallRow } from './MissedCalls.tsx'
import { send, useAsk } from './requests-client.ts'
import { useSettled } from './useSettled.ts'
import { TelephoneButton } from './TelephoneButton.tsx'

/** Who is to be called back: who called in vain, and strangers before what they sent is a request; nothing, or `none`, where nobody waits. */
export const CallBacks = ({ now, none }: { now: string; none?: string }): JSX.Element | null => {
  const { t } = useSpeech()
  const { data, again } = useAsk('request.callBack', {}, true)
  const n = data ? data.calls.length + data.missed.length : 0
  if (!data || n === 0) return none ? <p class="call-nothing">{none}</p> : null
  const title = t('calls.title', { n })
  return (
    <details class="todo-calls" open={none !== undefined && (n <= 2 || data.missed.length > 0)}>
      <summary>{title}</summary>
      {data.missed.length > 0 && (
        <Rows label={t('calls.missed')}>
          {data.missed.map((call) => (
            <MissedCallRow key={call.id} call={call} now={now} again={again} />
          ))}
        </Rows>
      )}
      {data.calls.length > 0 && <p class="secondary">{t('calls.why')}</p>}
      <Rows label={title}>
        {data.calls.map((call) => (
          <Call key={call.id} call={call} now={now} again={again} />
        ))}
      </Rows>
    </details>
  )
}

const Call = ({ call, now, again }: { call: CallBack; now: string; again: () => void }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { busy, no, settle } = useSettled(again)
  const place = [call.address, call.door && t('row.door', { door: call.door })].filter(Boolean).join(', ')
  const answer = (act: 'vouch' | 'dismiss'): void =>
    void settle(send(`request.${act}`, call.id, {}), t(act === 'vouch' ? 'calls.vouched' : 'calls.dismissed'))
  const which = (act: string): string => t('calls.which', { act, name: call.name, place })
  return (
    <Row
      sentence={
        <>
          {t(`nature.${call.nature}`)}, {place}
        </>
      }
      reason={
        <>
          {call.words && t('calls.said', { words: call.words })}
          {call.photos > 0 && ` ${t('calls.photos', { n: call.photos })}`}
          {no && <RefusalNotice>{no}</RefusalNotice>}
        </>
      }
      meta={
        <>
          {call.name} · {sayAgo(call.at, now, lang)}
          {!call.phone && ` · ${t('calls.noPhone')}`}
        </>
      }
      action={
        <span class="line">
          {call.phone && <TelephoneButton number={call.phone} />}
          <Button
            small
            kind="primary"
            label={which(t('calls.yes'))}
            busy={busy}
            busyLabel={t('say.filing')}
            onClick={() => answer('vouch')}
          >
            {t('calls.yes')}
          </Button>
          <Button
            small
            kind="quiet"
            label={which(t('calls.no'))}
            busy={busy}
            busyLabel={t('say.filing')}
            onClick={() => answer('dismiss')}
          >
            {t('calls.no')}
          </Button>
        </span>
      }
    />
  )
}
