import type { ComponentType, JSX } from 'preact'
import { preferredLang, SpeechContext, type Speech, speechOf } from '../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../core/contract.ts'
import { Looked, type LookedProps } from './Looked.tsx'
import { PlanView } from './PlanView.tsx'
import type { Choose } from './shown.ts'

// The plan with its own words, for pages that show it to few: both come together.
const speechApart = async (): Promise<Speech> => {
  const lang = preferredLang()
  const words =
    lang === 'en'
      ? await import('./words.en.ts').then((m) => m.en)
      : await import('./words.fr.ts').then((m) => m.fr)
  return speechOf(words, lang)
}

export type PointedProps = { plan: PlacePlan; chosen?: string | undefined; onChoose: Choose }

/** To point at something. */
export const loadPointed = async (): Promise<ComponentType<PointedProps>> => {
  const speech = await speechApart()
  return ({ plan, chosen, onChoose }): JSX.Element => (
    <SpeechContext.Provider value={speech}>
      <PlanView plan={plan} chosen={chosen} onChoose={onChoose} />
    </SpeechContext.Provider>
  )
}

/** To look at before one comes. */
export const loadLooked = async (): Promise<ComponentType<LookedProps>> => {
  const speech = await speechApart()
  return ({ plan, thing }): JSX.Element => (
    <SpeechContext.Provider value={speech}>
      <Looked plan={plan} thing={thing} />
    </SpeechContext.Provider>
  )
}
