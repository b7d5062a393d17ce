import { can } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../estate-commands.ts'
import { grants } from '../grants.ts'
import { pointProblem } from './territories.ts'

/** A position that stood or stands; `source`: who says so. */
export type KnownPosition = { id: string; lat: number; lon: number; source: string }

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
const weightOf: Record<string, number> = { invented: 0, model: 1, imported: 2, hand: 3 }

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
  if (stands && (weightOf[source] ?? 0) < (weightOf[stands.source] ?? 0)) return []
  return [{ type: 'estate.located', subject, data: { position: id, source }, audience: 'staff', place }]
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
