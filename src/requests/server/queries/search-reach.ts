import type { Actor } from '../../../kernel/core/access.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { type RawBuilder, sql } from '../../../kernel/server/sql.ts'

/** Where the reader may look: the search goes there at once; her policies then say the same of each row. */
export type Near = {
  agencies: string[] | null
  buildings: string[] | null
  limit: number
  now: string
  /** so many people were shown before */
  skip: number
}

export const reachOf = ({ role, agencies, buildings }: Actor): Omit<Near, 'limit' | 'now' | 'skip'> => ({
  agencies: ofRole(role).reach === 'agency' ? [...agencies] : null,
  buildings: ofRole(role).reach === 'patch' ? [...buildings] : null,
})

export const reachParams = ({ agencies, buildings, limit, skip }: Near): RawBuilder<unknown> =>
  sql`${agencies}::text[], ${buildings}::uuid[], ${limit + skip}::integer`
