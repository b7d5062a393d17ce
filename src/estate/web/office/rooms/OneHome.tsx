import type { ComponentChildren, JSX } from 'preact'
import { edit } from '../../../../kernel/web/icons/icons.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../../kernel/web/parts/Loading.tsx'
import { Slot } from '../../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../../core/contract.ts'
import { paths, type Unit, useAsk } from '../estate-client.ts'
import { Differences } from '../building/Differences.tsx'
import { FoldedPart } from '../building/FoldedPart.tsx'
import { RoomsHead } from './RoomsHead.tsx'

type Props = {
  plan: PlacePlan
  unit: Unit
  /** the reader may tell its rooms */
  mends: boolean
  /** the plan, with what stands there */
  children: ComponentChildren
}

/** One page a dwelling or a common part: who lives there, what is open and was closed, its plan and equipment, who repairs it. */
export const OneHome = ({ plan, unit, mends, children }: Props): JSX.Element => {
  const { t } = useSpeech()
  const building = plan.place.building.id
  const { data: card } = useAsk('place.card', { unit: unit.id })
  const isDrawn = plan.plan?.origin === 'model'
  if (!card) return <Loading label={t('office.loading')} shape="text" />
  return (
    <div class="stack">
      <RoomsHead plan={plan} unit={unit} />
      <Slot name="place.acts" card={card} />
      {unit.kind === 'dwelling' && <Slot name="place.asks" unit={unit.id} />}
      <div class="estate-panes estate-home">
        <Slot name="place.matters" card={card} />
        <div class="stack-l">
          <div class="stack">
            {isDrawn && <p class="secondary">{t('rooms.drawn')}</p>}
            <p class="line">
              {isDrawn && (
                <Slot
                  name="place.space.link"
                  of={{ unit: unit.id }}
                  href={paths.unitSpace(building, unit.id)}
                  isHere={false}
                />
              )}
              {mends && (
                <Button icon={edit} href={paths.rooms(building, unit.id)}>
                  {t(plan.rooms.length > 0 ? 'rooms.mend' : 'rooms.tell')}
                </Button>
              )}
            </p>
            {children}
            <DifferencesHere building={building} unit={unit.id} />
          </div>
          <Slot name="place.about" card={card} />
          {unit.kind === 'dwelling' && <Slot name="place.experts" building={building} unit={unit.id} />}
        </div>
      </div>
    </div>
  )
}

// What two people say differently of this place is settled here, as on the page of its building.
const DifferencesHere = ({ building, unit }: { building: string; unit: string }): JSX.Element | null => {
  const { t } = useSpeech()
  const { data, again } = useAsk('estate.differences', { building }, building)
  const n = data?.rows.filter((row) => row.unit?.id === unit).length
  return n ? (
    <FoldedPart title={t('estate.way.differences')} count={n} open={false}>
      <Differences building={building} unit={unit} onSettled={again} />
    </FoldedPart>
  ) : null
}
