import { refuse } from '../../../kernel/core/command.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { queries, type Queries } from '../../core/contract.ts'

/** The papers that came with what was said of a dwelling, behind the walls of the words that they came with. */
export const placePapers = answer<Queries['place.papers']['input']>({
  ...queries['place.papers'],
  answer: async ({ db, actor }, { unit }) =>
    ofRole(actor.role).side === 'staff'
      ? {
          rows: await db.rows(sql`
            select p.sha256, p.name, p.bytes, p.media, p.at, r.id as request, r.no
            from requests.shown_paper p join requests.request r on r.id = p.request
            where r.unit = ${unit} order by p.at desc limit 50`),
        }
      : refuse('not_yours'),
})
