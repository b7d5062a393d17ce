import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../core/contract.ts'
import { isRoomTold } from '../../core/plan/told-finishes.ts'
import { AccessRows } from './AccessRows.tsx'
import { FinishRows } from './FinishRows.tsx'
import './finishes.css'

type Props = { plan: PlacePlan; unit: string; isDwelling: boolean }

/** On the page of a dwelling: what each room is made of, and what opens it. */
export const DwellingFinishes = ({ plan, unit, isDwelling }: Props): JSX.Element => (
  <div class="stack-l">
    {plan.rooms.length > 0 && plan.finishes && <RoomsFinishes plan={plan} />}
    {isDwelling && <AccessRows plan={plan} unit={unit} />}
  </div>
)

// Rooms of which something is told come first; each of the others is one line.
const RoomsFinishes = ({ plan }: { plan: PlacePlan }): JSX.Element => {
  const { t } = useSpeech()
  const told = plan.rooms.filter((room) => isRoomTold(plan, room.id))
  const untold = plan.rooms.filter((room) => !told.includes(room))
  return (
    <section class="stack-s" aria-labelledby="finishes">
      <h2 id="finishes">{t('finish.title')}</h2>
      {!told.length && <p class="secondary">{t('finish.none')}</p>}
      {told.length > 0 && (
        <div class="finish-rooms">
          {told.map((room) => (
            <div key={room.id} class="stack-s">
              <h3>{room.name}</h3>
              <FinishRows plan={plan} room={room} title={room.name} />
            </div>
          ))}
        </div>
      )}
      {plan.can.correct && untold.length > 0 && (
        <div class="finish-rooms finish-untold">
          {untold.map((room) => (
            <FinishRows key={room.id} plan={plan} room={room} title={room.name} />
          ))}
        </div>
      )}
    </section>
  )
}
