import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { sayDayTime } from '../../../kernel/core/dates.ts'
import { nameBeside } from '../../../kernel/core/house-name.ts'
import { onFact } from '../../../kernel/web/live-feed.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { NoticedOutageRow } from '../../core/outage/outage-contract.ts'
import { paths } from '../office/office-paths.ts'
import { useAsk } from '../office/requests-client.ts'
import { sayPlace, sayRow } from '../thread/say-step.ts'
import { whereOf } from '../thread/place-of-row.ts'
import { useOutageActs } from './useOutageActs.ts'
import './NoticedOutages.css'

/** Above the list: what several homes tell. One tap gathers them, tells their neighbours and drafts the notice of the hall. */
export const NoticedOutages = ({ now }: { now: string }): JSX.Element | null => {
  const { t } = useSpeech()
  const { data, again } = useAsk('outage.noticed', {})
  const outages = data?.outages ?? []
  useHeardAgain(outages, again)
  if (!outages.length) return null
  return (
    <section class="outages no-print" aria-label={t('outage.label')} aria-live="polite">
      {outages.map((outage) => (
        <NoticedOutage key={outage.id} outage={outage} now={now} again={again} />
      ))}
    </section>
  )
}

// Of all that is told in a day, what is noticed and what becomes of it.
const useHeardAgain = (outages: readonly NoticedOutageRow[], again: () => void): void => {
  const subjects = useRef<ReadonlySet<string>>(new Set())
  subjects.current = new Set(outages.flatMap(({ requests }) => requests.map(({ id }) => id)))
  useEffect(
    () =>
      onFact(({ type, subject }) => {
        if (type.startsWith('outage.') || !subject || subjects.current.has(subject)) again()
      }),
    [again],
  )
}

type Props = { outage: NoticedOutageRow; now: string; again: () => void }

const NoticedOutage = ({ outage: noticed, now, again }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { kind, homes, since, requests, outage, danger } = noticed
  const acts = useOutageActs(noticed, now, again)
  return (
    <article class={danger ? 'outage outage-danger' : 'outage'}>
      <h2>
        {t(`outage.kind.${kind}`)}
        <span class="outage-where">{placeOf(noticed, speech)}</span>
      </h2>
      <p>
        {t('outage.told', { n: homes })}
        {', '}
        {t('outage.since', { since: sayDayTime(since, lang, now) })}. {danger && t('outage.danger')}
        {outage && `${t('outage.alone')}.`}
        {!danger && !outage && <OutageReach outage={noticed} />}
      </p>
      {acts.no && (
        <p role="alert" class="outage-no">
          {acts.no}
        </p>
      )}
      <div class="line">
        {outage && (
          <>
            <Button small href={paths.request(outage.id, '')}>
              {t('outage.open', { no: String(outage.no) })}
            </Button>
            <Button small onClick={() => void acts.poster(outage.id)}>
              {t('outage.poster')}
            </Button>
            <Button small busy={acts.busy} onClick={() => void acts.scatter(outage.id)}>
              {t('outage.scatter')}
            </Button>
          </>
        )}
        {!outage && !danger && (
          <Button kind="primary" small busy={acts.busy} onClick={() => void acts.gather()}>
            {t('outage.gather')}
          </Button>
        )}
        {!outage && (
          <Button small busy={acts.busy} onClick={() => void acts.dismiss()}>
            {t('outage.dismiss')}
          </Button>
        )}
      </div>
      <details>
        <summary>{t('outage.which')}</summary>
        <ul>
          {requests.map((row) => (
            <li key={row.id}>
              <a href={paths.request(row.id, '')}>{sayRow(row, speech)}</a>{' '}
              <span class="secondary">
                {[sayPlace(row.place, speech), t(`channel.${row.channel}`)].join('\u00a0· ')}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </article>
  )
}

// How many hear of it, said before it is made: a mail cannot be unsaid.
const OutageReach = ({ outage: { requests } }: { outage: NoticedOutageRow }): JSX.Element | null => {
  const { t } = useSpeech()
  const [first] = requests
  const { data } = useAsk(
    'outage.told',
    first ? { ...whereOf(first), requests: requests.map(({ id }) => id) } : null,
  )
  return data ? <>{t('outage.reached', { n: data.people })}</> : null
}

const placeOf = ({ requests }: NoticedOutageRow, { t }: ReturnType<typeof useSpeech>): string => {
  const place = requests[0]?.place
  return place
    ? [nameBeside(place.buildingName, place.address), place.address].filter(Boolean).join('\u00a0· ')
    : t('outage.label')
}
