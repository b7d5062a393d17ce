import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { matterIn } from '../../core/nature/no-repair.ts'

/** Who asks for a home, and has none here, is told how one is asked for: orientation, while she is on the phone. */
export const Applicant = ({ words }: { words: string }): JSX.Element | null =>
  matterIn(words) === 'application' ? <ApplicantWords /> : null

/** What an applicant is told: what a demand is, where, its number, and what this call is not. */
export const ApplicantWords = (): JSX.Element => {
  const { t } = useSpeech()
  return (
    <section class="tellher stack-s" aria-label={t('guidance.say')}>
      <h2>{t('guidance.say')}</h2>
      <p>{t('guidance.application.how')}</p>
      <p>{t('guidance.application.after')}</p>
      <p>{t('guidance.application.elsewhere')}</p>
      <p>{t('guidance.say.no')}</p>
    </section>
  )
}
