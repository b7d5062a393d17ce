import type { JSX } from 'preact'
import { sayNumber } from '../../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../../core/contract.ts'
import { sayRoom } from '../say-place.ts'
import { Pick } from './PickName.tsx'
import { type Sayings, ValueSource } from './ValueSource.tsx'

type Room = PlacePlan['rooms'][number]
type Props = {
  room: Room
  said: Sayings
  /** the room's doors and windows, in words */
  opens: string
  /** the columns that its surfaces take */
  wide: number
  chosen: boolean
  onChoose: (() => void) | undefined
}

/** The list or the plan that said the name said the surface too: once is enough. */
const isOneSaying = ({ name, surface }: Sayings): boolean =>
  name?.source === surface?.source && name?.at === surface?.at

/** A room: its name and its surfaces, each with who said it and when. */
export const RoomRow = ({ room, said, opens, wide, chosen, onChoose }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <tr class={`estate-room${chosen ? ' estate-chosen' : ''}`} id={`holds-${room.id}`}>
      <th scope="row">
        <Pick chosen={chosen} onPick={onChoose}>
          {room.name || sayRoom(room.kind, t)}
        </Pick>
        <ValueSource of={room.id} said={said} fields={['name', 'kind']} />
      </th>
      <td colSpan={wide} class="secondary">
        <Areas room={room} opens={opens} />
        {!isOneSaying(said) && <ValueSource of={room.id} said={said} fields={['surface']} />}
      </td>
    </tr>
  )
}

const Areas = ({ room, opens }: Pick<Props, 'room' | 'opens'>): JSX.Element => {
  const { t, lang } = useSpeech()
  const area = (n: number): string => sayNumber(Math.round(n * 10) / 10, lang)
  return (
    <>
      {[
        room.number && t('holds.number', { number: room.number }),
        room.surface !== null && t('holds.declared', { area: area(room.surface) }),
        room.computed !== null && t('holds.computed', { area: area(room.computed) }),
        opens,
      ]
        .filter(Boolean)
        .join('\u00a0· ')}
    </>
  )
}
