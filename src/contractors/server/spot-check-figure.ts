import type { Figure } from '../../kernel/server/figures.ts'
import { sql } from '../../kernel/server/sql.ts'

/** Threads whose work was looked at on the spot in the period; `n`: never found wrong in it. */
export const conforming: Figure = {
  name: 'conforming',
  count: ({ agencies, from, to }) => sql`
    select count(*)::int as "of", (count(*) filter (where c.conforming))::int as n from (
      select bool_and((f.data ->> 'conforming')::boolean) as conforming from kernel.fact f
      where f.type = 'order.spotChecked' and f.at >= ${from} and f.at < ${to}
        and (${agencies === null} or f.agency = any (${[...(agencies ?? [])]}::text[]))
      group by f.subject) c`,
  opens: ({ from, to }) => ({ conforming: `${from}/${to}` }),
}
