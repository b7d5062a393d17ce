import { sql } from '../../../kernel/server/sql.ts'

/** Of several tenants of a home (`p`, a row of `people.reachable`), the one whom words reach soonest stands first: in an order. */
export const firstToTell = sql`(p.told_by <> 'paper') desc, (p.email <> '' and 'mail' <> all (p.lost)) desc, p.id`
