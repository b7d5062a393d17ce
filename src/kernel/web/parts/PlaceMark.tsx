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

/**
 * Our sign: a cut through the building, its stair in the middle, and the floor (and door) that is meant.
 * Mute: words stand beside it.
 */
export const PlaceMark = ({ floors = 4, floor, side, common, size = 48 }: PlaceMarkProps): JSX.Element => {
  const storeys = Math.min(5, Math.max(1, floors)) + 1
  const tall = 38 / storeys
  const top = (i: number): number => 43 - (i + 1) * tall
  const at =
    floor === undefined
      ? undefined
      : Math.round((Math.min(floor, floors) / Math.max(1, floors)) * (storeys - 1))
  return (
    <svg
      class={`placemark${common ? ' placemark-common' : ''}`}
      width={size}
      height={size}
      viewBox="0 0 48 48"
      aria-hidden="true"
    >
      {at === undefined && !common && <path class="placemark-soft" d="M5 5h38v38H5z" />}
      {common && <path class="placemark-here" d="M17 5h14v38H17z" />}
      {at !== undefined && !common && side !== 'right' && (
        <path class="placemark-here" d={`M5 ${top(at)}h12v${tall}H5z`} />
      )}
      {at !== undefined && !common && side !== 'left' && (
        <path class="placemark-here" d={`M31 ${top(at)}h12v${tall}H31z`} />
      )}
      <path class="placemark-lines" d={`M5 43V5h38v38M1.5 43h45M17 43V5M31 43V5${floorsOf(storeys, top)}`} />
      <path class="placemark-stair" d={stairOf(storeys, top, tall)} />
    </svg>
  )
}

const floorsOf = (storeys: number, top: (i: number) => number): string =>
  Array.from({ length: storeys - 1 }, (_, i) => `M5 ${top(i)}h12M31 ${top(i)}h12`).join('')

/** One flight a storey, turning at each landing, up to the top one. */
const stairOf = (storeys: number, top: (i: number) => number, tall: number): string =>
  `M20 ${top(0) + tall}${Array.from({ length: storeys - 1 }, (_, i) => `L${i % 2 ? 20 : 28} ${top(i)}`).join('')}`
