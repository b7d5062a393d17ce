import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../kernel/core/dates.ts'
import { dateOf, dayNumberOf } from '../../kernel/core/zone.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Choice, Choices } from '../../kernel/web/parts/Choice.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Acts } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { QuestionNow } from '../core/contract.ts'
import { type AnswerKind, answerKinds, type Target } from '../core/targets.ts'
import { send, useAsk } from './ask-client.ts'
import { QuestionPrice } from './QuestionPrice.tsx'
import { StepHead } from './StepHead.tsx'

type Props = { id: string; now: QuestionNow; acts: Acts; again: () => void }

/** What is asked in front of which things, with its price beside it; then a sample, and all of them only after that. */
export const LaunchQuestion = ({
  id,
  now: { question, targets, agencies, can },
  acts,
  again,
}: Props): JSX.Element => {
  const { t } = useSpeech()
  const today = dayOf(useNow())
  const step = question.step as 'sample' | 'campaign'
  const [target, setTarget] = useState<Target>(targets[0]?.target ?? 'building')
  const [answer, setAnswer] = useState<AnswerKind>('yesno')
  const [choices, setChoices] = useState('')
  const [where, setWhere] = useState<string[]>([])
  const [endsOn, setEndsOn] = useState(dateOf(dayNumberOf(today) + 30))
  const [margin, setMargin] = useState('10')
  const { data: price } = useAsk('ask.price', {
    target,
    answer,
    agencies: where,
    margin: Number(margin) / 100,
  })
  const asked = {
    target,
    answer,
    agencies: where,
    endsOn,
    ...(answer === 'choice'
      ? {
          choices: choices
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
        }
      : {}),
  }
  const tell = useTell()
  // What was done is said once: the page itself tells where the question stands from now on.
  const done = async (sent: ReturnType<typeof send>, said?: string): Promise<void> => {
    if ((await acts.act(sent, '')) !== 'done') return
    if (said) tell(said)
    again()
  }
  const launch = (): void =>
    void done(
      step === 'sample'
        ? send('ask.sample', id, { ...asked, margin: Number(margin) / 100 })
        : send('ask.campaign', id, asked),
      t('ask.launched'),
    )
  return (
    <section class="stack" aria-labelledby="ask-step">
      <StepHead step={step} />
      <div class="ask-launch">
        <div class="stack">
          <Field
            kind="select"
            label={t('ask.target')}
            value={target}
            onValue={(value) => setTarget(value as Target)}
            options={targets.map(({ target: each, n }) => ({
              value: each,
              label: t('ask.target.n', { target: t(`ask.target.${each}`), n }),
            }))}
          />
          <Choice
            legend={t('ask.answer')}
            layout="row"
            value={answer}
            onValue={setAnswer}
            options={answerKinds.map((value) => ({ value, label: t(`ask.answer.${value}`) }))}
          />
          {answer === 'choice' && (
            <Field
              kind="area"
              rows={4}
              label={t('ask.choices')}
              hint={t('ask.choices.hint')}
              value={choices}
              onValue={setChoices}
            />
          )}
          <Choices
            legend={t('ask.where')}
            hint={where.length ? '' : t('ask.where.all')}
            layout="row"
            value={where}
            onValue={setWhere}
            options={agencies.map((agency) => ({ value: agency.id, label: agency.name }))}
          />
          <div class="line">
            <Field kind="date" narrow label={t('ask.ends')} value={endsOn} onValue={setEndsOn} />
            {step === 'sample' && (
              <Field
                kind="select"
                label={t('ask.margin')}
                value={margin}
                onValue={setMargin}
                options={['5', '8', '10', '15'].map((value) => ({
                  value,
                  label: t('ask.margin.points', { n: Number(value) }),
                }))}
              />
            )}
          </div>
        </div>
        {price && <QuestionPrice price={price} way={step} />}
      </div>
      {step === 'sample' && <p class="secondary">{t('ask.drawn')}</p>}
      {can.launch && price && price.all.points > 0 && (
        <div class="line no-print">
          <Button
            kind="primary"
            busy={acts.busy}
            disabledReason={price.budget?.hours ? undefined : t('ask.price.noHours')}
            onClick={launch}
          >
            {t(`ask.${step}.send`, { n: step === 'sample' ? price.sample.points : price.all.points })}
          </Button>
          {step === 'sample' && (
            <Button kind="plain" onClick={() => void done(send('ask.pass', id, { step: 'sample' }))}>
              {t('ask.sample.pass')}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
