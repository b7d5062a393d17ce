import type { JSX } from 'preact'
import { sayNumber } from '../../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { Coverage } from '../../../core/contract.ts'
import { paths, type Unit } from '../estate-client.ts'
import { sayDoor } from '../say-place.ts'

export type CoverageRow = Coverage['rows'][number] | undefined

/** A unit by its door: what is known of it in a line. */
export const UnitDoor = ({
  unit,
  known,
  building,
}: {
  unit: Unit
  known: CoverageRow
  building: string
}): JSX.Element => {
  const { t, lang } = useSpeech()
  const isKnown = known !== undefined && known.rooms > 0
  return (
    <li class={`estate-door${isKnown ? ' estate-known' : ''}`}>
      <a href={paths.rooms(building, unit.id)}>
        {unit.part ? t(`part.${unit.part}`) : sayDoor(unit, t)}
        {unit.rooms !== null && <span class="secondary"> T{unit.rooms}</span>}
      </a>
      <span class="secondary figures">
        {isKnown
          ? [
              t('estate.rooms', { n: known.rooms }),
              known.surface === null
                ? ''
                : t('estate.surface', { area: sayNumber(Math.round(known.surface), lang) }),
              known.assets > 0 ? t('estate.things', { n: known.assets }) : '',
            ]
              .filter(Boolean)
              .join('\u00a0· ')
          : t('estate.untold')}
      </span>
    </li>
  )
}
