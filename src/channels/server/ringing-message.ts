import { sql } from '../../kernel/server/sql.ts'

/** Of `channels.message m`: its danger rings without a place, until somebody says where it is. */
export const isRinging = sql`m.danger and exists (select from requests.told_by_message n where n.message = m.id)`
