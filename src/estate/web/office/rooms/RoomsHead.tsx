import { sayEntrance } from '../../../../kernel/core/entrance.ts'
import type { JSX } from 'preact'
import { PageHead as Heading } from '../../../../kernel/web/parts/PageHead.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../../core/contract.ts'
import { paths, type Unit } from '../estate-client.ts'
import { sayDoor, sayFloor } from '../say-place.ts'

type Props = {
  plan: PlacePlan
  unit: Unit
  /** the page that this one belongs to; the building’s unless said */
  to?: string | undefined
}

/** Which dwelling or common part, and how large it is known to be. */
export const RoomsHead = ({ plan, unit, to }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { building } = plan.place
  return (
    <Heading
      to={to ?? paths.building(building.id)}
      from={building.name}
      title={unit.part ? t(`part.${unit.part}`) : sayDoor(unit, t)}
    >
      <p class="secondary">
        {[
          unit.entranceName ? sayEntrance(unit.entranceName, t) : '',
          unit.part ? '' : sayFloor(unit.storey, t),
          unit.rooms === null ? '' : t('rooms.main', { n: unit.rooms }),
          unit.surface === null ? '' : t('estate.surface', { area: unit.surface }),
          unit.ref,
        ]
          .filter(Boolean)
          .join('\u00a0· ')}
      </p>
    </Heading>
  )
}
