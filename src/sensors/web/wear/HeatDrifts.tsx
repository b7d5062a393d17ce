import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { sayShare } from '../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { useAsk } from '../sensors-client.ts'

/** Heating plants that give more, or less, than they used to in the same cold; nothing where none does, or none is metered. */
export const HeatDrifts = (): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { data } = useAsk('heat.drifts', {})
  if (!data?.rows.length) return null
  return (
    <section class="stack-s" aria-labelledby="heat-drifts">
      <h2 id="heat-drifts">{t('heat.title')}</h2>
      <ul>
        {data.rows.map(({ building, extra, since, days }) => (
          <li key={building.id}>
            <a href={`/bureau/patrimoine/${building.id}`}>
              {t(extra > 0 ? 'heat.more' : 'heat.less', {
                building: building.name,
                share: sayShare(Math.abs(extra), lang),
                since: sayDay(since, lang, now),
                days,
              })}
            </a>
          </li>
        ))}
      </ul>
      <p class="secondary">{t('heat.how')}</p>
    </section>
  )
}
