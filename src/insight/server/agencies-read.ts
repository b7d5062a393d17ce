import { type Actor, mayAnywhere } from '../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../kernel/core/command.ts'
import { ofRole } from '../../kernel/core/roles.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { grants } from '../core/grants.ts'

/** Agencies that are counted: the one asked for, the reader's own, or all (null). */
export const agenciesFor = (actor: Actor, agency: string | undefined): readonly string[] | null | Refusal => {
  if (!mayAnywhere(grants, 'readOverview', actor)) return refuse('not_yours')
  const own = ofRole(actor.role).reach === 'agency' ? actor.agencies : null
  if (!agency) return own
  return own && !own.includes(agency) ? refuse('not_yours') : [agency]
}

/** Agencies that the reader may choose from, by their names: what keeps buildings, not head office. */
export const officesOf = (db: Db, actor: Actor): Promise<{ id: string; name: string }[]> =>
  db.rows(sql`
    select a.id, a.name from estate.office a
    where a.kind <> 'hq' and (${ofRole(actor.role).reach !== 'agency'} or a.id = any (${[...actor.agencies]}::text[])) order by a.name`)
