import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../core/contract.ts'
import { Plan } from './Plan.tsx'
import { PlanList } from './PlanList.tsx'
import type { Choose } from './shown.ts'
import { useDrawing } from './useDrawing.ts'

type Props = { plan: PlacePlan; chosen?: string | undefined; onChoose: Choose; children?: JSX.Element }

/** The plan of a place, when there is one, and the list that says the same; `children` between the two. */
export const PlanView = ({ plan, chosen, onChoose, children }: Props): JSX.Element => {
  const { t } = useSpeech()
  const drawn = useDrawing(plan.plan?.sha256)
  return (
    <div class="plan-view">
      <div class="stack-s">
        {!plan.plan || drawn === 'away' ? (
          <p class="secondary">{t(plan.plan ? 'plan.away' : 'plan.none')}</p>
        ) : drawn === 'coming' ? (
          <div class="plan plan-coming" aria-busy="true" />
        ) : (
          <Plan drawn={drawn} shown={plan} label={t('plan.picture')} chosen={chosen} onChoose={onChoose} />
        )}
        {plan.plan?.origin === 'list' && <p class="plan-sketch secondary">{t('plan.sketch')}</p>}
        {children}
      </div>
      <PlanList shown={plan} chosen={chosen} onChoose={onChoose} />
    </div>
  )
}
