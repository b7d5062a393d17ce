import type { ConvertedValue } from './converters.ts'
import { type Entity, isNamed } from './entities.ts'

export type KeptValues = Readonly<Record<string, ConvertedValue>>

/** What is kept of what a line said: of names and ways to reach somebody a mark alone (`markOf`), of the rest the value. */
export const keptValues = (
  entity: Entity,
  values: Readonly<Record<string, ConvertedValue>>,
  markOf: (said: string) => string,
): KeptValues =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      value !== null && isNamed(entity, field) ? markOf(`${field} ${String(value)}`) : value,
    ]),
  )

/** Fields of which a line says something else than it did; nothing was said before: all that it says. */
export const changedFields = (now: KeptValues, before: KeptValues | undefined): ReadonlySet<string> =>
  new Set(
    Object.entries(now)
      .filter(([field, value]) => (before ? (before[field] ?? null) !== value : value !== null))
      .map(([field]) => field),
  )
