import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { SmokeCause } from '../../core/telling/smoke-causes.ts'

type Step = 'open' | 'change' | 'hang' | 'try'

/** What brings it back, in the order in which it is done: one that was taken down is hung up, whatever it was taken down for. */
const stepsOf: Readonly<Record<SmokeCause | 'unknown', readonly Step[]>> = {
  removed: ['hang', 'try'],
  fault: ['try'],
  battery: ['open', 'change', 'hang', 'try'],
  unknown: ['open', 'change', 'hang', 'try'],
}

/** What anybody can do for a smoke alarm, each with its picture. */
export const SmokeAlarmSteps = ({ cause }: { cause: SmokeCause | null }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <section class="stack">
      <h2>{t('smoke.steps')}</h2>
      <ol class="leak-checks">
        {stepsOf[cause ?? 'unknown'].map((step) => (
          <li key={step}>
            <svg viewBox="0 0 96 96" role="img" aria-label={t(`smoke.step.${step}.alt`)}>
              {drawings[step]}
            </svg>
            <div>
              <h3>{t(`smoke.step.${step}`)}</h3>
              <p>{t(`smoke.step.${step}.how`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The ceiling and the alarm in the colour of the words; what one does in that of an act. */
const onCeiling = <path d="M6 20h84M24 20h48v10a6 6 0 0 1-6 6H30a6 6 0 0 1-6-6z" />
const drawings: Record<Step, JSX.Element> = {
  open: (
    <>
      {onCeiling}
      <path class="leak-mark turn" d="M70 52a24 14 0 0 1-44 0" />
      <path class="leak-mark" d="M20 60l5-11 10 7z" />
    </>
  ),
  change: (
    <>
      <path d="M12 34h40v34a6 6 0 0 1-6 6H18a6 6 0 0 1-6-6z" />
      <path d="M20 42h24v18H20z" />
      <path class="leak-mark" d="M64 40h20v38H64zM70 34h8v6h-8z" />
      <path d="M74 50v10M69 55h10" />
    </>
  ),
  hang: (
    <>
      {onCeiling}
      <path class="leak-mark turn" d="M26 52a24 14 0 0 0 44 0" />
      <path class="leak-mark" d="M76 60l-5-11-10 7z" />
    </>
  ),
  try: (
    <>
      {onCeiling}
      <circle cx="48" cy="28" r="4" />
      <path class="leak-mark" d="M43 84V46a5 5 0 0 1 10 0v38z" />
      <path d="M16 44l-8 6M80 44l8 6M24 52l-6 8M72 52l6 8" />
    </>
  ),
}
