import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { useAsk, type Unit } from '../door.ts'
import { sayRoom, sayThing } from '../say.ts'
import { Holds } from './Holds.tsx'

/** What turns shapes in space, from the slice that keeps them; things are named by whoever shows them. */
export type InSpaceGiven = {
  of: { unit: string } | { building: string }
  label: string
  chosen: string | undefined
  /** `storey`: where it stands, where the shapes tell it */
  onChoose: (id: string, storey: string) => void
  nameOf: (thing: { kind: string; name: string }) => string
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

/** A dwelling or a building in space; of what is touched, the same lines as beside its plan. */
export const InSpace = ({ of, label, building, units, view }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [chosen, setChosen] = useState<{ id: string; storey: string }>()
  const asked = 'unit' in of ? of : chosen?.storey ? { building, storey: chosen.storey } : null
  const { data: plan } = useAsk('place.plan', asked, building)
  const asset = plan?.assets.find(({ id }) => id === chosen?.id)
  const room = plan?.rooms.find(({ id }) => id === (asset?.room ?? chosen?.id))
  const nameOf: InSpaceGiven['nameOf'] = ({ kind, name }) => {
    const [family, own = ''] = kind.split('.')
    return family === 'asset' ? sayThing(own, t) : name || sayRoom(own, t)
  }
  return (
    <div class="stack">
      {view({ of, label, chosen: chosen?.id, onChoose: (id, storey) => setChosen({ id, storey }), nameOf })}
      <div aria-live="polite">
        {plan && (asset || room) && (
          <Holds
            plan={{
              ...plan,
              rooms: room ? [room] : [],
              assets: asset ? [asset] : plan.assets.filter((each) => each.room === room?.id),
            }}
            units={units}
            building={building}
          />
        )}
      </div>
    </div>
  )
}
