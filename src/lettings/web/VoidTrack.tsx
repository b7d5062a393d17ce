import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Timeline, type TimelineItem } from '../../kernel/web/parts/Timeline.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { type Acts, useActs } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import {
  positionsBefore,
  type Track,
  trackOf,
  type VoidPosition,
  voidPositions,
} from '../core/void/void-steps.ts'
import { send, type VoidCard } from './lettings-client.ts'
import { sayCalendarDay } from './say-calendar-day.ts'
import { StepBack } from './StepBack.tsx'

type Props = { card: VoidCard; track: Track }

/** One of the two ways of a void: what is behind, where it stands, what comes and by when; and what one may say was done. */
export const VoidTrack = ({ card, track }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const acts = useActs(t('void.kept'))
  const at = card[track]
  const before = positionsBefore(at)
  // What was passed over was not done, and is not shown as if it had been.
  const steps = voidPositions.filter(
    (step) =>
      trackOf(step) === track &&
      (before.includes(step) ? card.reached.includes(step) && step !== 'none' : true),
  )
  const mayMove = card.can[track]
  const next = card.steps.filter((step) => trackOf(step) === track)
  const items = steps.map((step): TimelineItem => {
    const wanted = card.wanted.find((each) => each.step === step)
    const state = step === at ? 'now' : before.includes(step) ? 'done' : 'next'
    return {
      label: t(`void.step.${step}`),
      state,
      ...(wanted && state === 'next'
        ? { when: t('void.wanted', { day: sayCalendarDay(wanted.day, now, speech) }) }
        : {}),
    }
  })
  return (
    <section class="stack-s">
      <h2>{t(`void.track.${track}`)}</h2>
      <Timeline
        label={t(`void.track.${track}`)}
        items={items}
        states={{ done: t('void.state.done'), now: t('void.state.now'), next: t('void.state.next') }}
      />
      {mayMove && (
        <p class="line">
          {next
            .filter((step) => step !== 'signed')
            .map((step, i) => (
              <Button
                key={step}
                small
                {...(i === 0 ? { kind: 'primary' as const } : {})}
                busy={acts.busy}
                onClick={() => void acts.act(send('void.move', card.unit, { step }), t('void.done'))}
              >
                {t('void.do', { step: t(`void.step.${step}`) })}
              </Button>
            ))}
        </p>
      )}
      {mayMove && next.includes('signed') && <SignLease unit={card.unit} acts={acts} />}
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
      {acts.said && <p role="status">{acts.said}</p>}
      {mayMove && before.length > 0 && <StepBack card={card} track={track} acts={acts} />}
      {card.can.plan && <PlanStep unit={card.unit} steps={laterThan(at, steps)} acts={acts} />}
    </section>
  )
}

const laterThan = (at: VoidPosition, steps: readonly VoidPosition[]): VoidPosition[] =>
  steps.slice(steps.indexOf(at) + 1)

type SignProps = { unit: string; acts: Acts }

const SignLease = ({ unit, acts }: SignProps): JSX.Element => {
  const { t } = useSpeech()
  const { onEffort, effort } = useSpent()
  const [starts, setStarts] = useState('')
  const sign = (e: Event): void => {
    e.preventDefault()
    const data = { step: 'signed' as const, ...(starts ? { starts } : {}) }
    void acts.act(send('void.move', unit, data, { effort: effort() }), t('void.done'))
  }
  return (
    <form class="stack-s" onSubmit={sign} noValidate>
      <Field
        kind="date"
        narrow
        label={t('void.starts')}
        hint={t('void.starts.hint')}
        value={starts}
        onValue={setStarts}
        effortKey="void.starts"
        onEffort={onEffort}
      />
      <p>
        <Button kind="primary" type="submit" busy={acts.busy}>
          {t('void.sign')}
        </Button>
      </p>
    </form>
  )
}

type PlanProps = { unit: string; steps: readonly VoidPosition[]; acts: Acts }

const PlanStep = ({ unit, steps, acts }: PlanProps): JSX.Element | null => {
  const { t } = useSpeech()
  const { onEffort, effort } = useSpent()
  const [step, setStep] = useState<VoidPosition | ''>('')
  const [day, setDay] = useState('')
  const chosen = step && steps.includes(step) ? step : steps[0]
  if (!chosen) return null
  const plan = (e: Event): void => {
    e.preventDefault()
    if (day)
      void acts.act(send('void.plan', unit, { step: chosen, day }, { effort: effort() }), t('void.done'))
  }
  return (
    <details>
      <summary>{t('void.plan')}</summary>
      <form class="stack-s" onSubmit={plan} noValidate>
        <Field
          kind="select"
          label={t('void.plan.step')}
          value={chosen}
          onValue={(value) => setStep(value as VoidPosition)}
          options={steps.map((each) => ({ value: each, label: t(`void.step.${each}`) }))}
        />
        <Field
          kind="date"
          narrow
          label={t('void.plan.day')}
          value={day}
          onValue={setDay}
          effortKey="void.day"
          onEffort={onEffort}
        />
        <p>
          <Button type="submit" busy={acts.busy}>
            {t('void.plan.send')}
          </Button>
        </p>
      </form>
    </details>
  )
}
