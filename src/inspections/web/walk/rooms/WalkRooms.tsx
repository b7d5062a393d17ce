import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../../../../kernel/web/act-ids.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../../kernel/web/parts/Field.tsx'
import { goTo } from '../../../../kernel/web/router.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { isRoomTold, openRoom, roomsLeft } from '../../../core/walk/walk-draft.ts'
import { sayRoomKind } from '../say-walk.ts'
import { StepFoot } from '../StepFoot.tsx'
import { walkPath } from '../walk-client.ts'
import type { WalkProps } from '../walk-props.ts'
import { RoomCard } from './RoomCard.tsx'
import { RoomWalk } from './RoomWalk.tsx'

/** Rooms as one walks: on a tablet beside the one where one stands, on a phone one at a time. */
export const WalkRooms = (props: WalkProps & { room: string | undefined }): JSX.Element => {
  const { walk, pack, room } = props
  const { t } = useSpeech()
  const left = roomsLeft(walk)
  const shown = walk.rooms.filter((each) => !walk.dropped.includes(each.room))
  const open = shown.find((each) => each.room === room)
  const beside = open ?? left[0] ?? shown[0]
  return (
    <div class={`walk-pair${open ? ' walk-open' : ''}`}>
      <section class="walk-list stack">
        <div>
          <h1>{t('walk.rooms')}</h1>
          <p class="secondary figures" role="status">
            {left.length
              ? t('walk.rooms.left', { n: left.length })
              : t(isRoomTold(walk) ? 'walk.rooms.done' : 'walk.rooms.none')}
          </p>
          {left.length > 0 && !pack?.last.rooms.some(({ elements }) => elements.length) && (
            <p>{t('walk.rooms.unknown')}</p>
          )}
        </div>
        <ul class="walk-rooms">
          {shown.map((each) => (
            <RoomCard
              key={each.room}
              {...props}
              seen={each}
              last={pack?.last.rooms.find((last) => last.room === each.room)}
              current={each.room === beside?.room}
            />
          ))}
        </ul>
        <AddRoom {...props} />
        <StepFoot
          id={walk.id}
          next="counts"
          why={
            left.length
              ? t('walk.rooms.left', { n: left.length })
              : isRoomTold(walk)
                ? undefined
                : t('walk.rooms.none')
          }
          onNext={() => void props.tell()}
        />
      </section>
      {beside && (
        <section class="walk-room" aria-label={beside.name}>
          <RoomWalk
            key={beside.room}
            {...props}
            seen={beside}
            isAlone={open !== undefined}
            last={pack?.last.rooms.find((last) => last.room === beside.room)}
          />
        </section>
      )}
    </div>
  )
}

const kinds = [
  'hall',
  'living',
  'kitchen',
  'bedroom',
  'bathroom',
  'toilet',
  'utility',
  'balcony',
  'cellar',
  'other',
] as const

/** A room that nobody had told of. */
const AddRoom = ({ walk, change }: WalkProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const [isAsked, setAsked] = useState(false)
  const add = (kind: string): void => {
    if (!kind) return
    const same = walk.rooms.filter((each) => each.kind === kind).length
    const said = sayRoomKind(kind, speech)
    const room = newId()
    const place = Math.min(99, Math.max(-1, ...walk.rooms.map((each) => each.place)) + 1)
    const bare = { room, place, kind, name: same ? `${said} ${same + 1}` : said, elements: [], photos: [] }
    change((before) => ({
      ...before,
      rooms: [...before.rooms, openRoom(bare, { kind: walk.kind, things: [] })],
    }))
    setAsked(false)
    goTo(walkPath(walk.id, 'rooms', room))
  }
  if (!isAsked)
    return (
      <Button kind="plain" onClick={() => setAsked(true)}>
        {t('walk.room.add')}
      </Button>
    )
  return (
    <Field
      kind="select"
      label={t('walk.room.kind')}
      value=""
      onValue={add}
      options={[
        { value: '', label: t('walk.choose') },
        ...kinds.map((value) => ({ value, label: sayRoomKind(value, speech) })),
      ]}
    />
  )
}
