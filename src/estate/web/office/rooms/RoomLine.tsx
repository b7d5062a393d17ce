import type { JSX } from 'preact'
import { Field } from '../../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { sayRoom } from '../say-place.ts'
import type { RoomDraft } from './room-draft.ts'
import { Remove } from './RemoveLine.tsx'

type Props = {
  room: RoomDraft
  /** the room's surface cannot be read */
  wrong: boolean
  onChange: (said: Partial<RoomDraft>) => void
  onRemove: () => void
}

/** A room of the list: its name, which can be changed, its surface when one is known. */
export const RoomLine = ({ room, wrong, onChange, onRemove }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <li class="rooms-line">
      <Field
        label={t('rooms.name.of', { kind: sayRoom(room.kind, t) })}
        hideLabel
        value={room.name}
        maxLength={120}
        onValue={(name) => onChange({ name })}
      />
      <Field
        label={t('rooms.surface.of', { name: room.name })}
        hideLabel
        narrow
        inputMode="decimal"
        unit="m²"
        value={room.surface}
        problem={wrong ? t('rooms.surface.wrong') : undefined}
        onValue={(surface) => onChange({ surface })}
      />
      <Remove name={room.name} onRemove={onRemove} />
    </li>
  )
}
