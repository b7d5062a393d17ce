import type { JSX } from 'preact'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { Unit } from '../estate-client.ts'
import { type RoomDraft, surfaceOf } from './room-draft.ts'

/** How many rooms, and their surface beside what the register says of the whole. */
export const RoomSum = ({ rooms, unit }: { rooms: readonly RoomDraft[]; unit: Unit }): JSX.Element => {
  const { t } = useSpeech()
  const sum = rooms.reduce((all, room) => all + (surfaceOf(room) ?? 0), 0)
  const area = Math.round(sum * 100) / 100
  return (
    <p class="secondary figures" role="status">
      {t('estate.rooms', { n: rooms.length })}
      {sum > 0 &&
        ` · ${unit.surface === null ? t('estate.surface', { area }) : t('rooms.sum', { area, all: unit.surface })}`}
    </p>
  )
}
