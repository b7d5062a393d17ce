import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import {
  boundZoom,
  type MapView,
  pixelOf,
  type Plane,
  pointAt,
  scaleAt,
  viewOfAll,
  zoomAround,
} from '../../core/mercator.ts'

export type MapLook = {
  frame: RefObject<HTMLDivElement>
  width: number
  height: number
  view: MapView
  /** so much nearer, around the middle */
  zoomBy: (by: number) => void
  showAll: () => void
  /** brings a point into the frame; `zoom`: at least so near, and in the middle */
  lookAt: (point: Plane, zoom?: number) => void
  hands: Pick<MapHands, 'onPointerDown' | 'onWheel' | 'onKeyDown'>
}

type MapHands = {
  onPointerDown: (event: PointerEvent) => void
  onWheel: (event: WheelEvent) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** Where France is looked at as long as no building has a position. */
const everywhere: MapView = { x: 0.507, y: 0.352, zoom: 5 }

/** Pixels by which an arrow moves the map. */
const step = 80

/** Where the map looks: dragged by a mouse or a finger, nearer and wider by the wheel, by `+` and `-`, moved by the arrows. */
export const useMapView = (points: readonly Plane[], onTap: (point: Plane) => void): MapLook => {
  const frame = useRef<HTMLDivElement>(null)
  const [{ width, height }, setSize] = useState({ width: 600, height: 520 })
  const [chosen, setView] = useState<MapView>()
  const view = chosen ?? viewOfAll(points, width, height) ?? everywhere
  useEffect(() => {
    const box = frame.current
    if (!box) return
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    watch.observe(box)
    return () => watch.disconnect()
  }, [])
  const zoomBy = (by: number): void => setView({ ...view, zoom: boundZoom(view.zoom + by) })
  const moveBy = (x: number, y: number): void =>
    setView({ ...view, x: view.x + x / scaleAt(view.zoom), y: view.y + y / scaleAt(view.zoom) })
  const lookAt: MapLook['lookAt'] = (point, zoom) => {
    const { x, y } = pixelOf(point, view, width, height)
    const isIn = x > 24 && y > 24 && x < width - 24 && y < height - 24
    if (zoom !== undefined) setView({ ...point, zoom: Math.max(zoom, view.zoom) })
    else if (!isIn) setView({ ...view, ...point })
  }
  return {
    frame,
    width,
    height,
    view,
    zoomBy,
    showAll: () => setView(undefined),
    lookAt,
    hands: {
      onPointerDown: (event) => startDrag(event, { frame, view, width, height, onView: setView, onTap }),
      onWheel: (event) => {
        event.preventDefault()
        setView(zoomAround(view, pixelUnder(event, frame), -event.deltaY / 300, { width, height }))
      },
      onKeyDown: (event) => {
        const act = keysOf(moveBy, zoomBy)[event.key]
        if (!act || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
        event.preventDefault()
        act()
      },
    },
  }
}

const keysOf = (
  moveBy: (x: number, y: number) => void,
  zoomBy: (by: number) => void,
): Record<string, () => void> => ({
  ArrowLeft: () => moveBy(-step, 0),
  ArrowRight: () => moveBy(step, 0),
  ArrowUp: () => moveBy(0, -step),
  ArrowDown: () => moveBy(0, step),
  '+': () => zoomBy(1),
  '-': () => zoomBy(-1),
})

type Drag = Pick<MapLook, 'frame' | 'width' | 'height' | 'view'> & {
  onView: (view: MapView) => void
  onTap: (point: Plane) => void
}

const pixelUnder = ({ clientX, clientY }: MouseEvent, frame: MapLook['frame']): Plane => {
  const box = frame.current?.getBoundingClientRect()
  return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) }
}

/** Pixels by which a pointer moves before it drags: below, it touches a point of the Earth. */
const slack = 5

// The view moves under a pointer for as long as it is held down.
const startDrag = (event: PointerEvent, { frame, view, width, height, onView, onTap }: Drag): void => {
  const isOnPoint = event.target instanceof Element && event.target.closest('button') !== null
  if (event.button !== 0) return
  const from = { x: event.clientX, y: event.clientY }
  let isDragged = false
  const onMove = (e: PointerEvent): void => {
    isDragged ||= Math.hypot(e.clientX - from.x, e.clientY - from.y) > slack
    if (!isDragged) return
    onView({
      ...view,
      x: view.x - (e.clientX - from.x) / scaleAt(view.zoom),
      y: view.y - (e.clientY - from.y) / scaleAt(view.zoom),
    })
  }
  const end = (e: PointerEvent): void => {
    removeEventListener('pointermove', onMove)
    removeEventListener('pointerup', end)
    removeEventListener('pointercancel', end)
    if (e.type === 'pointerup' && !isDragged && !isOnPoint)
      onTap(pointAt(pixelUnder(e, frame), view, width, height))
  }
  addEventListener('pointermove', onMove)
  addEventListener('pointerup', end)
  addEventListener('pointercancel', end)
}
