import { dayOf, instantAt } from '../../../kernel/core/dates.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { ofRole, type Role, rolesWhere } from '../../../kernel/core/roles.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import { queries, type Queries } from '../../core/contract.ts'
import { rowsOf } from '../request-rows.ts'

type Output = Queries['call.day']['output']
type Page = Output['calls']

/**
 * What whoever answers the telephone looks at between two calls: what her desk took today, the dangers that are open, the
 * breakdowns of whole buildings that go on. Each is a short page with how many there are, behind the reader's wall.
 */
export const callDay = answer<object>({
  ...queries['call.day'],
  answer: async ({ db, actor, now }): Promise<Output | ReturnType<typeof refuse>> => {
    const { desk } = ofRole(actor.role)
    if (desk === 'none') return refuse('not_yours')
    const page = (where: RawBuilder<unknown>): Promise<Page> => pageOf(db, where)
    return {
      calls: await page(takenToday(actor.role, instantAt(dayOf(now)))),
      dangers: await page(
        sql`r.urgency = 'U0' and r.closed_at is null and r.resolved_at is null and r.outage is null`,
      ),
      outages: await page(sql`r.kind = 'outage' and r.closed_at is null and r.resolved_at is null`),
    }
  },
})

// Whose desk it was is whose role wrote the words: the call centre is one desk, an agency's colleagues are another.
const takenToday = (role: Role, since: string): RawBuilder<unknown> => sql`
  r.filed_at >= ${since} and r.channel in ('phone', 'counter') and coalesce((
    select w.author_role from requests.message w where w.request = r.id order by w.at limit 1), ${role}) = any (${deskmates(role)}::text[])`

/** The roles that sit at the same desk. */
const deskmates = (role: Role): Role[] => {
  const { desk, reach } = ofRole(role)
  return [...rolesWhere((row) => row.desk === desk && row.reach === reach)]
}

const mostRows = 30

const pageOf = async (db: Db, where: RawBuilder<unknown>): Promise<Page> => {
  const { n } = (await db.row<{ n: number }>(
    sql`select count(*)::int as n from requests.request r where ${where}`,
  ))!
  const rows = await rowsOf(
    db,
    sql`select p.id, row_number() over (order by p.filed_at desc, p.id) as n from (
      select r.id, r.filed_at from requests.request r where ${where} order by r.filed_at desc limit ${mostRows}) p`,
  )
  return { n, rows }
}
