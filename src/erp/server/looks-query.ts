import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { answer } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { placeOfWay } from '../core/connect/due-way.ts'
import { queries, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { readWays } from './read-ways.ts'

type Looks = Queries['erp.looks']['output']
type Look = Pick<Looks['ways'][number], 'source' | 'at' | 'found' | 'why' | 'since'>

const never = { at: null, found: 0, why: null, since: null }

/** Every way that the house goes by itself, those that are shut before the others. */
export const looksAnswer = answer({
  ...queries['erp.looks'],
  answer: async ({ db, actor, settings: { erpWays } }) => {
    if (!mayAnywhere(grants, 'connect', actor)) return refuse('not_yours')
    if (erpWays === undefined) return { isSet: false, wrongKey: null, ways: [] } satisfies Looks
    const read = readWays(erpWays)
    if ('why' in read) return { isSet: true, wrongKey: read.why, ways: [] } satisfies Looks
    const rows = await db.rows<Look>(sql`
      select l.source, app.iso(l.at) as at, l.found, l.why, app.iso(l.since) as since from erp.look l`)
    const looks = new Map(rows.map((row) => [row.source, row]))
    const ways = read.ways.map((way) => ({
      ...never,
      ...looks.get(way.source),
      source: way.source,
      ...placeOfWay(way),
    }))
    return {
      isSet: true,
      wrongKey: null,
      ways: ways.toSorted((a, b) => Number(b.why !== null) - Number(a.why !== null)),
    } satisfies Looks
  },
})
