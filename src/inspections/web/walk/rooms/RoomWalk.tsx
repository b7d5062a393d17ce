import type { JSX } from 'preact'
import { check } from '../../../../kernel/web/icons/icons.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { goTo } from '../../../../kernel/web/router.ts'
import { usePictures } from '../../../../kernel/web/pictures.ts'
import { useMaking } from '../../../../kernel/web/parts/photos-in-progress.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { LastRoom } from '../../../core/contract.ts'
import { isContradicted } from '../../../core/walk/find-differences.ts'
import {
  addUntold,
  changeRoom,
  finishRoom,
  isRoomReady,
  isSaid,
  roomsLeft,
  seeAsBefore,
  type WalkedRoom,
} from '../../../core/walk/walk-draft.ts'
import { elementName } from '../say-walk.ts'
import { walkPath } from '../walk-client.ts'
import type { WalkProps } from '../walk-props.ts'
import { WalkPhotos } from '../WalkPhotos.tsx'
import { asBeforeKey } from './RoomCard.tsx'
import { RoomElements } from './RoomElements.tsx'
import { RoomWords } from './RoomWords.tsx'

/** `isAlone`: on a phone it is all that is shown. */
type Props = WalkProps & { seen: WalkedRoom; last: LastRoom | undefined; isAlone: boolean }

/** The room where one stands: its pictures of before, its surfaces and things, one by one. */
export const RoomWalk = ({ walk, pack, seen, last, isAlone, change, tell }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const isMaking = useMaking()
  const isKnown = Boolean(last?.elements.length)
  const set = (to: (before: WalkedRoom) => WalkedRoom): void =>
    change((before) => changeRoom(before, seen.room, to))
  const go = (to: (before: typeof walk) => typeof walk): void => {
    const [next] = roomsLeft(to(walk))
    void tell(to)
    goTo(walkPath(walk.id, 'rooms', next?.room))
    scrollTo(0, 0)
  }
  const left = seen.elements.filter((each) => each.surface && !isSaid(each))
  const unready = isRoomReady(seen)
    ? undefined
    : t('walk.room.unready', {
        names: left.map((each) => elementName(each, speech).toLowerCase()).join(', ') || seen.name,
      })
  return (
    <div class="stack">
      <div class="line walk-head">
        {isAlone ? <h1>{seen.name}</h1> : <h2>{seen.name}</h2>}
        <a class="walk-back" href={walkPath(walk.id, 'rooms')}>
          {t('walk.rooms.all')}
        </a>
      </div>
      <FormerStrip photos={last?.photos ?? []} />
      {isKnown && !seen.isDone && !isContradicted(seen, last) && (
        <Button
          full
          icon={check}
          label={`${t(asBeforeKey(walk.kind))}, ${seen.name}`}
          onClick={() => go((before) => seeAsBefore(before, last!, pack!))}
        >
          {t(asBeforeKey(walk.kind))}
        </Button>
      )}
      <RoomElements walk={walk} pack={pack} seen={seen} last={last} onSeen={set} />
      <RoomWords
        words={seen.words ?? ''}
        onWords={(words) => set((before) => ({ ...before, asBefore: false, words }))}
      />
      <WalkPhotos
        names={seen.photos}
        most={12}
        label={t('walk.room.photo')}
        onNames={(photos) => set((before) => ({ ...before, photos }))}
      />
      <Button
        kind="primary"
        full
        icon={check}
        disabledReason={isMaking ? t('walk.photo.busy') : unready}
        onClick={() => go((before) => finishRoom(before, seen.room))}
      >
        {t('walk.room.finish')}
      </Button>
      <Button
        kind="plain"
        onClick={() =>
          go((before) =>
            addUntold({ ...before, dropped: [...before.dropped, seen.room] }, `room ${seen.room}`),
          )
        }
      >
        {t('walk.room.drop')}
      </Button>
    </div>
  )
}

const FormerStrip = ({ photos }: { photos: readonly string[] }): JSX.Element | null => {
  const { t } = useSpeech()
  const shown = photos.slice(0, 4)
  const addresses = usePictures(shown, 'thumb')
  if (!shown.length) return null
  return (
    <ul class="walk-former" aria-label={t('walk.photo.former')}>
      {shown.map((name, i) => (
        <li key={name}>
          <img
            src={addresses.get(name)}
            alt={t('walk.photo.formerOf', { i: i + 1, of: shown.length })}
            width="96"
            height="96"
          />
        </li>
      ))}
    </ul>
  )
}
