import type { JSX } from 'preact'
import { Field } from '../../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { Size } from '../../../core/draw/picture-shapes.ts'
import { Remove } from '../rooms/RemoveLine.tsx'
import { sayAsset, sayRoom } from '../say-place.ts'
import { type Drawing, intoRoom, type DrawnRoom, removeShape } from './picture-drawing.ts'

type Props = { drawing: Drawing; size: Size; onChange: (drawing: Drawing) => void }

/** The same as a list: names can be changed, equipment put in a room without pointing. */
export const DrawList = ({ drawing, size, onChange }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { rooms, things } = drawing
  const rename = (id: string, said: Partial<DrawnRoom>): void =>
    onChange({ ...drawing, rooms: rooms.map((r) => (r.id === id ? { ...r, ...said } : r)) })
  return (
    <section class="stack-s" aria-labelledby="draw-list">
      <h2 id="draw-list">{t('draw.list')}</h2>
      {rooms.length + things.length === 0 && <p class="secondary">{t('draw.list.none')}</p>}
      <ul class="draw-list">
        {rooms.map((room) => (
          <li class="draw-line" key={room.id}>
            <Field
              hideLabel
              label={t('rooms.name.of', { kind: sayRoom(room.kind, t) })}
              value={room.name}
              maxLength={120}
              onValue={(name) => rename(room.id, { name })}
            />
            <Remove name={room.name} onRemove={() => onChange(removeShape(drawing, room.id))} />
          </li>
        ))}
        {things.map((thing) => (
          <li class="draw-line" key={thing.id}>
            <span>{sayAsset(thing, t)}</span>
            <Field
              kind="select"
              hideLabel
              label={t('draw.room.of', { name: thing.name })}
              value={thing.room ?? ''}
              options={[
                { value: '', label: t('draw.room.none') },
                ...rooms.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onValue={(room) => onChange(intoRoom(drawing, thing.id, room || null, size))}
            />
            <Remove name={thing.name} onRemove={() => onChange(removeShape(drawing, thing.id))} />
          </li>
        ))}
      </ul>
    </section>
  )
}
