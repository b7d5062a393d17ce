import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useHere } from '../../../../kernel/web/router.ts'
import type { PlacePlan } from '../../../core/contract.ts'
import type { Unit } from '../estate-client.ts'
import { standingFor } from '../../../core/plan/follow-join.ts'
import { Holds } from './PlanContent.tsx'
import { ShownPlan } from './ShownPlan.tsx'

type Props = {
  plan: PlacePlan
  units: readonly Unit[]
  building: string
  /** the storey that is shown, when it is not one unit */
  storey?: string | undefined
}

/** The plan and the table of what stands there: what is touched on one is shown on the other. */
export const PlanAndHolds = (props: Props): JSX.Element => {
  const { query } = useHere()
  const named = standingFor(props.plan, query.get('a') ?? undefined)
  const [chosen, setChosen] = useState(named)
  useEffect(() => {
    const block = chosen === named ? 'center' : 'nearest'
    if (chosen) document.getElementById(`holds-${chosen}`)?.scrollIntoView({ block })
    // oxlint-disable-next-line react/exhaustive-deps -- the table moves for a touch, not for an address
  }, [chosen])
  return (
    <div class="estate-both">
      <ShownPlan plan={props.plan} units={props.units} chosen={chosen} onChoose={setChosen} />
      <Holds {...props} chosen={chosen} onChoose={props.plan.plan ? setChosen : undefined} />
    </div>
  )
}
