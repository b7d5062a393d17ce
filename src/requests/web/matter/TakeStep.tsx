import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf, sayDay } from '../../../kernel/core/dates.ts'
import type { EnclosedPaper } from '../../../kernel/core/enclosed-paper.ts'
import { sayOr } from '../../../kernel/core/words.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { PaperAdd } from '../../../kernel/web/parts/load-papers.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import {
  neighbourSteps,
  type StepActor,
  type StepCode,
  stepActors,
  stepRowOf,
  suggestStep,
} from '../../core/matter/neighbour-steps.ts'
import { GuardedField } from '../office/GuardedField.tsx'
import { ActSheet } from '../thread/ActSheet.tsx'
import { capital } from '../thread/say-step.ts'
import { useAct } from '../thread/useAct.ts'
import { useWordsDraft } from '../thread/useWordsDraft.ts'

type Props = { thread: Thread; now: string; onClose: () => void }

/** One dated step of a conflict between neighbours: which, when, whose, what was said, and its paper. */
export const TakeStep = ({ thread, now, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no } = useAct(thread.request.id)
  const [step, setStep] = useState<StepCode>(suggestedOf(thread, t)?.step ?? 'talk')
  const [whose, setWhose] = useState<StepActor>()
  const [on, setOn] = useState(dayOf(now))
  const [words, setWords, drop] = useWordsDraft(thread.request.id, 'takeStep')
  const [papers, setPapers] = useState<readonly EnclosedPaper[]>([])
  const isCourt = step === 'court'
  const said = words.trim()
  const law = laws[step]
  const send = async (): Promise<void> => {
    const data = {
      step,
      on,
      whose: whose ?? stepRowOf(step)?.whose ?? 'agency',
      ...(said ? { words: said } : {}),
      ...(papers.length ? { papers: [...papers] } : {}),
    }
    const files = papers.map(({ sha256 }) => sha256)
    if (!(await act('request.takeStep', data, t('desk.step.done'), files))) return
    drop()
    onClose()
  }
  return (
    <ActSheet
      wide
      title={t('desk.step')}
      send={t('desk.step.send')}
      busy={busy}
      no={no}
      missing={isCourt && !said ? t('desk.step.why.needed') : undefined}
      onSend={() => void send()}
      onClose={onClose}
    >
      <div class="line">
        <Field
          kind="select"
          label={t('desk.step.what')}
          value={step}
          options={neighbourSteps.map(({ code }) => ({
            value: code,
            label: capital(t(`neighbourStep.${code}`)),
          }))}
          onValue={(code) => setStep(code as StepCode)}
        />
        <Field kind="date" label={t('desk.step.on')} value={on} onValue={setOn} narrow />
        <Field
          kind="select"
          label={t('desk.step.by')}
          value={whose ?? stepRowOf(step)?.whose ?? 'agency'}
          options={stepActors.map((code) => ({ value: code, label: capital(t(`neighbourBy.${code}`)) }))}
          onValue={(code) => setWhose(code as StepActor)}
        />
      </div>
      {law && <p class="secondary">{t(law)}</p>}
      <GuardedField
        label={t(isCourt ? 'desk.step.why' : 'desk.step.words')}
        hint={t(isCourt ? 'desk.step.hint.court' : 'desk.step.hint')}
        rows={3}
        value={words}
        onValue={setWords}
        {...(isCourt ? {} : { optional: t('office.optional') })}
      />
      <PaperAdd papers={papers} onPapers={setPapers} asked="request.papers" />
    </ActSheet>
  )
}

/** What was done so far, what comes next and by when, and the one button. */
export const StepsTaken = ({
  thread,
  now,
  onStep,
}: {
  thread: Thread
  now: string
  onStep: () => void
}): JSX.Element => {
  const { t, lang } = useSpeech()
  const taken = stepsOf(thread)
  const next = suggestedOf(thread, t)
  return (
    <section class="stack-s" aria-label={t('desk.steps')}>
      <h3 class="md-title">{t('desk.steps')}</h3>
      {taken.length === 0 ? (
        <p class="secondary">{t('desk.steps.none')}</p>
      ) : (
        <ol class="md-steps">
          {taken.map(({ id, step, on }) => {
            const row = stepRowOf(step)
            return (
              <li key={id}>
                <span class="secondary figures">{capital(sayDay(on, lang, now))}</span>
                <span>{row && capital(t(`neighbourStep.${row.code}`))}</span>
              </li>
            )
          })}
        </ol>
      )}
      {thread.can['takeStep'] === 'yes' && (
        <>
          <p>
            {next
              ? t('desk.steps.next', {
                  step: t(`neighbourStep.${next.step}`),
                  by: sayDay(next.by, lang, now),
                })
              : t('desk.steps.end')}
          </p>
          <div>
            <Button small onClick={onStep}>
              {t('desk.step')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

const laws = {
  conciliator: 'desk.step.law.conciliator',
  letter: 'desk.step.law.letter',
  court: 'desk.step.law.court',
  talk: undefined,
  reminder: undefined,
  meeting: undefined,
} as const

const stepsOf = ({ entries }: Thread): { id: string; step: string; on: string }[] =>
  entries
    .filter(({ type }) => type === 'request.stepTaken')
    .map(({ id, data }) => ({ id, step: String(data['step']), on: String(data['on']) }))
    .toSorted((a, b) => a.on.localeCompare(b.on))

// A commune’s own holidays shift a day at most: what is proposed counts those of all.
const suggestedOf = (thread: Thread, t: Speech['t']): ReturnType<typeof suggestStep> =>
  suggestStep(stepsOf(thread), thread.request.filedAt, undefined, (step) =>
    // An agency's own days, where it has set some («Notre façon de faire»).
    Number(sayOr(t, `neighbour.days.${step}`, '')),
  )
