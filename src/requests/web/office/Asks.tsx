import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import type { Answer } from '../../core/nature/types.ts'
import { asks } from '../../core/nature/urgency.ts'

export type AsksProps = {
  nature: string
  answers: Record<string, boolean>
  onAnswers: (answers: Record<string, boolean>) => void
}

/** The few questions whose answer changes the urgency; unanswered is no. */
export const Asks = ({ nature, answers, onAnswers }: AsksProps): JSX.Element | null => {
  const { t } = useSpeech()
  const questions: readonly Answer[] = asks(natureOf(nature))
  if (questions.length === 0) return null
  return (
    <fieldset class="asks">
      <legend class="secondary">{t('say.ask')}</legend>
      {questions.map((answer) => (
        <label class="asks-one" key={answer}>
          <input
            type="checkbox"
            checked={answers[answer] ?? false}
            onChange={(e) => onAnswers({ ...answers, [answer]: e.currentTarget.checked })}
          />
          {t(`nature.ask.${answer}`)}
        </label>
      ))}
    </fieldset>
  )
}
