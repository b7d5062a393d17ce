import type { JSX } from 'preact'
import { Choices } from '../../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { TermsProps } from './contract-draft.ts'

const delays = ['U1', 'U2', 'U3'] as const

/** What a contract may say besides: nights, delays, the order of its holders, how many visits. */
export const MoreTermFields = ({ draft, set, problems, onEffort }: TermsProps): JSX.Element => {
  const { t } = useSpeech()
  const shared = { onEffort, narrow: true, inputMode: 'numeric' as const, optional: t('papers.optional') }
  const problem = (key: 'U1' | 'U2' | 'U3' | 'rank' | 'capacity'): string | undefined =>
    problems[key] && t(`papers.problem.${problems[key]}`)
  return (
    <>
      <Choices
        legend={t('papers.nights')}
        options={[{ value: 'yes', label: t('papers.nights.yes'), detail: t('papers.nights.detail') }]}
        value={draft.onCall ? ['yes'] : []}
        onValue={(value) => set({ onCall: value.includes('yes') })}
        effortKey="contract.onCall"
        onEffort={onEffort}
      />
      <fieldset class="papers-group">
        <legend>{t('papers.delays')}</legend>
        <p class="secondary">{t('papers.delays.hint')}</p>
        <div class="papers-pair">
          {delays.map((urgency) => (
            <Field
              {...shared}
              key={urgency}
              label={t(`papers.delay.${urgency}`)}
              unit={t(urgency === 'U3' ? 'papers.days' : 'papers.hours')}
              value={draft[urgency]}
              onValue={(value) => set({ [urgency]: value })}
              maxLength={4}
              problem={problem(urgency)}
              effortKey="contract.delays"
            />
          ))}
        </div>
      </fieldset>
      <div class="papers-pair">
        <Field
          {...shared}
          label={t('papers.rank')}
          hint={t('papers.rank.hint')}
          value={draft.rank}
          onValue={(rank) => set({ rank })}
          maxLength={2}
          problem={problem('rank')}
          effortKey="contract.rank"
        />
        <Field
          {...shared}
          label={t('papers.capacity')}
          hint={t('papers.capacity.hint')}
          value={draft.capacity}
          onValue={(capacity) => set({ capacity })}
          maxLength={3}
          problem={problem('capacity')}
          effortKey="contract.capacity"
        />
      </div>
    </>
  )
}
