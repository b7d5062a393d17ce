import type { JSX } from 'preact'
import { Timeline } from '../../../kernel/web/parts/Timeline.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Report, StepName } from '../../core/contract.ts'

const steps = [
  'waiting',
  'reading',
  'checking',
  'drawing',
  'comparing',
] as const satisfies readonly StepName[]

/** The work on a delivery as it goes on, with what was found so far. */
export const ReadingProgress = ({ told }: { told: Report }): JSX.Element => {
  const { t } = useSpeech()
  const at = (steps as readonly StepName[]).indexOf(told.progress.step)
  return (
    <section class="stack">
      <p class="models-lead" role="status">
        {told.progress.says}
      </p>
      <Timeline
        label={t('models.work')}
        items={steps.map((step, i) => ({
          label: t(`step.${step}`),
          state: i < at ? 'done' : i === at ? 'now' : 'next',
        }))}
        states={{ done: t('step.state.done'), now: t('step.state.now'), next: t('step.state.next') }}
      />
      <p class="secondary">{t('models.work.hint')}</p>
    </section>
  )
}
