import { ofRole } from '../../../kernel/core/roles.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { queries, type Queries } from '../../core/contract.ts'
import { placeCard } from '../place-card.ts'

/** `beyond`: a tenant reads where she lives by her own household, and nothing else of it. */
export const home = answer<Record<never, never>>({
  input: queries['request.home'].input,
  output: queries['request.home'].output,
  beyond: true,
  answer: async ({ db, actor }): Promise<Queries['request.home']['output'] | { refused: string }> => {
    const [household] = ofRole(actor.role).reach === 'household' && !actor.matter ? actor.households : []
    if (!household) return refuse('not_yours')
    const lived = await db.row<{ unit: string | null; building: string }>(
      sql`select unit, building from people.home where id = ${household}`,
    )
    const place = lived && (await placeCard(db, lived))
    return place ? { place } : refuse('not_found')
  },
})
