import { h, type JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { PlannedAsset } from '../../core/contract.ts'
import { crowd } from '../../core/plan/hit-target.ts'
import { readable, letterRoom } from '../../core/plan/plan-letters.ts'
import { type Mark, wallsOf } from '../../core/plan/plan-marks.ts'
import { type Box, isInSight, type ViewPoint } from '../../core/plan/window-on-plan.ts'
import { faceOf } from './thing-faces.ts'
import { sayArea } from './say-plan.ts'
import type { PlanSubject } from './plan-subject.ts'
import type { CleanDrawing } from './useDrawing.ts'

type Props = {
  drawn: CleanDrawing
  marks: ReadonlyMap<string, Mark>
  shown: PlanSubject
  chosen: string | undefined
  /** pixels for a unit of the plan */
  scale: number
  seen: Box
}
type Px = (pixels: number) => number

/** Names, things and what is chosen: written and drawn as large on the screen at any zoom. */
export const PlanMarks = ({ drawn, marks, shown, chosen, scale, seen }: Props): JSX.Element => {
  const { lang } = useSpeech()
  const px: Px = (pixels) => pixels / scale
  const things = shown.assets.flatMap((thing) => {
    const mark = marks.get(thing.id)
    return mark && isInSight(mark.box, seen) ? [{ thing, mark }] : []
  })
  const size = things.length > crowd ? 4 : 11
  const rings = things.map(({ mark }): Box => growAround(mark.box, px(size)))
  const one = chosen ? marks.get(chosen) : undefined
  return (
    <g>
      {one && (
        <g class="plan-chosen" transform={`translate(${one.apart.join(' ')})`}>
          {h(one.shape.tag as 'path', { ...one.shape.attrs, transform: undefined, 'data-id': undefined })}
        </g>
      )}
      {drawn.floors.map(({ at: [x, y], name }) => (
        <text key={name} class="plan-floor" x={x} y={y} text-anchor="start" font-size={px(14)}>
          {name}
        </text>
      ))}
      {shown.rooms.map((room) => {
        const mark = marks.get(room.id)
        const said = { name: room.name, area: sayArea(room, lang), mark, things: rings }
        return mark && <Name key={room.id} {...said} mark={mark} scale={scale} />
      })}
      {things.map(({ thing, mark }) => (
        <Thing
          key={thing.id}
          thing={thing}
          mark={mark}
          px={px}
          isChosen={thing.id === chosen}
          size={thing.id === chosen ? 16 : size}
        />
      ))}
    </g>
  )
}

type ThingProps = { thing: PlannedAsset; mark: Mark; px: Px; isChosen: boolean; size: number }

/** A thing in its ring; larger and filled when it is chosen, with a sign beside it when something is open there. */
const Thing = ({ thing, mark, px, isChosen, size }: ThingProps): JSX.Element => {
  const [x, y] = centre(mark.box)
  const face = px(size * 1.3)
  return (
    <g data-id={thing.id} class={`plan-thing${isChosen ? ' is-chosen' : ''}`}>
      <circle cx={x} cy={y} r={px(size)} />
      {size > 4 && (
        <path
          d={faceOf(thing.kind)}
          transform={`translate(${x - face / 2} ${y - face / 2}) scale(${face / 24})`}
        />
      )}
      {thing.open > 0 && (
        <g class="plan-open">
          <circle cx={x + px(size * 0.8)} cy={y - px(size * 0.8)} r={px(7)} />
          <text x={x + px(size * 0.8)} y={y - px(size * 0.8 - 4.5)} font-size={px(13)}>
            !
          </text>
        </g>
      )}
    </g>
  )
}

type NameProps = { name: string; area: string; mark: Mark; things: readonly Box[]; scale: number }

const Name = ({ name, area, mark, things, scale }: NameProps): JSX.Element | null => {
  const onScreen = ([x, y, w, height]: Box): Box => [x * scale, y * scale, w * scale, height * scale]
  const room = onScreen(mark.box)
  const fits = letterRoom(name, area, room[2], room[3])
  if (!fits) return null
  const meant = mark.label && ([mark.label[0] * scale, mark.label[1] * scale] as const)
  const walls = wallsOf(mark).map(([x, y]): ViewPoint => [x * scale, y * scale])
  const place = readable(fits, room, things.map(onScreen), { meant, walls })
  if (!place) return null
  const [x, y] = place
  const line = fits.size * 1.2
  const first = y - ((fits.lines.length - 1) * line) / 2 + fits.size * 0.35
  return (
    <text class="plan-name" font-size={fits.size / scale}>
      {fits.lines.map((words, i) => (
        <tspan key={words} x={x / scale} y={(first + line * i) / scale}>
          {words}
        </tspan>
      ))}
    </text>
  )
}

const growAround = (box: Box, reach: number): Box => {
  const [x, y] = centre(box)
  return [x - reach, y - reach, 2 * reach, 2 * reach]
}

const centre = ([x, y, w, height]: Box): [number, number] => [x + w / 2, y + height / 2]
