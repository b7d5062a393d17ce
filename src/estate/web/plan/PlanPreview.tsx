import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { edit, plus } from '../../../kernel/web/icons/icons.ts'
import { later, useAhead } from '../../../kernel/web/load-later.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { TellContext } from '../../../kernel/web/parts/toast-context.ts'
import { Toast } from '../../../kernel/web/parts/Toast.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../core/contract.ts'
import { withSaid } from '../../core/plan/pending-corrections.ts'
import { PlanView } from './PlanView.tsx'
import { sayThing } from './say-plan.ts'
import { PastWork, type Work } from './PastWork.tsx'
import { useSaid } from './usePendingCorrections.ts'
import './thing.css'

/** What a touch opens comes apart from the plan, which stands before. */
const loads = {
  sheet: () => import('./TouchedSheet.tsx').then((m) => m.TouchedSheet),
  correct: () => import('./CorrectThing.tsx').then((m) => m.Correct),
  room: () => import('./CorrectRoom.tsx').then((m) => m.CorrectRoom),
}
const LookedSheet = later(loads.sheet)
const Correct = later(loads.correct)
const CorrectRoom = later(loads.room)
/** What each touch may open. */
export const loadTouched = (): Promise<unknown> => Promise.all([loads.sheet(), loads.correct(), loads.room()])

export type LookedProps = {
  plan: PlacePlan
  /** what the work is about */
  thing?: string | undefined
  works: readonly Work[]
}

type OpenSheet = 'sheet' | 'wrong' | 'missing'

/**
 * A plan to be looked at before one comes: what the work is about is marked and told, a touch tells what else stands there; and
 * who may says that it is not so.
 */
export const PlanPreview = ({ plan: told, thing: about, works }: LookedProps): JSX.Element => {
  const { t } = useSpeech()
  const plan = withSaid(told, useSaid(told.place.building.id))
  const [chosen, setChosen] = useState(about)
  const [at, setAt] = useState<[number, number]>()
  const [open, setOpen] = useState<OpenSheet>()
  const [said, setSaid] = useState('')
  useAhead(loadTouched)
  const thing = plan.assets.find((each) => each.id === chosen)
  const room = plan.rooms.find((each) => each.id === chosen)
  const broken = plan.assets.find((each) => each.id === about)
  const close = (): void => setOpen(undefined)
  const show = (what: OpenSheet, id?: string, spot?: [number, number]): void => {
    setChosen(id)
    setAt(spot)
    setOpen(what)
  }
  const choose = (id: string, spot?: [number, number]): void => show('sheet', id, spot)
  return (
    <TellContext.Provider value={setSaid}>
      <PlanView plan={plan} chosen={chosen} onChoose={choose}>
        {broken && (
          <div class="thing-card">
            <strong>{sayThing(broken, t)}</strong>
            <PastWork thing={broken} plan={plan} works={works} />
            {plan.can.correct && (
              <Button icon={edit} onClick={() => show('wrong', broken.id)}>
                {t('plan.wrong')}
              </Button>
            )}
          </div>
        )}
      </PlanView>
      {plan.can.correct && (
        <Button full icon={plus} onClick={() => show('missing')}>
          {t('plan.missing')}
        </Button>
      )}
      {open === 'sheet' && chosen && (
        <LookedSheet
          plan={plan}
          works={works}
          chosen={chosen}
          onChoose={choose}
          onWrong={() => setOpen('wrong')}
          onMissing={() => setOpen('missing')}
          onClose={close}
        />
      )}
      {open === 'wrong' && room && <CorrectRoom plan={plan} room={room} onClose={close} />}
      {(open === 'missing' || (open === 'wrong' && thing)) && (
        <Correct
          plan={plan}
          thing={open === 'wrong' ? thing : undefined}
          room={room?.id}
          at={at}
          storey={plan.storey ?? undefined}
          onClose={close}
        />
      )}
      <Toast closeLabel={t('plan.close')} onClose={() => setSaid('')}>
        {said}
      </Toast>
    </TellContext.Provider>
  )
}
