import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { MapBuilding } from '../../core/contract.ts'
import {
  boundZoom,
  type MapView,
  pixelOf,
  type Plane,
  scaleAt,
  toPlane,
  viewOfAll,
} from '../../core/mercator.ts'
import { sayBuilding } from './say-building.ts'

type Props = {
  /** each with its position */
  buildings: readonly MapBuilding[]
  chosen: string | undefined
  onChoose: (id: string) => void
}

/** Pixels of the frame; its width is that of the page. */
const frameHeight = 520

/** The points of the estate, drawn by the house itself: dragged by a mouse or a finger, nearer and wider by buttons or the wheel. */
export const EstateMap = ({ buildings, chosen, onChoose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(600)
  const [view, setView] = useState<MapView>()
  const points = useMemo(
    () =>
      buildings.flatMap((building) =>
        building.position ? [{ building, at: toPlane(building.position) }] : [],
      ),
    [buildings],
  )
  const whole = useMemo(
    () =>
      viewOfAll(
        points.map(({ at }) => at),
        width,
        frameHeight,
      ),
    [points, width],
  )
  const shown = view ?? whole
  useEffect(() => {
    const box = frame.current
    if (!box) return
    const watch = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 600))
    watch.observe(box)
    return () => watch.disconnect()
  }, [])
  const zoom = (by: number): void => {
    if (shown) setView({ ...shown, zoom: boundZoom(shown.zoom + by) })
  }
  const drag = useDrag(shown, setView)
  return (
    <div class="map">
      <div class="line map-tools">
        <Button small onClick={() => zoom(1)}>
          {t('map.closer')}
        </Button>
        <Button small onClick={() => zoom(-1)}>
          {t('map.wider')}
        </Button>
        <Button small onClick={() => setView(undefined)}>
          {t('map.whole')}
        </Button>
      </div>
      <div class="map-frame" ref={frame} role="group" aria-label={t('map.label')} onPointerDown={drag}>
        {shown &&
          points.map(({ building, at }) => {
            const { x, y } = pixelOf(at, shown, width, frameHeight)
            if (x < -20 || y < -20 || x > width + 20 || y > frameHeight + 20) return null
            return (
              <button
                key={building.id}
                type="button"
                class={`map-point map-point-${sizeOf(building)}${building.danger ? ' map-point-danger' : ''}${building.visits ? ' map-point-visits' : ''}${building.id === chosen ? ' map-point-here' : ''}`}
                style={{ left: `${x}px`, top: `${y}px` }}
                aria-label={sayBuilding(building, t)}
                title={sayBuilding(building, t)}
                onClick={() => onChoose(building.id)}
              />
            )
          })}
      </div>
    </div>
  )
}

const sizeOf = ({ open }: MapBuilding): 'none' | 'few' | 'many' =>
  open === 0 ? 'none' : open < 5 ? 'few' : 'many'

/** Moves the view under a pointer for as long as it is held down. */
const useDrag =
  (view: MapView | undefined, onView: (view: MapView) => void) =>
  ({ clientX, clientY, button }: PointerEvent): void => {
    if (!view || button !== 0) return
    const from: Plane = { x: clientX, y: clientY }
    const onMove = (e: PointerEvent): void =>
      onView({
        ...view,
        x: view.x - (e.clientX - from.x) / scaleAt(view.zoom),
        y: view.y - (e.clientY - from.y) / scaleAt(view.zoom),
      })
    const onUp = (): void => {
      removeEventListener('pointermove', onMove)
      removeEventListener('pointerup', onUp)
      removeEventListener('pointercancel', onUp)
    }
    addEventListener('pointermove', onMove)
    addEventListener('pointerup', onUp)
    addEventListener('pointercancel', onUp)
  }
