import { can } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { GeoPoint } from '../../../kernel/core/lambert.ts'
import type { Commands } from '../estate-commands.ts'
import { grants } from '../grants.ts'
import { pointProblem } from './territories.ts'

/** Who says where a building stands. */
export type PositionSource = 'hand' | 'imported' | 'model' | 'invented'

/** A position that stood or stands. */
export type KnownPosition = { id: string; lat: number; lon: number; source: PositionSource }

/** What the rule must know: the building, where it stands now, and where it stood before that. */
export type PositionState = {
  building: { agency: string; insee: string } | undefined
  stands: KnownPosition | undefined
  before: KnownPosition | undefined
}

type ActSaid<Type extends keyof Commands> = { subject: string; data: Commands[Type]; id: string }

/**
 * What people place by hand stays when a list or a model comes, and what a register says stays when a model comes, whose origin may lie
 * beside its building; what is invented gives way to anything.
 */
const weightOf: Record<PositionSource, number> = { invented: 0, model: 1, imported: 2, hand: 3 }

/** A building is placed: by hand, or as a register, a model or the demonstration has it. The same point again is nothing new. */
export const locate = (
  { building, stands }: PositionState,
  { subject, data, id }: ActSaid<'estate.locate'>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!building) return refuse('not_found')
  const place = { agency: building.agency, building: subject }
  const source = data.from?.source ?? 'hand'
  if (!can(grants, source === 'hand' ? 'locate' : 'import', actor, place)) return refuse('not_yours')
  const no = pointProblem(data, building.insee)
  if (no) return refuse(no)
  if (stands && isSame(stands, data) && stands.source === source) return []
  if (stands && weightOf[source] < weightOf[stands.source]) return []
  return [{ type: 'estate.located', subject, data: { position: id, source }, audience: 'staff', place }]
}

/** What a source would come to, were it to say that a building stands there; `metres`: how far from where it stands. */
export type ForeseenPosition =
  | { will: 'place' | 'elsewhere' }
  | { will: 'move' | 'keep'; metres: number; stands: PositionSource }
  | { will: 'stay' }

/** What would become of a position that is told of a building, by the same rule. */
export const foreseePosition = (
  stands: Pick<KnownPosition, 'lat' | 'lon' | 'source'> | undefined,
  point: GeoPoint,
  source: PositionSource,
  insee: string,
): ForeseenPosition => {
  if (pointProblem(point, insee)) return { will: 'elsewhere' }
  if (!stands) return { will: 'place' }
  if (isSame(stands, point)) return { will: 'stay' }
  const will = weightOf[source] < weightOf[stands.source] ? 'keep' : 'move'
  return { will, metres: metresBetween(stands, point), stands: stands.source }
}

/** A position is taken back: the one before it stands again, or none. */
export const unlocate = (
  { building, stands, before }: PositionState,
  { subject, data }: ActSaid<'estate.unlocate'>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!building) return refuse('not_found')
  const place = { agency: building.agency, building: subject }
  if (!can(grants, 'locate', actor, place)) return refuse('not_yours')
  if (stands?.id !== data.position) return refuse('position_changed')
  return [
    {
      type: 'estate.unlocated',
      subject,
      data: { position: data.position, before: before?.id ?? null },
      audience: 'staff',
      place,
    },
  ]
}

// A metre is closer than anybody points.
const isSame = (a: { lat: number; lon: number }, b: { lat: number; lon: number }): boolean =>
  Math.abs(a.lat - b.lat) < 1e-5 && Math.abs(a.lon - b.lon) < 1e-5

const earthRadius = 6_371_000

const metresBetween = (a: GeoPoint, b: GeoPoint): number => {
  const radians = Math.PI / 180
  const north = (b.lat - a.lat) * radians
  const east = (b.lon - a.lon) * radians * Math.cos(((a.lat + b.lat) / 2) * radians)
  return earthRadius * Math.hypot(north, east)
}
