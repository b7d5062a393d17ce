import type { JSX } from 'preact'
import { sayDay } from '../../kernel/core/dates.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { Addendum, Queries } from '../core/contract.ts'
import { AnswerAddendum } from './AnswerAddendum.tsx'
import { CompleteEntry } from './CompleteEntry.tsx'
import { PaperLink } from './PaperLink.tsx'
import { PaperWaits } from './PaperWaits.tsx'
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
      <ul class="inspection-list inspection-addenda">
        {addenda.map((each) => (
          <li key={each.id} class="stack-s">
            <OneAddendum addendum={each} mayAnswer={can.answer} />
            {each.state === 'asked' && can.answer && (
              <AnswerAddendum inspection={id} addendum={each.id} again={again} />
            )}
          </li>
        ))}
      </ul>
      {can.complete && <CompleteEntry id={id} answer={answer} again={again} />}
    </section>
  )
}

const OneAddendum = ({ addendum, mayAnswer }: { addendum: Addendum; mayAnswer: boolean }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { id, at, state, words, photos, heating, answeredAt, answerWords, paper, seal, waits } = addendum
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
          <PaperLink href={`/api/files/${paper}`} name={`complement-${id}.pdf`}>
            {t('inspections.addendum.paper')}
          </PaperLink>
        </p>
      )}
      <PaperWaits seal={seal} waits={waits} />
    </>
  )
}
