import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { answer } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'

type SetSource = Queries['erp.source']['output']

/** One source as it is set up, with its last ten versions. */
export const sourceAnswer = answer({
  ...queries['erp.source'],
  answer: async ({ db, actor }, { source }) => {
    if (!mayAnywhere(grants, 'connect', actor)) return refuse('not_yours')
    const row = await db.row<SetSource>(sql`
      select s.version, s.mapping, s.codes, coalesce((select jsonb_agg(
          jsonb_build_object('version', v.version, 'at', v.at, 'mapping', v.mapping, 'codes', v.codes) order by v.version desc)
        from erp.mapping_version v where v.source = s.source and v.version > s.version - 10), '[]') as versions
      from erp.source s where s.source = ${source}`)
    return row ?? refuse('not_found')
  },
})
