import { rolesWhere } from '../../kernel/core/roles.ts'
import { mails as told } from '../../kernel/server/mails.ts'
import { sql } from '../../kernel/server/sql.ts'
import { mails as rows, type VoidNow } from '../core/mails.ts'

// Who lets dwellings again: head office’s desk that knows the leases.
const officers = rolesWhere(({ desk, leases }) => desk === 'hq' && leases)

/** The mails of this slice, and what stands of a dwelling when one leaves: nothing once it is let and its thread over. */
export const mails = told<VoidNow>({
  rows,
  stands: async (db, { subject }) => {
    const found = await db.row<{ agency: string; dwelling: string; officers: string[] }>(sql`
      select v.agency, concat_ws(', ', nullif(u.door, ''), b.name) as dwelling,
        array(select c.person from people.colleague c where c.role = any (${officers}::text[]) and c.active) as officers
      from lettings.void v join estate.place u on u.id = v.unit join estate.site b on b.id = v.building
      where v.unit = ${subject} and v.closed_at is null`)
    return (
      found && {
        agency: found.agency,
        dwelling: found.dwelling,
        agents: [{ duty: found.agency }],
        officers: found.officers.map((person) => ({ person })),
      }
    )
  },
})
