import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Acts } from '../../kernel/web/useActs.ts'
import {
  type BackReason,
  backReasons,
  type Track,
  trackOf,
  type VoidPosition,
} from '../core/void/void-steps.ts'
import { send, type VoidCard } from './lettings-client.ts'

type Props = { card: VoidCard; track: Track; acts: Acts }

/** Back to a step that was passed, with why: both are chosen, nothing is typed. */
export const StepBack = ({ card, track, acts }: Props): JSX.Element => {
  const { t } = useSpeech()
  const steps = card.backs.map(({ step }) => step).filter((step) => trackOf(step) === track)
  const [picked, setPicked] = useState<VoidPosition>()
  const [why, setWhy] = useState<BackReason>(backReasons[track][0])
  const step = picked && steps.includes(picked) ? picked : steps[0]
  const goBack = (e: Event): void => {
    e.preventDefault()
    if (step) void acts.act(send('void.back', card.unit, { step, reason: why }), t('void.done'))
  }
  return (
    <details>
      <summary>{t('void.back')}</summary>
      <form class="stack-s" onSubmit={goBack} noValidate>
        <Field
          kind="select"
          label={t('void.back.to')}
          value={step ?? ''}
          onValue={(value) => setPicked(value as VoidPosition)}
          options={steps.map((each) => ({ value: each, label: t(`void.step.${each}`) }))}
        />
        <Field
          kind="select"
          label={t('void.back.reason')}
          value={why}
          onValue={(value) => setWhy(value as BackReason)}
          options={backReasons[track].map((each) => ({ value: each, label: t(`void.reason.${each}`) }))}
        />
        <p>
          <Button type="submit" busy={acts.busy}>
            {t('void.back.send')}
          </Button>
        </p>
      </form>
    </details>
  )
}
