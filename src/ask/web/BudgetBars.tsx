import type { JSX } from 'preact'
import { sayMinutes } from '../../kernel/core/dates.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Budget } from '../core/contract.ts'
import { askPaths } from './ask-paths.ts'
import { sayAsker, sayPartlyMeasured } from './say-question.ts'

/** What each directorate may still take of others this year: a bar each, in the order of its name. */
export const BudgetBars = ({
  budgets,
  maySet,
}: {
  budgets: readonly Budget[]
  maySet: boolean
}): JSX.Element => {
  const { t } = useSpeech()
  return (
    <section class="ask-budgets stack-s" aria-labelledby="ask-budgets">
      <h2 id="ask-budgets">{t('ask.budget.title', { year: String(budgets[0]?.year ?? '') })}</h2>
      <ul class="ask-bars">
        {budgets.map((budget) => (
          <li key={budget.directorate} class={budget.isMine ? 'ask-bar-mine' : ''}>
            <BudgetLine budget={budget} />
          </li>
        ))}
      </ul>
      <p class="secondary">{t('ask.cost.rule')}</p>
      {maySet && (
        <p class="no-print">
          <a href={askPaths.hours}>{t('ask.budget.go')}</a>
        </p>
      )}
    </section>
  )
}

/** One directorate: what is left of its hours, said, then drawn. */
export const BudgetLine = ({ budget }: { budget: Budget }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { directorate, hours, seconds, isMine } = budget
  const taken = hours ? Math.min(100, Math.round((seconds / (hours * 3600)) * 100)) : 0
  const left = hours === null ? '' : sayMinutes(Math.max(0, hours * 60 - seconds / 60), lang)
  return (
    <>
      <span class="ask-bar-name">
        {sayAsker(directorate, speech)}
        {isMine && <span class="secondary"> ({t('ask.budget.mine')})</span>}
      </span>
      <span class="ask-bar-left figures">
        {!hours ? t('ask.budget.none') : t('ask.budget.left', { left, hours: String(hours) })}
      </span>
      {hours !== null && hours > 0 && (
        <svg
          class="ask-bar"
          viewBox="0 0 100 6"
          preserveAspectRatio="none"
          role="img"
          aria-label={t('ask.budget.bar', { n: taken })}
        >
          <rect class="ask-bar-whole" width="100" height="6" rx="1" />
          <rect
            class={`ask-bar-taken${taken >= 80 ? ' ask-bar-late' : ''}`}
            width={taken}
            height="6"
            rx="1"
          />
        </svg>
      )}
      {seconds > 0 && (
        <span class="secondary ask-bar-cost">
          {t('ask.budget.taken', { time: sayPartlyMeasured(budget, speech) })}
        </span>
      )}
    </>
  )
}
