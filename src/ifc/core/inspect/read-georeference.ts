import {
  conicZone,
  fromCompoundAngle,
  fromConic,
  type GeoPoint,
  lambert93,
  type LambertProjection,
} from '../../../kernel/core/lambert.ts'
import { placements } from '../model/placement.ts'
import { unitsOf } from '../model/units.ts'
import type { StepRecord } from '../step/read-step.ts'
import type { Value } from '../step/step-values.ts'

/** Where a model says that its building stands, and where in the file it says so. */
export type Georeference = GeoPoint & { from: string }

/**
 * The position that a file gives: of its first building in a French projection (IfcMapConversion with Lambert-93 or a conic zone of
 * RGF93), else of its first site in degrees (RefLatitude, RefLongitude). Nothing where it gives none, or another projection alone.
 */
export const georeferenceOf = (step: StepRecord): Georeference | undefined => onMap(step) ?? ofSite(step)

const numberIn = (value: Value, otherwise: number): number => (typeof value === 'number' ? value : otherwise)

const onMap = (step: StepRecord): Georeference | undefined => {
  const [conversion = -1] = [...step.all('IFCMAPCONVERSION'), ...step.all('IFCMAPCONVERSIONSCALED')]
  if (conversion < 0) return undefined
  const [, target, east, north, , abscissa, ordinate] = step.args(conversion)
  const system = step.find(target)
  const name = system < 0 ? undefined : step.args(system)[0]
  const projection = typeof name === 'string' ? projectionNamed(name) : undefined
  if (!projection || typeof east !== 'number' || typeof north !== 'number') return undefined
  const [x, y] = buildingAt(step)
  const turn = Math.atan2(numberIn(ordinate, 0), numberIn(abscissa, 1))
  const at = fromConic(
    projection,
    east + x * Math.cos(turn) - y * Math.sin(turn),
    north + x * Math.sin(turn) + y * Math.cos(turn),
  )
  return { ...at, from: `IfcMapConversion ${name as string}` }
}

/** A projection of France, by the name that a file gives it: its number at EPSG, or what people write. */
const projectionNamed = (name: string): LambertProjection | undefined => {
  const zone = /EPSG\W*39(4[2-9]|50)\b/i.exec(name)?.[1] ?? /\bCC\W*(4[2-9]|50)\b/i.exec(name)?.[1]
  if (zone) return conicZone(Number(zone))
  return /EPSG\W*2154\b|LAMB(?:ERT)?\W*93\b/i.test(name) ? lambert93 : undefined
}

/** Where the first building stands in the world of its file, in metres. */
const buildingAt = (step: StepRecord): [x: number, y: number] => {
  const [building] = step.all('IFCBUILDING')
  if (building === undefined) return [0, 0]
  const frame = placements(step)(step.args(building)[5])
  const metre = unitsOf(step).get('LENGTHUNIT') ?? 1
  return [frame[9]! * metre, frame[10]! * metre]
}

const ofSite = (step: StepRecord): Georeference | undefined => {
  for (const site of step.all('IFCSITE')) {
    const args = step.args(site)
    const [lat, lon] = [angleIn(args[9]), angleIn(args[10])]
    if (lat !== undefined && lon !== undefined) return { lat, lon, from: 'IfcSite' }
  }
  return undefined
}

const angleIn = (value: Value): number | undefined =>
  Array.isArray(value) && value.length >= 3 && value.every((part) => typeof part === 'number')
    ? fromCompoundAngle(value)
    : undefined
