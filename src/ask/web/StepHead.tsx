import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import { type Step, questionSteps } from '../core/steps.ts'

/** At which of the five steps a question is. */
export const StepHead = ({ step }: { step: Step }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div>
      <p class="secondary figures">{t('ask.step', { n: questionSteps.indexOf(step) + 1 })}</p>
      <h2 id="ask-step">{t(`ask.step.${step}`)}</h2>
    </div>
  )
}
