import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { useActs } from '../../../../kernel/web/useActs.ts'
import type { PlacePlan } from '../../../core/contract.ts'
import { roomKindsOf } from '../../../core/room-kinds.ts'
import { usualRooms } from '../../../core/rooms/usual-rooms.ts'
import { send, type Unit } from '../estate-client.ts'
import { sayRoom } from '../say-place.ts'
import { type RoomDraft, draftOf, fresh, roomsOf, surfaceOf } from './room-draft.ts'
import { RoomLine } from './RoomLine.tsx'
import { RoomSum } from './RoomSum.tsx'

type Props = {
  building: string
  unit: Unit
  plan: PlacePlan
  onSaved: (rooms: readonly RoomDraft[]) => void
}

/** The rooms by a tap each, a surface where one is known; what is usual for so many main rooms is one tap. */
export const RoomsEditor = ({ building, unit, plan, onSaved }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { busy, no, act } = useActs(t('office.kept'))
  const [rooms, setRooms] = useState<readonly RoomDraft[]>(() => plan.rooms.map(draftOf))
  const wrong = rooms.some((room) => surfaceOf(room) === undefined || room.name.trim() === '')
  const add = (kinds: readonly string[]): void =>
    setRooms((before) =>
      kinds.reduce<readonly RoomDraft[]>((all, kind) => [...all, fresh(kind, all, t)], before),
    )
  const change = (id: string, said: Partial<RoomDraft>): void =>
    setRooms(rooms.map((room) => (room.id === id ? { ...room, ...said } : room)))
  const save = async (): Promise<void> => {
    if (await act(send('room.list', building, { unit: unit.id, rooms: roomsOf(rooms) }), '')) {
      tell(t('rooms.saved', { n: rooms.length }))
      onSaved(rooms)
    }
  }
  return (
    <section class="stack" aria-labelledby="rooms-title">
      <h2 id="rooms-title">{t('rooms.title')}</h2>
      {rooms.length === 0 && unit.rooms !== null && (
        <div class="rooms-usual">
          <p>{t('rooms.usual.hint')}</p>
          <Button kind="primary" onClick={() => add(usualRooms(unit.rooms ?? 1))}>
            {t('rooms.usual', { n: unit.rooms })}
          </Button>
        </div>
      )}
      <ul class="rooms-kinds" aria-label={t('rooms.add')}>
        {roomKindsOf(unit.kind).map((kind) => (
          <li key={kind}>
            <button type="button" class="rooms-kind" onClick={() => add([kind])}>
              <span aria-hidden="true">+</span> {sayRoom(kind, t)}
            </button>
          </li>
        ))}
      </ul>
      {rooms.length > 0 && (
        <>
          <ul class="rooms-list" aria-label={t('rooms.title')}>
            {rooms.map((room) => (
              <RoomLine
                key={room.id}
                room={room}
                wrong={surfaceOf(room) === undefined}
                onChange={(said) => change(room.id, said)}
                onRemove={() => setRooms(rooms.filter((r) => r.id !== room.id))}
              />
            ))}
          </ul>
          <RoomSum rooms={rooms} unit={unit} />
          {no && <RefusalNotice>{no}</RefusalNotice>}
          <div class="line">
            <Button
              kind={plan.rooms.length > 0 ? 'quiet' : 'primary'}
              busy={busy}
              onClick={() => void save()}
              disabledReason={wrong ? t('rooms.wrong') : undefined}
            >
              {t('rooms.save')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
