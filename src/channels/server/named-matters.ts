import { type Db, isAmong, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { IntakeCard } from '../core/contract.ts'

type Candidates = IntakeCard['candidates']

/** Requests where a message may belong, in the order in which they were named; those behind the reader’s wall are not there. */
export const mattersNamed = async (db: Db, named: readonly string[]): Promise<Candidates> => {
  if (!named.length) return []
  const found = await mattersWhere(db, isAmong(sql`m.id`, [...named]))
  return named.flatMap((id) => found.find((one) => one.id === id) ?? [])
}

export const mattersWhere = (db: Db, where: RawBuilder<unknown>): Promise<Candidates> =>
  db.rows(sql`
    select m.id, m.no::int as no, m.nature, coalesce(s.name, '') as place, p.name as requester, m.filed_at as "filedAt",
      m.closed_at is null as open
    from requests.matter m left join estate.site s on s.id = m.building left join people.reachable p on p.id = m.requester
    where ${where}`)
