import type { JSX } from 'preact'
import { edit } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../core/contract.ts'
import { isShared } from '../../core/room-kinds.ts'
import { AboutThing, MoreOfThing } from './AboutThing.tsx'
import { Correct } from './CorrectThing.tsx'
import { CorrectRoom } from './CorrectRoom.tsx'
import { RoomSheet } from './RoomSheet.tsx'
import type { PlanSpot } from './plan-slots.ts'
import { sayThing } from './say-plan.ts'
import { SpotSheet } from './SpotSheet.tsx'
import type { Choose } from './plan-subject.ts'

/** Addresses of other slices: something else is reported of a room or of anywhere here; a request is read. */
export type PlanLinks = { report: (spot: PlanSpot, room?: string) => string; request: (id: string) => string }

/** `sheet`: of what was touched; `wrong`: it is not so; `missing`: something stands there that nobody noted. */
export type OpenSheet = 'sheet' | 'wrong' | 'missing'

/** A room or a thing that was touched; where there is none, the spot. */
export type PlanChoice = { id: string | undefined; at?: [number, number] | undefined }

type Props = {
  plan: PlacePlan
  spot: PlanSpot
  chosen: PlanChoice | undefined
  opened: OpenSheet
  ways: PlanLinks
  onChoose: Choose
  onOpen: (opened: OpenSheet | undefined) => void
}

/** What opens when a plan is touched; it comes apart from the plan, which stands before. */
export const PlanSheets = ({ plan, spot, chosen, opened, ways, onChoose, onOpen }: Props): JSX.Element => {
  const { t } = useSpeech()
  const thing = plan.assets.find((each) => each.id === chosen?.id)
  const room = plan.rooms.find((each) => each.id === chosen?.id)
  const close = (): void => onOpen(undefined)
  return (
    <>
      {opened === 'sheet' && thing && (
        <Slot
          name="plan.report"
          thing={thing}
          spot={spotOf(plan, thing, spot)}
          title={sayThing(thing, t)}
          about={<AboutThing thing={thing} plan={plan} />}
          more={
            <>
              <MoreOfThing thing={thing} plan={plan} request={ways.request} />
              <Slot
                name="plan.devices"
                building={plan.place.building.id}
                unit={thing.unit ?? undefined}
                thing={thing.id}
                called={sayThing(thing, t)}
              />
              {plan.can.correct && (
                <Button full icon={edit} onClick={() => onOpen('wrong')}>
                  {t('plan.wrong')}
                </Button>
              )}
            </>
          }
          onClose={close}
        />
      )}
      {opened === 'sheet' && room && (
        <RoomSheet
          room={room}
          plan={plan}
          other={ways.report(spotOf(plan, room, spot), room.name)}
          opening={(kind, what) =>
            ways.report({ ...spotOf(plan, room, spot), g: kind }, `${room.name}, ${lower(what)}`)
          }
          onChoose={onChoose}
          onMissing={plan.can.correct ? () => onOpen('missing') : undefined}
          onWrong={plan.can.correct ? () => onOpen('wrong') : undefined}
          onClose={close}
        />
      )}
      {opened === 'sheet' && chosen?.at && !chosen.id && (
        <SpotSheet
          other={ways.report(spot)}
          onMissing={plan.can.correct ? () => onOpen('missing') : undefined}
          onClose={close}
        />
      )}
      {opened === 'wrong' && room && <CorrectRoom plan={plan} room={room} onClose={close} />}
      {(opened === 'missing' || (opened === 'wrong' && thing)) && (
        <Correct
          plan={plan}
          thing={opened === 'wrong' ? thing : undefined}
          room={room?.id}
          at={room || !plan.rooms.length ? chosen?.at : undefined}
          storey={plan.storey ?? undefined}
          onClose={close}
        />
      )}
    </>
  )
}

const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

// On the plan of a storey a room and a thing tell their own place.
const spotOf = (
  plan: PlacePlan,
  of: { unit: string | null; room?: string | null; kind: string },
  spot: PlanSpot,
): PlanSpot => {
  if (spot['u'] || !of.unit) return spot
  const room = plan.rooms.find((each) => each.id === of.room)
  return { ...spot, u: of.unit, ...(isShared((room ?? of).kind) ? { part: 'stairs' } : { home: '1' }) }
}
