import type { FastifyRequest } from 'fastify'
import type { FactType } from '../../../kernel/core/facts.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { keyOf } from '../authenticate.ts'
import { standingLinks, standingSessions } from './session-queries.ts'

/** After these facts a session or a link may have ended, or reach other places. */
const endingFacts: readonly FactType[] = [
  'session.closed',
  'account.passwordChanged',
  'staff.assigned',
  'patch.assigned',
  'patch.handedOver',
  'person.erased',
  'person.movedIn',
  'person.movedOut',
  'person.stayed',
  'person.joined',
  'firm.shut',
]

/** How whoever holds these sessions and links is known now: another mark when her reach changed, none when it ended. */
const ask = async (db: Db, requests: readonly FastifyRequest[]): Promise<(string | null)[]> => {
  const keys = requests.map(keyOf)
  const held = (by: 'session' | 'link') => keys.flatMap((key) => (key?.by === by ? [key.hash] : []))
  const rows = await db.rows<{ key: string; mark: string }>(
    sql`${standingSessions(held('session'))} union all ${standingLinks(held('link'))}`,
  )
  const marks = new Map(rows.map(({ key, mark }) => [key, mark]))
  return keys.map((key) => (key && marks.get(key.hash)) ?? null)
}

export const stands = { after: endingFacts, ask }
