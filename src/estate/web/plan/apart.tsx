import type { ComponentType, JSX } from 'preact'
import { preferredLang, SpeechContext, speechOf } from '../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../core/contract.ts'
import { PlanView } from './PlanView.tsx'
import type { Choose } from './shown.ts'

export type PlanApartProps = { plan: PlacePlan; chosen?: string | undefined; onChoose: Choose }

/** The plan with its own words, for a page that shows it to few: both come together. */
export const loadPlan = async (): Promise<ComponentType<PlanApartProps>> => {
  const lang = preferredLang()
  const words =
    lang === 'en'
      ? await import('./words.en.ts').then((m) => m.en)
      : await import('./words.fr.ts').then((m) => m.fr)
  const speech = speechOf(words, lang)
  return ({ plan, chosen, onChoose }): JSX.Element => (
    <SpeechContext.Provider value={speech}>
      <PlanView plan={plan} chosen={chosen} onChoose={onChoose} />
    </SpeechContext.Provider>
  )
}
