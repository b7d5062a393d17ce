import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Loading } from '../../../../kernel/web/parts/Loading.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../../core/contract.ts'
import { useAsk, type Unit } from '../door.ts'
import { Holds } from './Holds.tsx'

/** What turns shapes in space, from the slice that keeps them. */
export type InSpaceGiven = {
  of: { unit: string } | { building: string }
  label: string
  /** of a dwelling, what stands there */
  things: PlacePlan['assets'] | undefined
  chosen: string | undefined
  /** `storey`: where it stands, where the shapes tell it */
  onChoose: (id: string, storey: string) => void
  /** of a building one storey alone is shown, or all of them */
  onStorey: (storey: string | undefined) => void
}
export type SpaceSlot = {
  /** the way to it, where there are shapes */
  link: (of: { building: string; unit?: string }) => ComponentChildren
  view: (given: InSpaceGiven) => JSX.Element
}

type Props = Pick<InSpaceGiven, 'of' | 'label'> & {
  building: string
  units: readonly Unit[]
  view: SpaceSlot['view']
}

/** A dwelling or a building in space; beside it what it shows, in the same table as beside a plan, storey by storey. */
export const InSpace = ({ of, label, building, units, view }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [chosen, setChosen] = useState<string>()
  const [storey, setStorey] = useState<string>()
  const { data: plan } = useAsk(
    'place.plan',
    'unit' in of ? of : storey ? { building, storey } : null,
    building,
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
        {view({
          of,
          label,
          things: 'unit' in of ? plan?.assets : undefined,
          chosen,
          onChoose: choose,
          onStorey: setStorey,
        })}
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
