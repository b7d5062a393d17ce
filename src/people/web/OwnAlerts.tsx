import type { JSX } from 'preact'
import { sayDay } from '../../kernel/core/dates.ts'
import { useAsk, useWords } from './gate-words.ts'

/** What is told to those who come to her: she reads it as it stands, and may ask to have it changed. */
export const OwnAlerts = (): JSX.Element | null => {
  const { t, lang } = useWords()
  const { data } = useAsk('alert.mine', {})
  if (!data?.length) return null
  return (
    <section class="stack-s">
      <h2>{t('account.alerts')}</h2>
      <p>{t('account.alerts.what')}</p>
      <ul>
        {data.map(({ code, until }) => (
          <li key={code}>
            {t(`alert.${code}`)}{' '}
            <span class="secondary">
              {t('account.alerts.until', { until: sayDay(until, lang, new Date().toISOString()) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
