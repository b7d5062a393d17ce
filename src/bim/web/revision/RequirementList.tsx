import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Report } from '../../core/contract.ts'
import { Requirement } from './Requirement.tsx'

const order = ['fail', 'not_checked', 'pass', 'nothing']

/** What was asked for: first what is to be mended, then what nobody could check. */
export const RequirementList = ({ told: { requirements } }: { told: Report }): JSX.Element | null => {
  const { t } = useSpeech()
  if (!requirements.rules.length) return null
  const bad = requirements.rules.filter(({ status }) => status === 'fail').length
  const checked = requirements.rules.filter(({ status }) => status === 'pass' || status === 'fail').length
  const rules = requirements.rules.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
  return (
    <section class="stack-s">
      <h2>{requirements.title || t('report.asked')}</h2>
      <p>
        {checked === 0
          ? t('report.asked.none')
          : bad === 0
            ? t('report.asked.fine')
            : t('report.asked.bad', { n: bad, all: rules.length })}
      </p>
      <ul class="models-rules">
        {rules.map((rule) => (
          <Requirement key={rule.name} rule={rule} />
        ))}
      </ul>
    </section>
  )
}
