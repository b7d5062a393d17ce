import type { JSX } from 'preact'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { type Speech, useSpeech } from '../../../../kernel/web/speech.ts'
import type { Queries } from '../../../core/contract.ts'
import { sayDate } from '../say-place.ts'

type Answers = Queries['estate.answers']['output']['rows']
type Props = { rows: Answers; isBusy: boolean; onBack: (answer: string) => Promise<void> }

/** What was answered lately for many, by whom, and the way back. */
export const GivenAnswers = ({ rows, isBusy, onBack }: Props): JSX.Element | null => {
  const speech = useSpeech()
  const { t } = speech
  if (!rows.length) return null
  return (
    <section class="stack-s">
      <h2>{t('causes.given')}</h2>
      <ul class="cause-given">
        {rows.map((row) => (
          <li key={row.answer}>
            <p>
              <span class="cause-who">
                {t('causes.given.row', { field: t(`field.${row.field}`), who: t(`speaker.${row.winner}`) })}
              </span>
              <span class="secondary">{aboutOf(row, speech)}</span>
            </p>
            {row.undone < row.n && (
              <Button
                small
                busy={isBusy}
                label={`${t('causes.back')}, ${t(`field.${row.field}`)}`}
                onClick={() => void onBack(row.answer)}
              >
                {t('causes.back')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const aboutOf = (row: Answers[number], { t, lang }: Speech): string =>
  [
    t(`differ.same.${row.family}`, { n: row.n }),
    row.by ?? '',
    sayDate(row.at, lang),
    row.undone > 0 ? t('causes.given.undone', { n: row.undone }) : '',
  ]
    .filter((part) => part)
    .join(', ')
