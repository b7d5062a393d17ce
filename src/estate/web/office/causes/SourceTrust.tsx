import type { JSX } from 'preact'
import { sayNumber } from '../../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { fewestSettled } from '../../../core/inventory/source-confidence.ts'
import { paths, useAsk } from '../estate-client.ts'

/** Of each source and field, how often its value stood once somebody had settled it; and the way to what waits. */
export const SourceTrust = (): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const { data } = useAsk('estate.confidence', {})
  if (!data) return null
  const rows = data.rows.filter(({ of }) => of >= fewestSettled)
  return (
    <section class="stack-s">
      <h2>{t('causes.trust.title')}</h2>
      {rows.length === 0 && <p class="secondary">{t('causes.trust.few')}</p>}
      <ul class="plain">
        {rows.map(({ source, family, field, stood, of }) => (
          <li key={source + family + field}>
            {t('causes.trust.row', {
              field: t(`field.${field}`),
              who: t(`speaker.${source}`),
              trust: t('causes.trust', { stood: sayNumber(stood, lang), of: sayNumber(of, lang) }),
            })}
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.causes}>{t('causes.title')}</a>
      </p>
    </section>
  )
}
