import type { Context } from '../../../kernel/core/command.ts'
import type { Actor } from '../../../kernel/core/access.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { ordersIn } from '../work-history.ts'
import type { StatementSource } from './inventory-store.ts'

type Source = 'field' | 'office' | 'import'

/** Who says a line: somebody in front of it, somebody at a desk, or a list that the house was given. */
export const valueSource = (
  { id }: { id: string },
  { actor, at }: Context,
  source: Source = actor.role === 'system'
    ? 'import'
    : ofRole(actor.role).reach === 'patch'
      ? 'field'
      : 'office',
): StatementSource => ({ source, at, person: source === 'import' ? null : actor.id, command: id })

/** When a thing or a room was last told of; for a firm no earlier than its first order in the building. ISO. */
export const lastSaidOf = async (
  db: Db,
  building: string,
  object: string,
  { firm }: Actor,
  offers: SomeOffers,
): Promise<string | null> =>
  (
    await db.row<{ last: string | null }>(sql`
      select greatest((select max(s.at) from estate.statement s where s.object = ${object}),
        (select min(o.placed_at) from (${ordersIn(offers)}) o where o.firm = ${firm ?? null}::uuid and o.building = ${building})) as last`)
  )?.last ?? null
