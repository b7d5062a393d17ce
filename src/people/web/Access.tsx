import type { JSX } from 'preact'
import { useWords } from './gate-words.ts'

/** What we can say of accessibility today, and whom to tell when something stops somebody. */
export const Access = (): JSX.Element => {
  const { t } = useWords()
  return (
    <div class="stack">
      <h1>{t('access.title')}</h1>
      <p>{t('access.lead')}</p>
      <p>{t('access.state')}</p>
      <p>{t('access.contact')}</p>
    </div>
  )
}
