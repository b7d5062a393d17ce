import type { ComponentChildren, JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../core/contract.ts'
import { Plan } from './Plan.tsx'
import { PlanList } from './PlanList.tsx'
import type { Choose } from './plan-subject.ts'
import { useDrawing } from './useDrawing.ts'

type Props = {
  plan: PlacePlan
  chosen?: string | undefined
  onChoose: Choose
  onSpot?: ((at: [number, number]) => void) | undefined
  /** another picture of the same, in the place of the drawing */
  instead?: JSX.Element | undefined
  children?: ComponentChildren
}

/** The plan of a place, when there is one, and the list that says the same; `children` between the two. */
export const PlanView = ({ plan, chosen, onChoose, onSpot, instead, children }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="plan-view">
      <div class="stack-s">
        {instead ?? <Drawing plan={plan} chosen={chosen} onChoose={onChoose} onSpot={onSpot} />}
        {plan.plan?.origin === 'list' && <p class="plan-sketch secondary">{t('plan.sketch')}</p>}
        {children}
      </div>
      {isTold(plan) && <PlanList shown={plan} chosen={chosen} onChoose={onChoose} />}
    </div>
  )
}

/** A drawing, a room or a thing: without any of them there is nothing to list. */
const isTold = ({ plan, rooms, assets }: PlacePlan): boolean =>
  plan !== null || rooms.length + assets.length > 0

type DrawingProps = Pick<Props, 'plan' | 'chosen' | 'onChoose' | 'onSpot'>

const Drawing = ({ plan, chosen, ...hands }: DrawingProps): JSX.Element => {
  const { t } = useSpeech()
  const drawn = useDrawing(plan.plan?.sha256)
  if (!isTold(plan)) return <p class="secondary">{t('plan.nothing')}</p>
  if (!plan.plan || drawn === 'away')
    return <p class="secondary">{t(plan.plan ? 'plan.away' : 'plan.none')}</p>
  if (drawn === 'coming') return <div class="plan plan-coming" aria-busy="true" />
  return <Plan drawn={drawn} shown={plan} label={t('plan.picture')} chosen={chosen} {...hands} />
}
