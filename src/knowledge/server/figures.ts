import type { Figure } from '../../kernel/server/figures.ts'
import { sql } from '../../kernel/server/sql.ts'

/** What it counts, for the page of figures and its CSV. */
export const figures: readonly Figure[] = [
  {
    name: 'questionsSpared',
    count: ({ agencies, from, to }) => sql`
      select count(*)::int as n from knowledge.spared_question s
      where s.month >= ${from}::timestamptz and s.month < ${to}::timestamptz
        and (${agencies === null} or s.agency = any (${[...(agencies ?? [])]}::text[]))`,
    page: '/bureau/ce-que-nous-savons',
  },
]
