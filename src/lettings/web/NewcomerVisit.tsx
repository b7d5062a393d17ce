import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Choice } from '../../kernel/web/parts/Choice.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import { type NewcomerQuestion, questionCodes } from '../core/void/newcomer-questions.ts'
import { send } from './lettings-client.ts'
import { sayCalendarDay } from './say-calendar-day.ts'

type Verdict = 'well' | 'wrong'

/** On the page of a void: when somebody is to call there, and what is asked. */
export const NewcomerVisit = ({ unit, due }: { unit: string; due: string | null }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  return (
    <section class="stack-s">
      <h2>{t('void.newcomer')}</h2>
      <p class="secondary">
        {t('void.newcomer.lead')} {due && t('void.newcomer.due', { day: sayCalendarDay(due, now, speech) })}
      </p>
      <NewcomerQuestions unit={unit} />
    </section>
  )
}

/** The visit two months after the keys: five questions, each answered by one tap; what does not work well becomes a request. */
export const NewcomerQuestions = ({ unit }: { unit: string }): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no, said } = useActs(t('void.kept'))
  const tell = useTell()
  const { onEffort, effort } = useSpent()
  const [told, setTold] = useState<Partial<Record<NewcomerQuestion, Verdict>>>({})
  const [words, setWords] = useState<Partial<Record<NewcomerQuestion, string>>>({})
  const [asked, setAsked] = useState(false)
  const finish = async (e: Event): Promise<void> => {
    e.preventDefault()
    setAsked(true)
    if (questionCodes.some((question) => !told[question])) return
    const wrong = questionCodes
      .filter((question) => told[question] === 'wrong')
      .map((question) => {
        const what = words[question]?.trim()
        return { question, ...(what ? { words: what } : {}) }
      })
    // The line of this visit goes with it: what was done is said above the page.
    const done = t('void.newcomer.done')
    if (await act(send('void.visitNewcomer', unit, { wrong }, { effort: effort() }), done)) tell(done)
  }
  return (
    <form class="stack" onSubmit={(e) => void finish(e)} noValidate>
      {questionCodes.map((question) => (
        <div class="stack-s" key={question}>
          <Choice
            legend={t(`void.newcomer.${question}`)}
            layout="row"
            effortKey="newcomer.wrong"
            onEffort={onEffort}
            value={told[question]}
            onValue={(value: Verdict) => setTold({ ...told, [question]: value })}
            options={(['well', 'wrong'] as const).map((value) => ({
              value,
              label: t(`void.newcomer.${value}`),
            }))}
          />
          {told[question] === 'wrong' && (
            <Field
              kind="area"
              rows={2}
              maxLength={600}
              label={t('void.newcomer.words')}
              value={words[question] ?? ''}
              onValue={(value) => setWords({ ...words, [question]: value })}
            />
          )}
        </div>
      ))}
      {asked && questionCodes.some((question) => !told[question]) && (
        <RefusalNotice>{t('void.newcomer.unsaid')}</RefusalNotice>
      )}
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {said && <p role="status">{said}</p>}
      <p>
        <Button kind="primary" type="submit" busy={busy}>
          {t('void.newcomer.send')}
        </Button>
      </p>
    </form>
  )
}
