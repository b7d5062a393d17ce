import { answer } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries, type Queries } from '../core/contract.ts'
import { readLandlord } from '../core/legal-notice.ts'
import { isDemo } from './sign/session-queries.ts'

/** `beyond`: what the law wants everybody to read is read without a name. */
export const legalOf = answer({
  ...queries['landlord.legal'],
  beyond: true,
  answer: async ({ db, settings }): Promise<Queries['landlord.legal']['output']> => {
    const kept = await db.row<{ value: unknown }>(
      sql`select value from kernel.setting where key = 'landlord'`,
    )
    return { ...readLandlord(kept?.value), demo: await isDemo(db), archiveMonths: settings.archiveMonths }
  },
})
