import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import {
  type Box,
  fillWindow,
  keepWithin,
  moveView,
  type ViewPoint,
  visibleBox,
  type View,
  wholeView,
  zoomView,
} from '../../core/plan/window-on-plan.ts'

/** A finger that moved less than this has tapped (px). */
const still = 8

export type Looking = {
  /** what is seen, in the plan's units, and how many pixels one of them is */
  seen: Box
  scale: number
  view: View
  box: Box
  look: (view: View) => void
  closer: (factor: number) => void
  /** whether the last touch was a tap: a finger that moved the plan chose nothing */
  tapped: () => boolean
  hands: {
    onPointerDown: (e: PointerEvent) => void
    onPointerMove: (e: PointerEvent) => void
    onPointerUp: (e: PointerEvent) => void
    onPointerCancel: (e: PointerEvent) => void
  }
}

/** How a plan is looked at through its window: one finger moves it, two bring it closer, buttons do both. */
export const useView = (plan: Box, window: RefObject<SVGSVGElement>): Looking => {
  const [size, setSize] = useState<ViewPoint>([320, 320])
  const [held, setHeld] = useState<View>()
  const fingers = useRef(new Map<number, ViewPoint>())
  const travelled = useRef(0)
  const box = fillWindow(plan, size)
  const view = held ? keepWithin(box, held) : wholeView(box)
  const scale = (size[0] / box[2]) * view.zoom
  useLayoutEffect(() => {
    const measure = (): void => {
      const { clientWidth = 0, clientHeight = 0 } = window.current ?? {}
      if (clientWidth && clientHeight) setSize([clientWidth, clientHeight])
    }
    measure()
    const watch = new ResizeObserver(measure)
    if (window.current) watch.observe(window.current)
    return () => watch.disconnect()
  }, [window])
  // oxlint-disable-next-line react/exhaustive-deps -- the same frame in another array is no other plan
  useEffect(() => setHeld(undefined), [plan.join()])
  const lift = ({ pointerId }: PointerEvent): void => void fingers.current.delete(pointerId)
  const move = (e: PointerEvent): void => {
    const before = fingers.current.get(e.pointerId)
    if (!before) return
    const after: ViewPoint = [e.clientX, e.clientY]
    const [other] = [...fingers.current].filter(([id]) => id !== e.pointerId).map(([, at]) => at)
    fingers.current.set(e.pointerId, after)
    travelled.current += apart(before, after)
    if (travelled.current < still) return
    if (other) {
      const factor = apart(after, other) / Math.max(1, apart(before, other))
      setHeld(zoomView(box, view, factor, inPlan(e, visibleBox(box, view), scale, middle(after, other))))
    } else setHeld(moveView(box, view, [(before[0] - after[0]) / scale, (before[1] - after[1]) / scale]))
  }
  return {
    seen: visibleBox(box, view),
    scale,
    view,
    box,
    look: setHeld,
    closer: (factor) => setHeld(zoomView(box, view, factor)),
    tapped: () => travelled.current < still,
    hands: {
      onPointerDown: (e) => {
        if (fingers.current.size === 0) travelled.current = 0
        fingers.current.set(e.pointerId, [e.clientX, e.clientY])
      },
      onPointerMove: move,
      onPointerUp: lift,
      onPointerCancel: lift,
    },
  }
}

const apart = (a: ViewPoint, b: ViewPoint): number => Math.hypot(a[0] - b[0], a[1] - b[1])
const middle = (a: ViewPoint, b: ViewPoint): ViewPoint => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]

const inPlan = (e: PointerEvent, [x, y]: Box, scale: number, [px, py]: ViewPoint): ViewPoint => {
  const { left, top } = (e.currentTarget as Element).getBoundingClientRect()
  return [x + (px - left) / scale, y + (py - top) / scale]
}
