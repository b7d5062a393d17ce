import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Report } from '../../core/contract.ts'

/** What of a model is not as the building to which it was delivered; first of all, where the building is doubted. */
export const Misfits = ({ told }: { told: Report }): JSX.Element | null => {
  const { t } = useSpeech()
  if (told.misfits.length === 0) return null
  return (
    <section class={told.unlike ? 'stack-s unlike' : 'stack-s'}>
      <h2>{t(told.unlike ? 'unlike.title' : 'unlike.differs')}</h2>
      <ul class="models-list">
        {told.misfits.map(({ code, says }) => (
          <li key={code}>{says}</li>
        ))}
      </ul>
      {told.unlike && <p>{t('unlike.words')}</p>}
    </section>
  )
}
