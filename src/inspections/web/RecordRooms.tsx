import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { SeenRoom } from '../core/record/record-shapes.ts'
import { RecordPhotos } from './RecordPhotos.tsx'
import { placedFlaws, sayElement, sayElementName, sayFlaw } from './say-record.ts'

/** Differences first, each with its picture and the one of before; then all that was seen, room by room. */
export const RecordRooms = ({ rooms }: { rooms: readonly SeenRoom[] }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const differences = placedFlaws(rooms)
  return (
    <>
      <section class="stack">
        <h2>{t('inspections.differences')}</h2>
        {differences.length === 0 && <p class="secondary">{t('inspections.differences.none')}</p>}
        <ul class="inspection-list">
          {differences.map(({ room, element, flaw }) => (
            <li key={flaw.id}>
              <p>
                <strong>
                  {room.name} · {sayElementName(element, speech)}
                </strong>
                {'\u00a0: '}
                {sayFlaw(flaw, speech)}
              </p>
              {flaw.words && <p class="secondary">{flaw.words}</p>}
              <RecordPhotos photos={flaw.photos} before={flaw.before} what={room.name} />
            </li>
          ))}
        </ul>
      </section>
      <section class="stack">
        <h2>{t('inspections.rooms')}</h2>
        <div>
          {rooms.map((room) => (
            <OneRoom key={room.room} room={room} />
          ))}
        </div>
      </section>
    </>
  )
}

const OneRoom = ({ room }: { room: SeenRoom }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const n = placedFlaws([room]).length
  return (
    <details class="inspection-room">
      <summary>
        <strong>{room.name}</strong>{' '}
        <span class="secondary">
          {[room.asBefore && t('inspections.asBefore'), n > 0 && t('inspections.room.flaws', { n })]
            .filter(Boolean)
            .join(', ')}
        </span>
      </summary>
      <ul class="inspection-list">
        {room.elements.map((element, i) => (
          <li key={element.surface ?? element.thing?.id ?? i}>
            {sayElementName(element, speech)}
            {'\u00a0: '}
            {sayElement(element, speech)}
          </li>
        ))}
      </ul>
      {room.words && <p class="secondary">{room.words}</p>}
      <RecordPhotos photos={room.photos} what={room.name} />
    </details>
  )
}
