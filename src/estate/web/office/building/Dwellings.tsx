import { sayEntrance } from '../../../../kernel/core/entrance.ts'
import type { JSX } from 'preact'
import { groupRows } from '../../../../kernel/core/group-rows.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { BuildingCard, Unit } from '../estate-client.ts'
import type { Coverage } from '../../../core/contract.ts'
import { sayFloor } from '../say-place.ts'
import { UnitDoor, type CoverageRow } from './UnitDoor.tsx'

type Props = { card: BuildingCard; told: Coverage | undefined }

/** The dwellings as they stand: storey above storey, entrance by entrance; each says how much of it is known. */
export const Dwellings = ({ card, told }: Props): JSX.Element => {
  const { t } = useSpeech()
  const known = new Map(told?.rows.map((row) => [row.unit, row]))
  const dwellings = card.units.filter((u) => u.kind === 'dwelling')
  const described = dwellings.filter((u) => (known.get(u.id)?.rooms ?? 0) > 0).length
  const entrances = [...groupRows(dwellings, (u) => u.entranceName ?? '')]
  return (
    <div class="stack">
      <p role="status">
        {told &&
          t(described ? 'estate.described' : 'estate.described.none', {
            n: described,
            all: dwellings.length,
          })}{' '}
        {told?.can.draw && described < dwellings.length && t('estate.describe.hint')}
      </p>
      {entrances.map(([entrance, units]) => (
        <section key={entrance} class="stack-s">
          <h2 class={entrances.length > 1 ? undefined : 'hidden-text'}>
            {entrance ? sayEntrance(entrance, t) : t('estate.entrance.none')}
          </h2>
          {storeysOf(units).map(([storey, doors]) => (
            <div class="estate-landing" key={String(storey)}>
              <h3>{sayFloor(storey, t) || t('estate.floor.unknown')}</h3>
              <ul class="estate-doors">
                {doors.map((u) => (
                  <UnitDoor key={u.id} unit={u} known={known.get(u.id)} building={card.place.building.id} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      <Commons card={card} known={known} />
    </div>
  )
}

/** From the top down, as the building stands. */
const storeysOf = (units: readonly Unit[]): [number | null, Unit[]][] =>
  [...groupRows(units, (u) => String(u.storey)).values()]
    .map((doors): [number | null, Unit[]] => [doors[0]!.storey, doors])
    .toSorted(([a], [b]) => (b ?? -99) - (a ?? -99))

const Commons = ({
  card,
  known,
}: {
  card: BuildingCard
  known: Map<string, CoverageRow>
}): JSX.Element | null => {
  const { t } = useSpeech()
  const commons = card.units.filter((u) => u.kind === 'common')
  if (!commons.length) return null
  return (
    <section class="stack-s">
      <h2>{t('estate.commons')}</h2>
      <ul class="estate-doors">
        {commons.map((u) => (
          <UnitDoor key={u.id} unit={u} known={known.get(u.id)} building={card.place.building.id} />
        ))}
      </ul>
    </section>
  )
}
