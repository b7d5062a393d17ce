import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { Loading } from '../../../../kernel/web/parts/Loading.tsx'
import { Slot } from '../../../../kernel/web/Slot.tsx'
import { type Speech, useSpeech } from '../../../../kernel/web/speech.ts'
import { groupRows } from '../../../../kernel/core/group-rows.ts'
import type { PlacePlan } from '../../../core/contract.ts'
import { useAsk, type Unit } from '../estate-client.ts'
import { sayDoor } from '../say-place.ts'
import { Holds } from './PlanContent.tsx'

/** A dwelling, or something else that is told in words where it stands; `mark`: why it is, where that is more than who lives there. */
export type SpaceHome = {
  unit: string
  says: string
  rooms: ReadonlySet<string>
  mark?: 'danger' | 'alarm' | undefined
}

/** What is turned in space, for the slice that keeps shapes. */
export type InSpaceGiven = {
  of: { unit: string } | { building: string }
  /** what the picture is called */
  title: string
  /** of a building: the dwellings of the storey that is seen, with their rooms */
  homes: readonly SpaceHome[] | undefined
  /** dwellings are told on each storey that is seen, not on one alone */
  onEveryStorey?: boolean | undefined
  /** of a dwelling, what stands there */
  things: PlacePlan['assets'] | undefined
  chosen: string | undefined
  /** `storey`: where it stands, where the shapes tell it */
  onChoose: (id: string, storey: string) => void
  /** of a building one storey alone is shown, or all of them */
  onStorey: (storey: string | undefined) => void
}

type Props = Pick<InSpaceGiven, 'of' | 'title'> & {
  building: string
  units: readonly Unit[]
}

/** A dwelling or a building in space; beside it what it shows, in the same table as beside a plan, storey by storey. */
export const BuildingInSpace = ({ of, title, building, units }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [chosen, setChosen] = useState<string>()
  const [storey, setStorey] = useState<string>()
  const isWhole = 'building' in of
  const { data: whole } = useAsk('place.plan', isWhole ? { building } : null, building)
  const seen = storey ?? topOf(whole?.storeys ?? [], units)
  const { data: shown } = useAsk(
    'place.plan',
    'unit' in of ? of : seen ? { building, storey: seen } : null,
    building,
  )
  const plan = isWhole && !storey ? undefined : shown
  const homes = useMemo(
    () => (isWhole && shown ? homesOf(shown.rooms, units, t) : undefined),
    [isWhole, shown, units, t],
  )
  const choose = (id: string, on: string | undefined): void => {
    setChosen(id)
    if (on) setStorey(on)
  }
  useEffect(() => {
    if (chosen) document.getElementById(`holds-${chosen}`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen, plan])
  const isAsked = 'unit' in of || storey !== undefined
  return (
    <div class="estate-wide">
      <div class={isAsked ? 'estate-both' : 'stack'}>
        <Slot
          name="place.space"
          label={t('office.loading')}
          of={of}
          title={title}
          homes={homes}
          things={'unit' in of ? plan?.assets : undefined}
          chosen={chosen}
          onChoose={choose}
          onStorey={setStorey}
        />
        {!isAsked ? (
          <p class="secondary">{t('estate.space.choose')}</p>
        ) : plan ? (
          <Holds
            plan={plan}
            units={units}
            building={building}
            storey={storey}
            chosen={chosen}
            onChoose={(id) => choose(id, undefined)}
          />
        ) : (
          <Loading label={t('office.loading')} shape="text" />
        )}
      </div>
    </div>
  )
}

/** The highest storey on which somebody lives: what one sees of a building whose roof is off. */
const topOf = (storeys: PlacePlan['storeys'], units: readonly Unit[]): string | undefined => {
  const lived = new Set(units.flatMap((unit) => (unit.part ? [] : (unit.storey ?? []))))
  return storeys.findLast(({ storey }) => storey !== null && lived.has(storey))?.id
}

const homesOf = (
  rooms: PlacePlan['rooms'],
  units: readonly Unit[],
  t: Speech['t'],
): NonNullable<InSpaceGiven['homes']> => {
  const inside = groupRows(
    rooms.filter(({ unit }) => unit),
    ({ unit }) => unit!,
  )
  return units.flatMap((unit) => {
    const its = inside.get(unit.id)
    return its && !unit.part
      ? [{ unit: unit.id, says: sayDoor(unit, t), rooms: new Set(its.map(({ id }) => id)) }]
      : []
  })
}
