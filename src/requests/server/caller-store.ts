import { type Db, isAmong, sql } from '../../kernel/server/sql.ts'
import type { Commands } from '../core/request-commands.ts'
import type { Thread } from '../core/contract.ts'

type Caller = NonNullable<Commands['request.file']['caller']>

/** Keeps who called for her who lives there. */
export const saveCaller = (
  db: Db,
  request: string,
  { name, tie, phone = '', email = '', told = false }: Caller,
  person: string | undefined,
  place: { agency?: string | null | undefined; building?: string | null | undefined },
): Promise<number> =>
  db.run(sql`
    insert into requests.caller (request, name, tie, phone, email, person, is_told, agency, building)
    values (${request}, ${name}, ${tie}, ${phone}, ${email}, ${person ?? null}, ${told}, ${place.agency ?? ''}, ${place.building ?? null})`)

/** Who called in these requests, where it was somebody else. */
export const callersOf = (
  db: Db,
  requests: readonly string[],
): Promise<(NonNullable<Thread['caller']> & { request: string })[]> =>
  db.rows(sql`
    select c.request, c.name, c.tie, c.phone, c.email, c.is_told as told from requests.caller c where ${isAmong(sql`c.request`, requests)}`)
