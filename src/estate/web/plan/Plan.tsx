import { type ComponentChildren, h, type JSX } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { minus, plus, fullView as wholeIcon } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { hitTarget } from '../../core/plan/hit-target.ts'
import { type Mark, placeMarks } from '../../core/plan/plan-marks.ts'
import type { Shape } from '../../core/plan/clean-shapes.ts'
import { type Box, isInSight, type ViewPoint, showing, wholeView } from '../../core/plan/window-on-plan.ts'
import { PlanMarks } from './PlanMarks.tsx'
import type { Choose, PlanSubject } from './plan-subject.ts'
import type { CleanDrawing } from './useDrawing.ts'
import { useView } from './useView.ts'
import './plan.css'

type Props = {
  drawn: CleanDrawing
  shown: PlanSubject
  /** what it is the plan of, said to whoever does not see it: the list beside it says the rest */
  label: string
  chosen?: string | undefined
  onChoose: Choose
  /** where the plan has no room to be touched: at which spot, in metres */
  onSpot?: ((at: [number, number]) => void) | undefined
  /** what a page writes over it: with its marks, and pixels for a unit of the plan */
  renderOver?: ((marks: ReadonlyMap<string, Mark>, scale: number) => ComponentChildren) | undefined
}

/** A plan to be touched: rooms and things, each as large as a thumb at any zoom. What it shows stands in the list too. */
export const Plan = ({ drawn, shown, label, chosen, onChoose, onSpot, renderOver }: Props): JSX.Element => {
  const svg = useRef<SVGSVGElement>(null)
  const looking = useView(drawn.box, svg)
  const { seen, scale, view, box } = looking
  const marks = useMemo(() => placeMarks(drawn.marks, shown), [drawn, shown])
  const isClose = view.zoom > 1.001
  useEffect(() => {
    const mark = chosen ? marks.get(chosen) : undefined
    if (mark && isClose) looking.look(showing(box, view, mark.box))
    // oxlint-disable-next-line react/exhaustive-deps -- the plan moves for another choice, not under a hand that moves it
  }, [chosen])
  const touch = (e: MouseEvent): void => {
    if (!looking.tapped() || !svg.current) return
    const { left, top } = svg.current.getBoundingClientRect()
    const at: ViewPoint = [e.clientX - left, e.clientY - top]
    const onScreen = ([x, y, w, height]: Box): Box => [
      (x - seen[0]) * scale,
      (y - seen[1]) * scale,
      w * scale,
      height * scale,
    ]
    const targets = [...marks.values()]
      .filter((mark) => !mark.small || isInSight(mark.box, seen))
      .map(({ id, small, box: of }) => ({ id, small, box: onScreen(of) }))
    const under = (e.target as Element).closest('[data-id]')?.getAttribute('data-id') ?? ''
    const id = hitTarget(targets, at, reachOf(svg.current), marks.has(under) ? under : undefined)
    const mark = id && marks.get(id)
    if (mark) onChoose(mark.id, mark.small ? undefined : metres(mark.apart, seen, scale, at))
    else if (!shown.rooms.length) onSpot?.(metres([0, 0], seen, scale, at))
  }
  return (
    <div class="plan">
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the list beside it has a button for each */}
      <svg
        ref={svg}
        class={`plan-svg${isClose ? ' is-close' : ''}`}
        style={{ aspectRatio: `${drawn.box[2]} / ${drawn.box[3]}` }}
        viewBox={seen.join(' ')}
        role="img"
        aria-label={label}
        text-anchor="middle"
        onClick={touch}
        {...looking.hands}
      >
        {useMemo(() => drawn.shape.inside.map(element), [drawn])}
        <PlanMarks drawn={drawn} marks={marks} shown={shown} chosen={chosen} scale={scale} seen={seen} />
        {renderOver?.(marks, scale)}
      </svg>
      <Tools isClose={isClose} closer={looking.closer} all={() => looking.look(wholeView(box))} />
    </div>
  )
}

type ToolsProps = { isClose: boolean; closer: (factor: number) => void; all: () => void }

/** For one hand: closer, further, the whole. */
const Tools = ({ isClose, closer, all }: ToolsProps): JSX.Element => {
  const { t } = useSpeech()
  const tools = [
    { icon: plus, say: t('plan.closer'), act: () => closer(1.8), not: false },
    { icon: minus, say: t('plan.further'), act: () => closer(1 / 1.8), not: !isClose },
    { icon: wholeIcon, say: t('plan.whole'), act: all, not: !isClose },
  ]
  return (
    <div class="plan-tools">
      {tools.map(({ icon, say, act, not }) => (
        <button key={say} type="button" class="plan-tool" aria-label={say} onClick={act} disabled={not}>
          <Icon of={icon} />
        </button>
      ))}
    </div>
  )
}

/** A cleaned shape as an element. Names of rooms and floors are written by us, as large as one can read them. */
const element = (shape: Shape | string): JSX.Element | string | null => {
  if (typeof shape === 'string') return shape
  if (shape.tag === 'text') return null
  return h(shape.tag as 'g', { ...shape.attrs }, shape.inside.map(element))
}

const metres = (apart: ViewPoint, [x, y]: Box, scale: number, [px, py]: ViewPoint): [number, number] => [
  Math.round(x + px / scale - apart[0]) / 100,
  Math.round(y + py / scale - apart[1]) / 100,
]

// As large as a thumb of this page: 44 px, 56 with gloves.
const reachOf = (element: Element): number =>
  Number.parseFloat(getComputedStyle(element).getPropertyValue('--touch')) || 44
