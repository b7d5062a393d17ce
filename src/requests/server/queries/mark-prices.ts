import type { Actor } from '../../../kernel/core/access.ts'
import type { Questions } from '../../../kernel/core/doors.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import type { Asking } from '../../../kernel/server/slice.ts'
import { isAmong, sql } from '../../../kernel/server/sql.ts'
import type { RequestRow } from '../../core/request-shapes.ts'

type Delegations = Questions['price.delegations']['output']

/** The same rows, each said where its price is above what the landlord lets this reader accept: nobody is shown an act that will say no. */
export const markPrices = async (
  rows: readonly RequestRow[],
  { db, actor, ask }: Pick<Asking, 'db' | 'actor' | 'ask'>,
): Promise<RequestRow[]> => {
  const waiting = rows.filter(({ status }) => status === 'approval').map(({ id }) => id)
  const limit = waiting.length ? await limitOf(actor, ask) : null
  if (limit === null) return [...rows]
  const above = await db.rows<{ request: string }>(sql`
    select o.request from contractors.current_order o
    where ${isAmong(sql`o.request`, waiting)} and o.status = 'approval' and o.asked_amount > ${limit}`)
  const beyond = new Set(above.map(({ request }) => request))
  return rows.map((row) => (beyond.has(row.id) ? { ...row, beyond: true } : row))
}

/** Up to how much the reader accepts by herself, in cents; null: whatever the amount, or none of her business. */
const limitOf = async ({ role }: Actor, ask: Asking['ask']): Promise<number | null> => {
  if (!ofRole(role).decides) return null
  const told = (await ask('price.delegations', {})) as Delegations | { refused: string }
  const limit = (Object.entries(told) as [string, unknown][]).find(([whose]) => whose === role)?.[1]
  return typeof limit === 'number' ? limit : null
}
