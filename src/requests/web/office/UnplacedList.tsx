import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayAgo } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useSettled } from './useSettled.ts'
import type { UnplacedRow } from '../../core/contract.ts'
import { send, useAsk } from './requests-client.ts'
import { isMatter } from '../../core/nature/is-matter.ts'
import { ApplicantAnswer } from './load-applicant.ts'
import type { PlaceChoice } from '../../core/call-draft.ts'
import { PlacePick } from './PlacePick.tsx'
import { TelephoneButton } from './TelephoneButton.tsx'

/** What was told without a place, dangers first; nothing where nothing waits. */
export const UnplacedList = ({ now }: { now: string }): JSX.Element | null => {
  const { t } = useSpeech()
  const { data, again } = useAsk('request.unplaced', {}, true)
  if (!data?.rows.length) return null
  const title = t('unplaced.title', { n: data.rows.length })
  const danger = data.rows.find((row) => row.danger)
  return (
    <details class={`todo-calls${danger ? ' todo-calls-danger' : ''}`}>
      <summary>
        {title}
        {danger && `\u00a0: ${t('urgency.U0')}, ${t(`nature.${danger.nature}`)}`}
      </summary>
      <Rows label={title}>
        {data.rows.map((row) => (
          <UnplacedItem key={row.id} row={row} now={now} again={again} />
        ))}
      </Rows>
    </details>
  )
}

const UnplacedItem = ({
  row,
  now,
  again,
}: {
  row: UnplacedRow
  now: string
  again: () => void
}): JSX.Element => {
  const { t, lang } = useSpeech()
  const { busy, no, settle } = useSettled(again)
  const [placing, setPlacing] = useState(false)
  const [picked, setPicked] = useState<PlaceChoice>()
  const isAnswered = isMatter(row.nature)
  const isApplicant = row.nature === 'matter.application'
  const what = t(`nature.${row.nature}`)
  const which = (act: string): string => t('place.which', { act, what, name: row.name })
  const place = (): void => {
    if (!picked) return
    const { name: _, ...at } = picked
    void settle(send('request.place', row.id, at), t('place.placed'))
  }
  return (
    <Row
      sentence={
        <>
          {row.danger && <strong class="toplace-danger">{t('urgency.U0')} · </strong>}
          {what}
        </>
      }
      reason={
        <>
          {row.words && t('calls.said', { words: row.words })}
          {row.photos > 0 && ` ${t('calls.photos', { n: row.photos })}`}
          {isApplicant && <ApplicantAnswer />}
          {no && <RefusalNotice>{no}</RefusalNotice>}
        </>
      }
      meta={[row.name, t('place.noted', { ago: sayAgo(row.at, now, lang), by: row.by })]
        .filter(Boolean)
        .join(' · ')}
      action={
        <span class="line">
          {placing && (
            <span class="toplace-where">
              <PlacePick picked={picked} onPicked={setPicked} onEffort={() => undefined} />
            </span>
          )}
          {row.phone && <TelephoneButton number={row.phone} />}
          {placing ? (
            <Button
              small
              kind="primary"
              label={which(t('place.here'))}
              busy={busy}
              busyLabel={t('say.filing')}
              disabledReason={picked ? undefined : t('say.place.missing')}
              onClick={place}
            >
              {t('place.here')}
            </Button>
          ) : (
            // Who asks for a home has no place to be found.
            !isApplicant && (
              <Button
                small
                kind={isAnswered ? 'quiet' : 'primary'}
                label={which(t('place.find'))}
                onClick={() => setPlacing(true)}
              >
                {t('place.find')}
              </Button>
            )
          )}
          {isAnswered && (
            <Button
              small
              kind="primary"
              label={which(t('calls.answered'))}
              busy={busy}
              busyLabel={t('say.filing')}
              onClick={() =>
                void settle(
                  send('request.dismiss', row.id, {
                    answer: isApplicant ? 'guided' : 'answered',
                  }),
                  t('calls.answered.done'),
                )
              }
            >
              {t('calls.answered')}
            </Button>
          )}
          <Button
            small
            kind="quiet"
            label={which(t('calls.no'))}
            busy={busy}
            busyLabel={t('say.filing')}
            onClick={() => void settle(send('request.dismiss', row.id, {}), t('calls.dismissed'))}
          >
            {t('calls.no')}
          </Button>
        </span>
      }
    />
  )
}
