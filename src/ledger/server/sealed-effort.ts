import { type Db, sql } from '../../kernel/server/sql.ts'
import type { AnswerRow } from '../core/publish/answer-counts.ts'
import type { EffortEntry } from '../core/publish/fold-week.ts'
import { sealText, unsealText, type WeekKeys } from './week-keys.ts'

/** What is sealed together: seconds under marks, how many acts of a type told what they cost, what became of questions by place. */
export type EffortBatch = {
  entries: readonly EffortEntry[]
  measured: Readonly<Record<string, number>>
  answers: readonly AnswerRow[]
}
export type OpenedBatch = EffortBatch & { month: string; week: string }

/** Keeps a batch until its week is over, readable by the fold alone. */
export const keepBatch = async (
  db: Db,
  { month, week, ...batch }: OpenedBatch,
  keys: WeekKeys,
): Promise<void> => {
  const sealed = await sealBatch(batch, week, keys)
  await db.run(sql`
    insert into ledger.sealed_effort (week, month, sealed) values (${week}::date, ${month}::date, ${sealed})`)
}

/** A batch of a week (its Monday) as it is kept. */
export const sealBatch = async (batch: EffortBatch, week: string, keys: WeekKeys): Promise<Buffer> =>
  sealText(await keys.of(week), JSON.stringify(batch))

/** The batches of the weeks before this one (its Monday). What no key opens any more is lost: it counts as acts that told nothing. */
export const openBatches = async (db: Db, week: string, keys: WeekKeys): Promise<OpenedBatch[]> => {
  const rows = await db.rows<{ week: string; month: string; sealed: Buffer }>(sql`
    select e.week::text as week, e.month::text as month, e.sealed from ledger.sealed_effort e where e.week < ${week}::date`)
  const opened: OpenedBatch[] = []
  for (const row of rows) {
    const text = unsealText(await keys.of(row.week), row.sealed)
    if (text !== undefined)
      opened.push({ ...(JSON.parse(text) as EffortBatch), month: row.month, week: row.week })
  }
  return opened
}
