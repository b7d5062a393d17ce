import type { JSX } from 'preact'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { doorSpots, middleOf } from '../../../core/plan/door-spots.ts'
import type { Mark } from '../../../core/plan/plan-marks.ts'
import type { Box } from '../../../core/plan/window-on-plan.ts'
import type { PlacePlan } from '../../../core/contract.ts'
import type { Unit } from '../estate-client.ts'
import { sayDoor } from '../say-place.ts'

type Props = {
  rooms: PlacePlan['rooms']
  units: readonly Unit[]
  marks: ReadonlyMap<string, Mark>
  /** the plan, in its own units */
  whole: Box
  /** pixels for a unit of the plan */
  scale: number
}

const size = 13

/** The door number of each dwelling on the plan of a storey, as large on the screen at any zoom. */
export const Doors = ({ rooms, units, marks, whole, scale }: Props): JSX.Element => {
  const { t } = useSpeech()
  const px = (pixels: number): number => pixels / scale
  return (
    <g class="plan-doors">
      {doorSpots(rooms, marks).flatMap(({ unit, box }) => {
        const home = units.find(({ id }) => id === unit)
        if (!home || home.part) return []
        const said = sayDoor(home, t)
        const wide = px(said.length * size * 0.56 + 12)
        const middle = middleOf(box, whole, wide)
        const foot = box[1] + box[3] - px(8)
        return (
          <g key={unit}>
            <rect
              x={middle - wide / 2}
              y={foot - px(size + 8)}
              width={wide}
              height={px(size + 8)}
              rx={px(4)}
            />
            <text x={middle} y={foot - px(7)} font-size={px(size)}>
              {said}
            </text>
          </g>
        )
      })}
    </g>
  )
}
