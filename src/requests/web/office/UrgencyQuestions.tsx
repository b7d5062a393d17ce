import type { JSX } from 'preact'
import { sayOr } from '../../../kernel/core/words.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import type { Answer } from '../../core/nature/nature-types.ts'
import { asks } from '../../core/nature/urgency.ts'

export type AsksProps = {
  nature: string
  answers: Record<string, boolean>
  onAnswers: (answers: Record<string, boolean>) => void
  /** what the requester has answered herself: shown, and not asked again */
  given?: Readonly<Record<string, boolean>>
}

/** What the agency itself wants asked of it, answered in the caller’s words; then the few questions whose answer changes the urgency; unanswered is no. What she has answered is read, and changed only on purpose. */
export const UrgencyQuestions = ({
  nature,
  answers,
  onAnswers,
  given = {},
}: AsksProps): JSX.Element | null => {
  const { t } = useSpeech()
  const questions: readonly Answer[] = asks(natureOf(nature))
  const own = sayOr(t, `ask.${nature}`, '')
  if (questions.length === 0 && !own) return null
  const answered = questions.filter((answer) => answer in given)
  const open = questions.filter((answer) => !(answer in given))
  const boxes = (which: readonly Answer[]): JSX.Element[] =>
    which.map((answer) => (
      <label class="asks-one" key={answer}>
        <input
          type="checkbox"
          checked={answers[answer] ?? false}
          onChange={(e) => onAnswers({ ...answers, [answer]: e.currentTarget.checked })}
        />
        {t(`nature.ask.${answer}`)}
      </label>
    ))
  return (
    <>
      {own && (
        <p class="asks-own">
          <span class="secondary">{t('say.ask')}</span> {own}
        </p>
      )}
      {answered.length > 0 && (
        <details class="asks">
          <summary>
            {t('say.answered', {
              what: answered
                .map((a) => `${t(`nature.ask.${a}`)} ${t(answers[a] ? 'say.yes' : 'say.no')}`)
                .join(' · '),
            })}
          </summary>
          <fieldset class="asks">
            <legend class="secondary">{t('say.answered.change')}</legend>
            {boxes(answered)}
          </fieldset>
        </details>
      )}
      {open.length > 0 && (
        <fieldset class="asks">
          <legend class="secondary">{t('say.ask')}</legend>
          {boxes(open)}
        </fieldset>
      )}
    </>
  )
}
