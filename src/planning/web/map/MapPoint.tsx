import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { MapBuilding } from '../../core/contract.ts'
import type { Plane } from '../../core/mercator.ts'
import { sayGroup } from './say-building.ts'

export type MapPointProps = {
  /** one, or several that would hide each other */
  buildings: readonly MapBuilding[]
  /** pixels from the upper left corner of the frame */
  pixel: Plane
  isChosen: boolean
  onChoose: () => void
}

/** A building on the map, or several as one: the larger, the more is open there. Danger is red, and square. */
export const MapPoint = ({ buildings, pixel, isChosen, onChoose }: MapPointProps): JSX.Element => {
  const { t } = useSpeech()
  const open = sumOf(buildings, 'open')
  const said = sayGroup(buildings, t)
  const looks = [
    `map-point-${open === 0 ? 'none' : open < 5 ? 'few' : 'many'}`,
    buildings.length > 1 && 'map-point-group',
    sumOf(buildings, 'danger') > 0 && 'map-point-danger',
    sumOf(buildings, 'visits') > 0 && 'map-point-visits',
    isChosen && 'map-point-here',
  ]
  return (
    <button
      type="button"
      class={`map-point ${looks.filter(Boolean).join(' ')}`}
      style={{ left: `${pixel.x}px`, top: `${pixel.y}px` }}
      aria-label={said}
      title={said}
      onClick={onChoose}
    >
      {open > 0 && <span class="figures">{open > 999 ? '999+' : open}</span>}
    </button>
  )
}

const sumOf = (buildings: readonly MapBuilding[], what: 'open' | 'danger' | 'visits'): number =>
  buildings.reduce((sum, building) => sum + building[what], 0)
