import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { pin } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { pixelOf, type Plane, pointAt, scaleAt } from '../../core/mercator.ts'
import { sayDegrees } from './say-building.ts'
import type { MapLook } from './useMapView.ts'

type Props = {
  look: MapLook
  name: string
  spot: Plane
  onMove: (spot: Plane) => void
  onPlace: () => void
  onLeave: () => void
}

const arrows: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Where a building is being placed: dragged by a mouse or a finger, moved by the arrows (Shift: by a pixel), placed by Enter. */
export const PlacePin = ({ look, name, spot, onMove, onPlace, onLeave }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const { frame, view, width, height } = look
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  const { x, y } = pixelOf(spot, view, width, height)
  const drag = (e: PointerEvent): void => {
    e.stopPropagation()
    if (e.button !== 0) return
    const onDrag = ({ clientX, clientY }: PointerEvent): void => {
      const box = frame.current?.getBoundingClientRect()
      if (box) onMove(pointAt({ x: clientX - box.left, y: clientY - box.top }, view, width, height))
    }
    const end = (): void => {
      removeEventListener('pointermove', onDrag)
      removeEventListener('pointerup', end)
      removeEventListener('pointercancel', end)
    }
    addEventListener('pointermove', onDrag)
    addEventListener('pointerup', end)
    addEventListener('pointercancel', end)
  }
  const onKeyDown = (e: KeyboardEvent): void => {
    const arrow = arrows[e.key]
    if (arrow) {
      const by = (e.shiftKey ? 1 : 12) / scaleAt(view.zoom)
      const next = { x: spot.x + arrow[0] * by, y: spot.y + arrow[1] * by }
      onMove(next)
      look.lookAt(next)
    } else if (e.key === 'Enter') onPlace()
    else if (e.key === 'Escape') onLeave()
    else return
    e.preventDefault()
    e.stopPropagation()
  }
  return (
    <button
      ref={button}
      type="button"
      class="map-pin"
      style={{ left: `${x}px`, top: `${y}px` }}
      aria-label={t('map.pin', { name, where: sayDegrees(spot, lang) })}
      aria-describedby="map-pin-hint"
      onPointerDown={drag}
      onKeyDown={onKeyDown}
    >
      <Icon of={pin} size={36} />
    </button>
  )
}
