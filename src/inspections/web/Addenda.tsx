import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import type { Addendum, Queries } from '../core/contract.ts'
import { AnswerAddendum } from './AnswerAddendum.tsx'
import { send } from './inspections-client.ts'
import { RecordPhotos } from './RecordPhotos.tsx'

type One = Queries['inspections.one']['output']
type Props = { id: string; answer: One; again: () => void }

/** What was asked of an entry within the law’s days, and what came of it; the record itself stays. */
export const Addenda = ({ id, answer, again }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { addenda, can } = answer
  return (
    <section class="stack" aria-labelledby="addenda">
      <h2 id="addenda">{t('inspections.addenda')}</h2>
      <ul class="inspection-list">
        {addenda.map((each) => (
          <li key={each.id} class="stack-s">
            <OneAddendum addendum={each} mayAnswer={can.answer} />
            {each.state === 'asked' && can.answer && (
              <AnswerAddendum inspection={id} addendum={each.id} again={again} />
            )}
          </li>
        ))}
      </ul>
      {can.complete && <AddOne id={id} answer={answer} again={again} />}
    </section>
  )
}

const OneAddendum = ({ addendum, mayAnswer }: { addendum: Addendum; mayAnswer: boolean }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { at, state, words, photos, heating, answeredAt, answerWords, paper } = addendum
  return (
    <>
      <p class="inspection-words">{words}</p>
      <p class="secondary">
        {[
          sayDay(at, lang, now),
          heating && t('inspections.addendum.heating'),
          t(`inspections.addendum.${state}`),
          answeredAt && sayDay(answeredAt, lang, now),
        ]
          .filter(Boolean)
          .join('\u00a0· ')}
      </p>
      <RecordPhotos photos={photos} what={t('inspections.addenda')} />
      {answerWords && <p>{t('inspections.addendum.answer', { answer: answerWords })}</p>}
      {state === 'refused' && !mayAnswer && <p>{t('inspections.addendum.conciliation')}</p>}
      {paper && (
        <p>
          <a href={`/api/files/${paper}`}>{t('inspections.addendum.paper')}</a>
        </p>
      )}
    </>
  )
}

const AddOne = ({ id, answer, again }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const tell = useTell()
  const now = useNow()
  const { onEffort, effort } = useSpent()
  const { act, busy, no } = useActs(t('inspections.kept'))
  const [words, setWords] = useState('')
  const [heating, setHeating] = useState(false)
  const { can, completeUntil } = answer
  const voice = can.answer ? 'inspections.complete' : 'inspections.ask'
  const day = (date: string): string => sayDay(`${date}T12:00:00Z`, lang, now)
  const add = async (): Promise<void> => {
    const data = { words: words.trim(), photos: [], heating }
    const did = await act(send('inspection.complete', id, data, { effort: effort() }), '')
    if (!did) return
    setWords('')
    tell(t(did === 'kept' ? 'inspections.kept' : `${voice}.done`))
    again()
  }
  return (
    <details class="inspection-room no-print">
      <summary>{t(voice)}</summary>
      <div class="stack">
        <p class="secondary">
          {completeUntil
            ? t(`${voice}.until`, {
                words: day(completeUntil.words),
                heating: day(completeUntil.heating),
              })
            : t('inspections.complete.why')}
        </p>
        <Field
          kind="area"
          label={t('inspections.complete.words')}
          value={words}
          onValue={setWords}
          maxLength={600}
          effortKey="inspections.addendum"
          onEffort={onEffort}
        />
        <label>
          <input type="checkbox" checked={heating} onChange={(e) => setHeating(e.currentTarget.checked)} />{' '}
          {t('inspections.complete.heating')}
        </label>
        {no && <RefusalNotice>{no}</RefusalNotice>}
        <div>
          <Button
            busy={busy}
            disabledReason={words.trim() ? undefined : t('inspections.complete.words')}
            onClick={() => void add()}
          >
            {t(`${voice}.send`)}
          </Button>
        </div>
      </div>
    </details>
  )
}
