import type { Actor } from '../../kernel/core/access.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { KnownSender } from '../core/place-message.ts'
import type { Ending } from './message-store.ts'

/** Who speaks, with the reach that her own account has: a firm its orders, a tenant her household. */
export const actorOf = ({ id, side, household }: KnownSender, name: string): Actor => ({
  id,
  role: side === 'firm' ? 'firm' : 'tenant',
  name,
  lang: 'fr',
  agencies: [],
  buildings: [],
  households: household ? [household] : [],
  ...(side === 'firm' ? { firm: id } : {}),
})

/** What is written down of who sent a message. */
export const ofSender = ({ id, side, agency }: KnownSender): Pick<Ending, 'person' | 'firm' | 'agency'> => ({
  agency,
  ...(side === 'firm' ? { firm: id } : { person: id }),
})

/** The agency that a request belongs to. */
export const agencyOf = async (db: Db, request: string): Promise<string | null> =>
  (await db.row<{ agency: string }>(sql`select m.agency from requests.matter m where m.id = ${request}`))
    ?.agency ?? null
