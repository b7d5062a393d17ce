import type { JSX } from 'preact'
import { sayDue } from '../../../kernel/core/dates.ts'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from '../planning-client.ts'

/** What is open in the building that was chosen, danger first: each leads to its thread. */
export const BuildingMatters = ({ building, now }: { building: string; now: string }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const { data, ...answer } = useAsk('planning.matters', { building })
  if (answer.state === 'refused') return <RefusalNotice>{answer.no.message}</RefusalNotice>
  if (!data) return null
  return (
    <>
      <ul class="map-matters">
        {data.matters.map(({ id, no, nature, urgency, due, door }) => (
          <li key={id}>
            <a href={`/bureau/r/${id}`}>
              {urgency === 'U0' && <strong class="visit-alarm">{t('planning.danger')}</strong>}{' '}
              {t(`nature.${nature}`)}
            </a>{' '}
            <span class="secondary">
              {[door && t('planning.door', { door }), t('map.no', { no: String(no) }), sayDue(due, now, lang)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {data.more && <p class="secondary">{t('map.more', { n: data.matters.length })}</p>}
    </>
  )
}
