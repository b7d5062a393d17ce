import type { ComponentChildren, ComponentType, JSX } from 'preact'
import { SpeechContext } from '../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../core/contract.ts'
import { PlanPreview, type LookedProps, loadTouched } from './PlanPreview.tsx'
import { PlanView } from './PlanView.tsx'
import type { Choose } from './plan-subject.ts'
import { speechApart } from './plan-speech.ts'

export type PointedProps = {
  plan: PlacePlan
  chosen?: string | undefined
  onChoose: Choose
  children?: ComponentChildren
}

/** To point at something. */
export const loadPointed = async (): Promise<ComponentType<PointedProps>> => {
  const speech = await speechApart()
  return ({ plan, chosen, onChoose, children }): JSX.Element => (
    <SpeechContext.Provider value={speech}>
      <PlanView plan={plan} chosen={chosen} onChoose={onChoose}>
        {children}
      </PlanView>
    </SpeechContext.Provider>
  )
}

// What a touch of it opens, for where there is no network to ask for it then.
export { loadTouched }

/** To look at before one comes. */
export const loadLooked = async (): Promise<ComponentType<LookedProps>> => {
  const speech = await speechApart()
  return ({ plan, thing, works }): JSX.Element => (
    <SpeechContext.Provider value={speech}>
      <PlanPreview plan={plan} thing={thing} works={works} />
    </SpeechContext.Provider>
  )
}
