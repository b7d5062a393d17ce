import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../core/contract.ts'
import { AccessRows } from './AccessRows.tsx'
import { FinishRows } from './FinishRows.tsx'
import './finishes.css'

type Props = { plan: PlacePlan; unit: string; isDwelling: boolean }

/** On the page of a dwelling: what each room is made of, and what opens it. */
export const DwellingFinishes = ({ plan, unit, isDwelling }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="stack-l">
      {plan.rooms.length > 0 && (
        <section class="stack-s" aria-labelledby="finishes">
          <h2 id="finishes">{t('finish.title')}</h2>
          {!plan.finishes?.length && <p class="secondary">{t('finish.none')}</p>}
          <div class="finish-rooms">
            {plan.rooms.map((room) => (
              <div key={room.id} class="stack-s">
                <h3>{room.name}</h3>
                <FinishRows plan={plan} room={room} />
              </div>
            ))}
          </div>
        </section>
      )}
      {isDwelling && <AccessRows plan={plan} unit={unit} />}
    </div>
  )
}
