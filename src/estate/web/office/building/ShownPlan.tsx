import type { JSX } from 'preact'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../../core/contract.ts'
import type { Unit } from '../estate-client.ts'
import { Doors } from './DoorNumbers.tsx'
import { Plan } from '../../plan/Plan.tsx'
import { useDrawing } from '../../plan/useDrawing.ts'

type Props = {
  plan: PlacePlan
  units: readonly Unit[]
  chosen: string | undefined
  onChoose: (id: string) => void
}

/** The plan of what is shown, when one was drawn; the table beside says the same. */
export const ShownPlan = ({ plan, units, chosen, onChoose }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const drawn = useDrawing(plan.plan?.sha256)
  if (!plan.plan) return null
  if (drawn === 'away') return <p class="secondary">{t('plan.away')}</p>
  return (
    <figure class="stack-s">
      {drawn === 'coming' ? (
        <div class="plan plan-coming" aria-busy="true" />
      ) : (
        <Plan
          drawn={drawn}
          shown={plan}
          label={t('plan.picture')}
          chosen={chosen}
          onChoose={onChoose}
          renderOver={(marks, scale) => (
            <Doors rooms={plan.rooms} units={units} marks={marks} whole={drawn.box} scale={scale} />
          )}
        />
      )}
      {plan.plan.origin === 'list' && <figcaption class="secondary">{t('plan.sketch')}</figcaption>}
    </figure>
  )
}
