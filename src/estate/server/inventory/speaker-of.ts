import { type RawBuilder, sql } from '../../../kernel/server/sql.ts'

/** Who said a line of `estate.statement`, as the table of owners calls it: a list that bore no name is `list`. */
export const speakerOf = (alias: string): RawBuilder<unknown> =>
  sql`case ${sql.raw(alias)}.source when 'import' then coalesce(${sql.raw(alias)}.origin, 'list') else ${sql.raw(alias)}.source end`
