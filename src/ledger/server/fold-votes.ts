import { quarterOf } from '../../kernel/core/periods.ts'
import { dateOf, dayNumberOf } from '../../kernel/core/zone.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { closedAfter } from '../core/ledger.ts'
import { atLeast } from '../core/publish/at-least.ts'
import { destroyPeriodKeys } from '../../kernel/server/period-keys.ts'

/**
 * Folds the quarters that are over for eight days: of a question that five persons voted on, how many said what, to five; of the
 * rest nothing. Votes go, and marks of contests, and the keys that made them: from then on nobody can be led back to.
 */
export const foldVotes = async (db: Db, today: string, filesDir: string): Promise<void> => {
  const standing = quarterOf(dateOf(dayNumberOf(today) - closedAfter))
  await db.run(sql`
    insert into ledger.published_vote (quarter, field, useful, useless, known)
    select v.quarter, v.field, ${toFive('useful')}, ${toFive('useless')}, ${toFive('known')}
    from ledger.vote v where v.quarter < ${standing}
    group by v.quarter, v.field having count(*) >= ${atLeast}::integer
    on conflict do nothing`)
  await db.run(sql`delete from ledger.vote where quarter < ${standing}`)
  await db.run(sql`delete from ledger.contest_mark where quarter < ${standing}`)
  await destroyPeriodKeys(filesDir, 'contests', standing)
}

// One or two are not nothing, and not told from three: as counts of readings are (close-periods.ts).
const toFive = (choice: string) => sql`
  (case count(*) filter (where v.choice = ${choice})
    when 0 then 0 else greatest(5, round(count(*) filter (where v.choice = ${choice}) / 5.0) * 5) end)::integer`
