import type { Kernel } from '../../../kernel/server/slice.ts'
import { usualAnswers } from '../../core/back/outlet-shape.ts'
import { type Acknowledgement, type AnswerFault, readAnswer } from '../../core/back/read-acknowledgement.ts'
import { fullPage, type PageEnd, pageRows } from '../../core/connect/sql-statements.ts'
import type { SqlWay, WayRefusal } from '../../core/way-shape.ts'
import { openSql, sqlRefusal } from '../connect/sql-client.ts'
import { hearAnswers, type HeardWay } from './hear-answers.ts'
import type { Outlet } from './outlet-store.ts'

/** Answers that stand in the table where items were put: a row with a state was answered; its line is its place among them. */
export const takeStaged = async (
  kernel: Kernel,
  { outlet, shape }: Outlet,
  door: SqlWay['sql'],
): Promise<HeardWay> => {
  const names = shape.answers ?? usualAnswers
  const rows = await stagedRows({
    ...door,
    key: names.id,
    columns: [names.state, names.receipt, names.reason],
  })
  if (typeof rows === 'string') return { heard: [], why: rows }
  if (rows.length === 0) return { heard: [], why: null }
  const answers: Acknowledgement[] = []
  const faults: AnswerFault[] = []
  for (const [i, [id, state, receipt, reason]] of rows.entries()) {
    const cells: Record<string, string | null | undefined> = {
      [names.id]: id,
      [names.state]: state,
      [names.receipt]: receipt,
      [names.reason]: reason,
    }
    const answer = readAnswer((name) => (cells[name] ?? '').trim(), names)
    if ('code' in answer) faults.push({ line: i + 1, ...answer })
    else answers.push({ line: i + 1, ...answer })
  }
  const heard = await hearAnswers(kernel, outlet, answers)
  const report = {
    outlet,
    file: door.table,
    lines: rows.length,
    taken: heard.taken,
    faults: [...faults, ...heard.faults],
  }
  return { heard: [report], why: null }
}

type StagedRow = readonly (string | null)[]

// A table that cannot be asked now, or not to its end, is asked the next time.
const stagedRows = async (door: SqlWay['sql']): Promise<StagedRow[] | WayRefusal> => {
  const client = await openSql(door)
  if (typeof client === 'string') return client
  const answered: StagedRow[] = []
  try {
    for (let end: PageEnd | null = null, isMore = true; isMore; ) {
      const page: StagedRow[] = await client.rows(fullPage(door, end))
      answered.push(...page.filter(([, state]) => state !== null && state !== ''))
      end = { changedAt: null, key: page.at(-1)?.[0] ?? '' }
      isMore = page.length === pageRows
    }
    return answered
  } catch (fault) {
    return sqlRefusal(fault)
  } finally {
    await client.close()
  }
}
