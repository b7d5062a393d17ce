import type { ComponentChildren, JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { edit, plus } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../core/contract.ts'
import { faceOf } from './thing-faces.ts'
import { sayArea, sayThing } from './say-plan.ts'
import { PastWork, type Work } from './PastWork.tsx'

type Room = PlacePlan['rooms'][number]

type Props = {
  plan: PlacePlan
  works: readonly Work[]
  /** what was touched */
  chosen: string
  onChoose: (id: string) => void
  onWrong: () => void
  onMissing: () => void
  onClose: () => void
}

/** What a touch tells whoever comes to repair: of a thing, what it is and what was done to it; of a room, what stands in it. */
export const TouchedSheet = ({ plan, works, chosen, onWrong, ...ways }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const thing = plan.assets.find((each) => each.id === chosen)
  const room = plan.rooms.find((each) => each.id === chosen)
  const wrong = plan.can.correct && (
    <Button icon={edit} onClick={onWrong}>
      {t('plan.wrong')}
    </Button>
  )
  if (thing)
    return (
      <SheetFrame title={sayThing(thing, t)} actions={wrong} onClose={ways.onClose}>
        <PastWork thing={thing} plan={plan} works={works} />
      </SheetFrame>
    )
  return room ? <OfRoom room={room} plan={plan} wrong={wrong} {...ways} /> : null
}

type OfRoomProps = Pick<Props, 'plan' | 'onChoose' | 'onMissing' | 'onClose'> & {
  room: Room
  wrong: ComponentChildren
}

const OfRoom = ({ room, plan, wrong, onChoose, onMissing, onClose }: OfRoomProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const things = plan.assets.filter((each) => each.room === room.id)
  const missing = plan.can.correct && (
    <Button icon={plus} onClick={onMissing}>
      {t('plan.missing')}
    </Button>
  )
  return (
    <SheetFrame
      title={[room.name, sayArea(room, lang)].filter(Boolean).join(' · ')}
      actions={
        (missing || wrong) && (
          <>
            {missing}
            {wrong}
          </>
        )
      }
      onClose={onClose}
    >
      {things.length ? (
        <ul class="thing-list" aria-label={t('plan.here')}>
          {things.map((thing) => (
            <li key={thing.id}>
              <button type="button" class="plan-row" onClick={() => onChoose(thing.id)}>
                <Icon of={faceOf(thing.kind)} />
                <span>{sayThing(thing, t)}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="secondary">{t('plan.room.empty')}</p>
      )}
    </SheetFrame>
  )
}

type OpenedProps = {
  title: string
  actions: ComponentChildren
  onClose: () => void
  children: ComponentChildren
}

const SheetFrame = ({ title, actions, onClose, children }: OpenedProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Sheet open title={title} closeLabel={t('plan.close')} onClose={onClose} actions={actions}>
      <div class="stack">{children}</div>
    </Sheet>
  )
}
