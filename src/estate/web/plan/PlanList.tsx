import type { JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { byRoom } from '../../core/plan/things-by-room.ts'
import { faceOf } from './thing-faces.ts'
import { sayArea, sayThing } from './say-plan.ts'
import type { Choose, PlanSubject } from './plan-subject.ts'
import './plan.css'

type Props = { shown: PlanSubject; chosen?: string | undefined; onChoose: Choose }

/** The rooms, and what stands in each: what the plan shows, in words and for the keyboard. */
export const PlanList = ({ shown, chosen, onChoose }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <section class="stack-s" aria-labelledby="plan-list">
      <h2 id="plan-list">{t('plan.list')}</h2>
      <ul class="plan-rooms">
        {byRoom(shown).map(({ room, things }) => (
          <li key={room?.id ?? ''} class="plan-room">
            {room ? (
              <button
                type="button"
                class="plan-row plan-row-room"
                aria-pressed={chosen === room.id}
                onClick={() => onChoose(room.id)}
              >
                <span>{room.name}</span>
                <span class="secondary figures">{sayArea(room, lang)}</span>
              </button>
            ) : (
              <p class="plan-row plan-row-room secondary">{t('plan.nowhere')}</p>
            )}
            {things.length > 0 && (
              <ul class="plan-things" aria-label={room?.name ?? t('plan.nowhere')}>
                {things.map((thing) => (
                  <li key={thing.id}>
                    <button
                      type="button"
                      class="plan-row"
                      aria-pressed={chosen === thing.id}
                      onClick={() => onChoose(thing.id)}
                    >
                      <Icon of={faceOf(thing.kind)} />
                      <span>{sayThing(thing, t)}</span>
                      {thing.open > 0 && (
                        <span class="plan-row-open">{t('plan.open', { n: thing.open })}</span>
                      )}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
