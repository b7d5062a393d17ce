import { sayEntrance } from '../../../../kernel/core/entrance.ts'
import type { JSX } from 'preact'
import { PageHead as Heading } from '../../../../kernel/web/parts/PageHead.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../../core/contract.ts'
import { paths, type Unit } from '../estate-client.ts'
import { sayDoor, sayFloor } from '../say-place.ts'

/** Which dwelling or common part, and how large it is known to be. */
export const RoomsHead = ({ plan, unit }: { plan: PlacePlan; unit: Unit }): JSX.Element => {
  const { t } = useSpeech()
  const { building } = plan.place
  return (
    <Heading
      to={paths.dwellings(building.id)}
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
          .join('\u00a0· ')}{' '}
        · <a href={paths.place(unit.id)}>{t('estate.place')}</a>
      </p>
    </Heading>
  )
}
