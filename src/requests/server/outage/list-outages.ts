import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import type { CodeUnder } from '../../../kernel/core/words.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { queries, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { stepOf } from '../../core/lifecycle.ts'
import { outageKinds } from '../../core/outage/outage-kinds.ts'
import type { NoticedOutageRow } from '../../core/outage/outage-contract.ts'
import type { RequestRow } from '../../core/request-shapes.ts'
import { rowsById } from '../request-rows.ts'

type FoundOutage = {
  id: string
  kind: CodeUnder<'outage.kind'>
  homes: number
  since: string
  requests: string[]
  alone: boolean
  isRecent: boolean
}

/** What waits for a yes longer than that is no breakdown any more (days); what the house did by itself is shown so long (hours). */
const [shownDays, shownHours] = [3, 12]
const mostOutages = 20

/** What several homes tell, behind the reader’s wall. */
export const noticedOutages = answer<Record<string, never>>({
  ...queries['outage.noticed'],
  answer: async ({ db, actor, now }): Promise<Queries['outage.noticed']['output'] | { refused: string }> => {
    if (!mayAnywhere(grants, 'scatter', actor)) return refuse('not_yours')
    const found = await db.rows<FoundOutage>(sql`
      select n.id, n.kind, n.homes, n.since, n.requests, n.alone,
        n.noticed_at > ${now}::timestamptz - ${shownHours} * interval '1 hour' as "isRecent"
      from requests.noticed_outage n
      where n.dismissed_at is null and n.noticed_at > ${now}::timestamptz - ${shownDays} * interval '1 day'
      order by n.noticed_at desc limit ${mostOutages}`)
    return { outages: await shownOf(db, found) }
  },
})

const shownOf = async (db: Db, found: readonly FoundOutage[]): Promise<NoticedOutageRow[]> => {
  const rows = await byId(
    db,
    found.flatMap(({ requests }) => requests),
  )
  const outages = await byId(
    db,
    [...rows.values()].flatMap((row) => row.outage ?? []),
  )
  return found.flatMap(({ alone, isRecent, requests, ...noticed }) => {
    const its = requests.flatMap((id) => rows.get(id) ?? [])
    const outage =
      its.find(({ kind }) => kind === 'outage') ??
      its.flatMap((row) => outages.get(row.outage ?? '') ?? [])[0]
    const danger = outageKinds.find(({ name }) => name === noticed.kind)?.danger ?? false
    const shown = its.filter((row) => (danger ? row.closedAt === null : mayFollow(row)))
    if (outage && (!alone || !isRecent || outage.closedAt !== null)) return []
    if (!outage && shown.length < (danger ? 1 : 2)) return []
    return [{ ...noticed, danger, requests: outage ? its : shown, outage: outage ?? null }]
  })
}

const mayFollow = ({ kind, status, urgency }: RequestRow): boolean =>
  kind === 'single' && urgency !== 'U0' && stepOf('attach')?.from.includes(status) === true

const byId = async (db: Db, ids: readonly string[]): Promise<Map<string, RequestRow>> =>
  new Map((await rowsById(db, [...new Set(ids)])).map((row) => [row.id, row]))
