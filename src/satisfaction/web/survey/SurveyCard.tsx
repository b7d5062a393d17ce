import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { SurveyRow } from '../../core/survey/survey-contract.ts'
import { ResultTable } from '../ResultTable.tsx'
import { SurveyFiles } from './SurveyFiles.tsx'

/** One survey: what was drawn, what came back, and for head office its files. */
export const SurveyCard = ({
  survey,
  mayRun,
  onChange,
}: {
  survey: SurveyRow
  mayRun: boolean
  onChange: () => void
}): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { name, size, population, margin, drawnAt, answered, reached, endedAt, questions, agencies } = survey
  return (
    <article class="stack" aria-label={name}>
      <h2>{name}</h2>
      <p>
        {t('survey.drawn', {
          size: sayNumber(size, lang),
          homes: sayNumber(population, lang),
          day: sayDay(drawnAt, lang, now),
          margin: sayNumber(margin, lang),
        })}{' '}
        {reached === null
          ? t('survey.waiting')
          : t('survey.answered', {
              n: answered,
              margin: sayPoints(reached, lang),
            })}{' '}
        {endedAt && t('survey.ended')}
      </p>
      {questions.length > 0 && (
        <>
          <ResultTable title={t('survey.byQuestion')} rows={questions} of={name} bare />
          <ResultTable title={t('survey.byAgency')} rows={agencies} of={name} bare />
        </>
      )}
      {mayRun && !endedAt && <SurveyFiles survey={survey} onChange={onChange} />}
    </article>
  )
}

const sayPoints = (margin: number, lang: 'fr' | 'en'): string =>
  (margin * 100).toLocaleString(lang === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 })
