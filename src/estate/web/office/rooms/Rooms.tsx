import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { photo } from '../../../../kernel/web/icons/icons.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { Slot } from '../../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { later } from '../../../../kernel/web/load-later.tsx'
import { BuildingInSpace } from '../building/BuildingInSpace.tsx'
import { PlanAndHolds } from '../building/PlanAndHolds.tsx'
import { paths, useAsk } from '../estate-client.ts'
import { sayDoor } from '../say-place.ts'
import { CopyRooms } from './CopyRooms.tsx'
import type { RoomDraft } from './room-draft.ts'
import { OneHome } from './OneHome.tsx'
import { RoomsHead } from './RoomsHead.tsx'
import { RoomsEditor } from './RoomsEditor.tsx'
import './rooms.css'

/** Under the plan: it comes when the rest stands. */
const DwellingFinishes = later(() =>
  import('../../finishes/DwellingFinishes.tsx').then((m) => m.DwellingFinishes),
)

type Props = {
  building: string
  unit: string
  isTurned: boolean
  /** the rooms are told, or told anew */
  isMended: boolean
}

/** The page of a dwelling or a common part; where nobody drew it, its rooms are told by a few taps, or by the picture of its plan. */
export const Rooms = ({ building, unit, isTurned, isMended }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [saved, setSaved] = useState<readonly RoomDraft[]>()
  const { data: units } = useAsk('place.units', { building })
  const { data: told } = useAsk('place.told', { building }, building)
  const { data: plan, ...answer } = useAsk('place.plan', { unit }, building)
  const self = units?.find((u) => u.id === unit)
  if (answer.state === 'refused' && !plan) return <RefusalNotice>{answer.no.message}</RefusalNotice>
  if (!plan || !units || !self || !told) return <Loading label={t('office.loading')} shape="text" />
  const isDrawn = plan.plan?.origin === 'model'
  if (isTurned)
    return (
      <div class="stack">
        <RoomsHead plan={plan} unit={self} />
        <BuildingInSpace
          of={{ unit }}
          title={self.part ? t(`part.${self.part}`) : sayDoor(self, t)}
          building={building}
          units={[self]}
        />
      </div>
    )
  const holds = (isDrawn || plan.rooms.length > 0 || plan.assets.length > 0) && (
    <section class="stack-s">
      <h2>{t('rooms.holds')}</h2>
      <PlanAndHolds plan={plan} units={[self]} building={building} />
    </section>
  )
  const finishes = <DwellingFinishes plan={plan} unit={unit} isDwelling={self.kind === 'dwelling'} />
  if (isDrawn || !told.can.draw || !isMended)
    return (
      <OneHome plan={plan} unit={self} mends={!isDrawn && told.can.draw}>
        {holds || <p class="secondary">{t('plan.nothing')}</p>}
        {finishes}
      </OneHome>
    )
  const hasPicture = plan.plan?.origin === 'picture'
  return (
    <div class="stack">
      <RoomsHead plan={plan} unit={self} to={paths.dwellings(building)} />
      <div class="rooms-panes">
        <div class="stack">
          <RoomsEditor building={building} unit={self} plan={plan} onSaved={setSaved} />
          {saved && <CopyRooms building={building} unit={self} units={units} told={told} rooms={saved} />}
        </div>
        <div class="stack">
          <div class="rooms-other">
            <p>{t(hasPicture ? 'rooms.picture.have' : 'rooms.picture.hint')}</p>
            <Button icon={photo} href={paths.draw(building, unit)}>
              {t(hasPicture ? 'rooms.picture.again' : 'rooms.picture')}
            </Button>
          </div>
          {holds}
          {finishes}
          {self.kind === 'dwelling' && <Slot name="place.experts" building={building} unit={unit} />}
        </div>
      </div>
    </div>
  )
}
