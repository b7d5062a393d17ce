import type { JSX } from 'preact'
import { Icon } from '../../../../kernel/web/icons/Icon.tsx'
import { check, undo } from '../../../../kernel/web/icons/icons.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { LastRoom } from '../../../core/contract.ts'
import { countFlaws } from '../../../core/record/compose-record.ts'
import { isContradicted } from '../../../core/walk/find-differences.ts'
import { isSaid, openRoom, seeAsBefore, seenRoomOf, type WalkedRoom } from '../../../core/walk/walk-draft.ts'
import { sayDraft } from '../say-walk.ts'
import { walkPath } from '../walk-client.ts'
import type { WalkProps } from '../walk-props.ts'

type Props = WalkProps & { seen: WalkedRoom; last: LastRoom | undefined; current: boolean }

/** A room in the list: its last state as sentences to contradict, one tap where all is as it was, undo beside. Of one that nobody has described, its name alone. */
export const RoomCard = ({ walk, pack, seen, last, current, change, tell }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { room, name, isDone, elements } = seen
  const isKnown = Boolean(last?.elements.length)
  const isBegun = isContradicted(seen, last)
  const way = isBegun ? 'walk.goOn' : isKnown ? 'walk.room.differs' : 'walk.room.describe'
  const reopen = (): void => {
    if (!pack || !last) return
    change((before) => ({
      ...before,
      rooms: before.rooms.map((each) => (each.room === room ? openRoom(last, pack) : each)),
    }))
  }
  return (
    <li
      class={`walk-card${isDone ? ' walk-done' : isKnown ? '' : ' walk-bare'}${current ? ' walk-current' : ''}`}
    >
      <a
        class="walk-name"
        href={walkPath(walk.id, 'rooms', room)}
        aria-current={current ? 'true' : undefined}
      >
        {name}
        {isDone && (
          <span class="walk-state">
            <Icon of={check} size={20} />
            {seen.asBefore
              ? t(asBeforeKey(walk.kind))
              : t('walk.room.seen', { n: countFlaws([seenRoomOf(seen)]) })}
          </span>
        )}
      </a>
      {!isDone && isKnown && (
        <ul class="walk-sentences">
          {elements.filter(isSaid).map((element, i) => (
            <li key={i}>{sayDraft(element, speech)}</li>
          ))}
        </ul>
      )}
      <div class="walk-taps">
        {!isDone && isKnown && !isBegun && (
          <Button
            full
            icon={check}
            label={`${t(asBeforeKey(walk.kind))}, ${name}`}
            onClick={() => void tell((before) => seeAsBefore(before, last!, pack!))}
          >
            {t(asBeforeKey(walk.kind))}
          </Button>
        )}
        {isDone && seen.asBefore && (
          <Button icon={undo} label={`${t('walk.undo')}, ${name}`} onClick={reopen}>
            {t('walk.undo')}
          </Button>
        )}
        {!isDone && (
          <Button href={walkPath(walk.id, 'rooms', room)} label={`${t(way)}, ${name}`}>
            {t(way)}
          </Button>
        )}
      </div>
    </li>
  )
}

/** What «as before» is compared with. */
export const asBeforeKey = (kind: WalkProps['walk']['kind']) =>
  kind === 'exit' || kind === 'preVisit' ? ('walk.asEntry' as const) : ('walk.asLast' as const)
