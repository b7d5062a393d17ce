import type { Actor } from '../core/access.ts'
import type { Command } from '../core/command.ts'
import { lastToldBy } from './locks.ts'
import type { SomeOffers } from './offers.ts'
import type { Handler } from './slice.ts'
import type { Db } from './sql.ts'

type HouseRules = {
  commands: ReadonlyMap<string, Handler>
  historic: ReadonlySet<string>
  offers: SomeOffers
}

/**
 * Before which hour an act cannot have been done (ISO): what was last told of its matter (`last`) where that has one history, or
 * by her where each has an order of her own; and what the act rests on itself.
 */
export const lowest = async (
  db: Db,
  { commands, historic, offers }: HouseRules,
  command: Command,
  actor: Actor,
  last: string | null,
): Promise<string | null> => {
  const spec = commands.get(command.type)
  const own = spec?.inOwnOrder ? await lastToldBy(db, command.subject, actor.id) : null
  const since = await spec?.since?.(db, command as never, actor, offers)
  const bounds = [historic.has(command.type) ? last : null, own, since].flatMap((at) => at ?? [])
  return bounds.sort().at(-1) ?? null
}
