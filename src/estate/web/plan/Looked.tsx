import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { edit } from '../../../kernel/web/icons/icons.ts'
import { later, useAhead } from '../../../kernel/web/later.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../core/contract.ts'
import { withSaid } from '../../core/plan/said.ts'
import { AboutThing } from './About.tsx'
import { PlanView } from './PlanView.tsx'
import { sayThing } from './say.ts'
import { useSaid } from './useSaid.ts'
import './thing.css'

const loadCorrect = () => import('./Correct.tsx').then((m) => m.Correct)
const Correct = later(loadCorrect)

export type LookedProps = {
  plan: PlacePlan
  /** what the work is about */
  thing?: string | undefined
}

/** A plan to be looked at before one comes: what the work is about is marked, a touch tells what stands there, or that it is not so. */
export const Looked = ({ plan: told, thing: about }: LookedProps): JSX.Element => {
  const { t } = useSpeech()
  const plan = withSaid(told, useSaid(told.place.building.id))
  const [chosen, setChosen] = useState(about)
  const [isWrong, setWrong] = useState(false)
  const thing = plan.assets.find((each) => each.id === chosen)
  useAhead(loadCorrect)
  return (
    <PlanView plan={plan} chosen={chosen} onChoose={setChosen}>
      <div class="thing-card" role="status">
        {thing && (
          <>
            <strong>{sayThing(thing, t)}</strong>
            <AboutThing thing={thing} plan={plan} />
            {plan.can.correct && (
              <Button icon={edit} onClick={() => setWrong(true)}>
                {t('plan.wrong')}
              </Button>
            )}
          </>
        )}
        {thing && isWrong && <Correct plan={plan} thing={thing} onClose={() => setWrong(false)} />}
      </div>
    </PlanView>
  )
}
