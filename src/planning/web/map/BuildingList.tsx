import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { MapBuilding } from '../../core/contract.ts'
import { BuildingRow } from './BuildingRow.tsx'

type Props = {
  buildings: readonly MapBuilding[]
  /** a filter keeps some of them */
  isNarrowed: boolean
  now: string
  chosen: string | undefined
  onChoose: (id: string) => void
  onPlace: ((building: MapBuilding) => void) | undefined
  onTakeBack: ((building: MapBuilding) => void) | undefined
}

/** How many rows of a list are drawn, beside the one that is chosen. */
const mostRows = 100

/** All that the map shows, as lists: what has no position, then what has one. */
export const BuildingList = ({ buildings, isNarrowed, ...props }: Props): JSX.Element => {
  const { t } = useSpeech()
  const placed = buildings.filter(({ position }) => position)
  const without = buildings.filter(({ position }) => !position)
  return (
    <div class="map-lists">
      {without.length > 0 && (
        <section aria-labelledby="map-without">
          <h2 id="map-without">
            {t('map.without')} <span class="secondary figures">{without.length}</span>
          </h2>
          <Rows buildings={without} {...props} />
        </section>
      )}
      {placed.length > 0 && (
        <section aria-labelledby="map-list">
          <h2 id="map-list">
            {t('map.list')} <span class="secondary figures">{placed.length}</span>
          </h2>
          <Rows buildings={placed} {...props} />
        </section>
      )}
      {!without.length && !isNarrowed && <p class="secondary">{t('map.without.none')}</p>}
    </div>
  )
}

const Rows = ({
  buildings,
  now,
  chosen,
  onChoose,
  onPlace,
  onTakeBack,
}: Omit<Props, 'isNarrowed'>): JSX.Element => {
  const { t } = useSpeech()
  const shown = buildings.filter(({ id }, i) => i < mostRows || id === chosen)
  return (
    <>
      <ul class="map-rows">
        {shown.map((building) => (
          <BuildingRow
            key={building.id}
            building={building}
            now={now}
            here={building.id === chosen}
            onChoose={() => onChoose(building.id)}
            onPlace={onPlace && (() => onPlace(building))}
            onTakeBack={onTakeBack && (() => onTakeBack(building))}
          />
        ))}
      </ul>
      {buildings.length > shown.length && <p class="secondary">{t('map.more', { n: mostRows })}</p>}
    </>
  )
}
