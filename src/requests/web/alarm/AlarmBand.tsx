import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { AlarmCard as AlarmOfCard } from '../../core/contract.ts'
import { AlarmCard } from './AlarmCard.tsx'
import { Siren } from './Siren.tsx'
import { isCalm, sayAlarmPlace } from './say-alarm.ts'
import { useAlarms } from './useAlarms.tsx'
import './alarm.css'

// Band and card come together (load-alarms.tsx).
export { AlarmCard }

// What stands behind the reader's wall has no page for him: the card says all that he may know.
const threadOf = ({ calls }: AlarmOfCard, href: Props['href']): string | undefined => {
  const request = calls.find((call) => call.request)?.request
  return request ? href(request) : undefined
}

// What a message told is placed with its message.
const placeOf = ({ calls }: AlarmOfCard, place: string): string => {
  const message = calls.find((call) => call.message)?.message
  return message ? `/bureau/arrivees/${message}` : place
}

type Props = {
  /** the request whose own screen this is: it says its danger itself */
  shown?: string | undefined
  href: (request: string) => string
  /** where what has no place yet is given one */
  place: string
}

/** Above every list: the dangers that nobody has, then, calmer, those that somebody has by name. */
export const AlarmBand = ({ shown, href, place }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const { alarms, taking, ...kept } = useAlarms()
  const ringing = alarms.filter((alarm) => !isCalm(alarm, taking))
  const itself = [shown, kept.shown]
  // The band asks nothing of whoever must not go there.
  const loud = ringing.filter(({ keepAway }) => !keepAway)
  const others = alarms.filter(
    ({ calls }) => !calls.some(({ request }) => request && itself.includes(request)),
  )
  // One key takes the danger that stands first, and no newcomer goes before it.
  const first = others.find((alarm) => loud.includes(alarm))
  const said = ringing
    .map((a) => t('alarm.said', { what: t(`nature.${a.nature}`), place: sayAlarmPlace(a, speech) }))
    .join(' ')
  return (
    <>
      {/* Each ring is read anew. */}
      <p role="alert" class="hidden-text" key={ringing.map((a) => `${a.id}:${a.rings}`).join()}>
        {said}
      </p>
      {alarms.length > 0 && (
        <section class="alarms no-print" aria-label={t('alarm.region')}>
          {others.map((alarm) => (
            <AlarmCard
              key={alarm.id}
              alarm={alarm}
              now={now}
              hasKey={alarm === first}
              href={alarm.place.building ? threadOf(alarm, href) : placeOf(alarm, place)}
            />
          ))}
          {loud.length > 0 && <Siren ringing={loud} />}
        </section>
      )}
    </>
  )
}
