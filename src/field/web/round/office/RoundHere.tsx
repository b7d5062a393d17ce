import type { JSX } from 'preact'
import { sayNearDay } from '../../../../kernel/core/dates.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { useNow } from '../../../../kernel/web/useNow.ts'
import { sayPoint } from '../say-round.ts'
import { path, useAsk } from './rounds-client.ts'

/** On the page of a building: the last round, and what is overdue. Nothing where nobody keeps a round. */
export const RoundHere = ({ building }: { building: string }): JSX.Element | null => {
  const now = useNow()
  const speech = useSpeech()
  const { t, lang } = speech
  const { data } = useAsk('round.building', { building }, building)
  const kept = data?.points.filter((p) => !p.dropped) ?? []
  if (!data || !kept.length) return null
  const late = kept.filter((p) => p.late)
  return (
    <section>
      <h2 class="call-heading">{t('rounds.here')}</h2>
      <p>
        {data.last === null
          ? t('rounds.here.none')
          : t('rounds.here.last', { day: sayNearDay(`${data.last}T12:00:00Z`, now, lang) })}
        {data.last !== null && late.length === 0 && ` · ${t('rounds.here.fine')}`}{' '}
        <a href={`${path}?b=${building}`}>{t('rounds.here.all')}</a>
      </p>
      {late.length > 0 && (
        <>
          <p class="rounds-late">{t('rounds.late', { n: late.length })}</p>
          <ul class="placepage-list">
            {late.map((p) => (
              <li key={p.id}>
                {sayPoint(p, speech, data.entrances)}{' '}
                <span class="secondary">
                  {p.last && t('round.last', { day: sayNearDay(`${p.last}T12:00:00Z`, now, lang) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
