import type { JSX } from 'preact'
import './PlaceMark.css'

export type PlaceMarkProps = {
  /** storeys above the ground floor; drawn up to six */
  floors?: number | undefined
  /** 0 is the ground floor; unknown: the whole building is meant */
  floor?: number | undefined
  /** where the door is on its landing */
  side?: 'left' | 'right' | undefined
  /** the stairwell or the hall is meant, not a dwelling */
  common?: boolean | undefined
  size?: number
}

/** Our sign: a cut through the building, with its stair, and the one floor (and door) that is meant. Mute: words stand beside it. */
export const PlaceMark = ({ floors = 4, floor, side, common, size = 48 }: PlaceMarkProps): JSX.Element => {
  const storeys = Math.min(6, Math.max(1, floors)) + 1
  const tall = 36 / storeys
  const at =
    floor === undefined
      ? undefined
      : Math.round((Math.min(floor, floors) / Math.max(1, floors)) * (storeys - 1))
  const top = (i: number): number => 42 - (i + 1) * tall
  const left = side === 'right' ? 30 : 6
  return (
    <svg
      class="placemark"
      width={size}
      height={size}
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
    >
      {at === undefined && <rect class="placemark-here" x="6" y="6" width="36" height="36" />}
      {at !== undefined && !common && (
        <rect class="placemark-here" x={side ? left : 6} y={top(at)} width={side ? 12 : 36} height={tall} />
      )}
      {common && <rect class="placemark-here" x="18" y="6" width="12" height="36" />}
      <path class="placemark-lines" d={`M6 42V6h36v36M2.5 42h43M18 42V6M30 42V6${floorsOf(storeys, top)}`} />
      <path class="placemark-stair" d={stairOf(storeys, top, tall)} />
    </svg>
  )
}

const floorsOf = (storeys: number, top: (i: number) => number): string =>
  Array.from({ length: storeys - 1 }, (_, i) => `M6 ${top(i)}h12M30 ${top(i)}h12`).join('')

/** One flight a storey, turning at each landing. */
const stairOf = (storeys: number, top: (i: number) => number, tall: number): string =>
  Array.from(
    { length: storeys - 1 },
    (_, i) => `M${i % 2 ? 28 : 20} ${top(i) + tall}L${i % 2 ? 20 : 28} ${top(i)}`,
  ).join('')
