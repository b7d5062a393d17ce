import { sql } from '../../kernel/server/sql.ts'

/**
 * A pair `p` of persons of whom nothing is other: the same first and last name in the same dwelling, whatever else both tell is the same,
 * and nobody else may be meant by either.
 */
export const isPlain = sql`
  p.kind = 'person' and p.levels @> '[{"field":"lastName","level":"exact"},{"field":"firstName","level":"exact"}]'
  and not p.levels @? '$[*] ? (@.level != "exact")'
  and not exists (select from refs.pair o where o.source = p.source and o.id <> p.id and o.state <> 'not' and (o.key = p.key or o.entity = p.entity))`
