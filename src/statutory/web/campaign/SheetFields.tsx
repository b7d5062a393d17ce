import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import type { OnEffort } from '../../../kernel/web/parts/count-effort.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { FilledSheet } from '../../core/campaign/campaign-contract.ts'
import type { SheetAnswers } from '../../core/campaign/judge-sheet.ts'
import { sayQuestion } from '../../core/campaign/paper-sheet.ts'
import type { SheetQuestion } from '../../core/campaign/sheet-form.ts'

type Row = Readonly<Record<string, string>>

/** What is shown first: whoever the house knows there, by her name, and nothing else of her. */
export const firstAnswers = ({ names }: FilledSheet): SheetAnswers => ({
  home: {},
  people: names.length > 0 ? names.map((name) => ({ name })) : [{}],
})

/** The answer that is to be changed: of the home (0) or of a person (1…). */
export type WrongAnswer = { key: string; nth: number }

/** Persons that a sheet holds. */
const mostPersons = 15

export type SheetFieldsProps = {
  sheet: FilledSheet
  value: SheetAnswers
  onValue: (value: SheetAnswers) => void
  wrong: WrongAnswer | undefined
  onEffort: OnEffort
}

/** Who lives there, one by one, then what is asked of the home. */
export const SheetFields = ({ sheet, value, onValue, wrong, onEffort }: SheetFieldsProps): JSX.Element => {
  const { t } = useSpeech()
  const { people, home } = value
  const change = (at: number, row: Row): void =>
    onValue({ home, people: people.map((old, i) => (i === at ? row : old)) })
  const of = (side: SheetQuestion['side']) => sheet.questions.filter((question) => question.side === side)
  return (
    <>
      <h2>{t('sheet.people')}</h2>
      {people.map((row, i) => (
        <fieldset class="sheet-person stack" key={i}>
          <legend>{row['name'] || t('sheet.person', { n: i + 1 })}</legend>
          <QuestionFields
            questions={of('person')}
            year={sheet.year}
            row={row}
            wrong={wrong?.nth === i + 1 ? wrong.key : undefined}
            onRow={(next) => change(i, next)}
            onEffort={onEffort}
          />
          {people.length > 1 && (
            <div>
              <Button
                kind="quiet"
                small
                onClick={() => onValue({ home, people: people.filter((_, each) => each !== i) })}
              >
                {t('sheet.person.remove')}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      {people.length < mostPersons && (
        <div>
          <Button kind="quiet" onClick={() => onValue({ home, people: [...people, {}] })}>
            {t('sheet.person.add')}
          </Button>
        </div>
      )}
      <h2>{t('sheet.home')}</h2>
      <QuestionFields
        questions={of('home')}
        year={sheet.year}
        row={home}
        wrong={wrong?.nth === 0 ? wrong.key : undefined}
        onRow={(next) => onValue({ home: next, people })}
        onEffort={onEffort}
      />
    </>
  )
}

const QuestionFields = ({
  questions,
  year,
  row,
  wrong,
  onRow,
  onEffort,
}: {
  questions: readonly SheetQuestion[]
  year: number
  row: Row
  wrong: string | undefined
  onRow: (row: Row) => void
  onEffort: OnEffort
}): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <>
      {questions.map((question) => {
        const { key, form, required, choices } = question
        return (
          <Field
            key={key}
            kind={form === 'choice' ? 'select' : 'text'}
            narrow={form === 'year' || form === 'euros'}
            {...(form === 'year' || form === 'euros' ? { inputMode: 'numeric' as const } : {})}
            {...(form === 'euros' ? { unit: '€', hint: t('sheet.euros') } : {})}
            {...(required ? {} : { optional: t('sheet.optional') })}
            maxLength={form === 'year' ? 4 : form === 'euros' ? 14 : 80}
            problem={wrong === key ? t(`sheet.wrong.${form}`) : undefined}
            label={sayQuestion(question, lang, year)}
            effortKey={`sheet.${key}`}
            onEffort={onEffort}
            value={row[key] ?? ''}
            onValue={(value) => onRow({ ...row, [key]: value })}
            options={[
              { value: '', label: t('sheet.choose') },
              ...(choices ?? []).map((choice) => ({ value: choice.code, label: choice[lang] })),
            ]}
          />
        )
      })}
    </>
  )
}
