import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Clock } from '../../../kernel/web/parts/Clock.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { takeFocus } from '../../../kernel/web/take-focus.ts'
import type { Thread } from '../../core/contract.ts'
import { GuardedField } from '../office/GuardedField.tsx'
import { useMe } from '../office/useMe.ts'
import { useSendKeys } from '../office/useSendKeys.ts'
import { sayDirectorate } from './say-step.ts'
import { useAct } from './useAct.ts'
import { useWordsDraft } from './useWordsDraft.ts'

type Question = Thread['questions'][number]

/** What was asked of head office and has no answer yet, with its own clock; who is asked answers here. */
export const HqQuestions = ({ thread, now }: { thread: Thread; now: string }): JSX.Element | null => {
  const open = thread.questions.filter((q) => !q.answeredAt)
  if (open.length === 0) return null
  return (
    <section class="stack">
      {open.map((q) => (
        <HqQuestion key={q.id} question={q} thread={thread} now={now} />
      ))}
    </section>
  )
}

const HqQuestion = ({
  question: q,
  thread,
  now,
}: {
  question: Question
  thread: Thread
  now: string
}): JSX.Element => {
  const { t, lang } = useSpeech()
  const me = useMe()
  const { act, busy, no } = useAct(thread.request.id)
  const [words, setWords, drop] = useWordsDraft(thread.request.id, `answer ${q.id}`)
  const mine = thread.can['answerHq'] === 'yes' && (!me.directorate || me.directorate === q.directorate)
  const asked = thread.entries.find((e) => e.data['question'] === q.id && e.type === 'request.hqAsked')
  const send = async (): Promise<void> => {
    if (!words.trim() || busy) return
    const done = await act(
      'request.answerHq',
      { question: q.id, words: words.trim() },
      t('thread.hq.answered'),
    )
    if (!done) return
    setWords('')
    drop()
  }
  const around = useSendKeys(() => void send())
  return (
    <div class="tp-question">
      <div class="line">
        <strong>{t('thread.hq.open', { directorate: sayDirectorate(q.directorate, t) })}</strong>
        <Clock lang={lang} now={now} due={q.due} />
      </div>
      <Slot name="hq.answerer" directorate={q.directorate} />
      {asked?.words && <p class="tp-quote">{asked.words}</p>}
      {mine && (
        <div class="stack-s no-print" ref={around}>
          {no && <RefusalNotice kept={t('office.kept')}>{no}</RefusalNotice>}
          <GuardedField
            label={t('thread.hq.answer')}
            rows={3}
            value={words}
            onValue={setWords}
            inputRef={takeFocus}
            hint={t('say.file.keys')}
          />
          <div>
            <Button kind="primary" busy={busy} busyLabel={t('say.filing')} onClick={() => void send()}>
              {t('thread.hq.answer.send')}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
