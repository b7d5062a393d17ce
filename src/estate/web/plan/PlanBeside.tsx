import type { ComponentType, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { asker } from '../../../kernel/web/ask.ts'
import { SpeechContext, useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'
import { Plan } from './Plan.tsx'
import { speechApart } from './plan-speech.ts'
import { sayThing } from './say-plan.ts'
import { useDrawing } from './useDrawing.ts'

const { useAsk } = asker<Queries>()

export type PlanBesideProps = {
  of: { unit: string } | { building: string; storey?: string }
  /** what broke: marked from the beginning */
  thing: string | undefined
}

/** The plan of where a matter is about, where one was drawn; what is touched on it is named below. */
const PlanBeside = ({ of, thing }: PlanBesideProps): JSX.Element | null => {
  const { t } = useSpeech()
  const { data: plan } = useAsk('place.plan', of)
  const [touched, setTouched] = useState(thing)
  const drawn = useDrawing(plan?.plan?.sha256)
  if (!plan?.plan || drawn === 'away') return null
  if (drawn === 'coming') return <div class="plan plan-coming" aria-busy="true" />
  const named = plan.assets.find(({ id }) => id === touched)
  const room = plan.rooms.find(({ id }) => id === touched)
  return (
    <div class="stack-s">
      <Plan drawn={drawn} shown={plan} label={t('plan.picture')} chosen={touched} onChoose={setTouched} />
      <p class="secondary" role="status">
        {named ? sayThing(named, t) : (room?.name ?? (plan.plan.origin === 'list' && t('plan.sketch')))}
      </p>
    </div>
  )
}

/** With the words of plans, which come with it. */
export const loadPlanBeside = async (): Promise<ComponentType<PlanBesideProps>> => {
  const speech = await speechApart()
  return (props): JSX.Element => (
    <SpeechContext.Provider value={speech}>
      <PlanBeside {...props} />
    </SpeechContext.Provider>
  )
}
