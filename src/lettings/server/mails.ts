import { ofRole, rolesWhere } from '../../kernel/core/roles.ts'
import type { ToldFact } from '../../kernel/core/mails.ts'
import { mails as told } from '../../kernel/server/mails.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { hearsLeaving } from '../core/leaving/hear-leaving.ts'
import { type LettingNow, mails as rows } from '../core/mails.ts'

// Who lets dwellings again: head office’s desk that knows the leases.
const lettingRoles = rolesWhere(({ desk, leases }) => desk === 'hq' && leases)

type SignedNow = LettingNow & { agency: string }

/** The mails of this slice, and what stands of a dwelling (nothing once it is let and its thread over) or of a request when one leaves. */
export const mails = told<LettingNow>({
  rows,
  stands: (db, fact) => (fact.type === 'request.said' ? heardIn(db, fact) : standingVoid(db, fact)),
})

const noRecipients = { agents: [], officers: [], tenants: [], dwelling: '', isHeard: false }

const standingVoid = async (db: Db, { subject }: ToldFact): Promise<SignedNow | undefined> => {
  const found = await db.row<{ agency: string; dwelling: string; officers: string[] }>(sql`
    select v.agency, concat_ws(', ', nullif(u.door, ''), b.name) as dwelling,
      array(select c.person from people.colleague c where c.role = any (${lettingRoles}::text[]) and c.active) as officers
    from lettings.void v join estate.place u on u.id = v.unit join estate.site b on b.id = v.building
    where v.unit = ${subject} and v.closed_at is null`)
  return (
    found && {
      ...noRecipients,
      agency: found.agency,
      dwelling: found.dwelling,
      agents: [{ duty: found.agency }],
      officers: found.officers.map((person) => ({ person })),
    }
  )
}

type HeardRow = {
  agency: string
  nature: string
  hasLeaving: boolean
  tenants: string[]
  words: { id: string; body: string }[]
}

const heardIn = async (db: Db, { subject, role, command }: ToldFact): Promise<SignedNow | undefined> => {
  const row = await db.row<HeardRow>(sql`
    select m.agency, m.nature,
      exists (select from lettings.leaving l where l.household = m.household and l.withdrawn_on is null) as "hasLeaving",
      array(select p.id from people.reachable p where p.household = m.household and p.kind = 'tenant' and p.erased_at is null
        order by p.id) as tenants,
      coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'body', w.body) order by w.at, w.id)
        from (select w.id, w.body, w.at from requests.message_words w where w.request = m.id and w.author_role = 'tenant'
          order by w.at, w.id limit 200) w), '[]') as words
    from requests.matter m where m.id = ${subject} and m.household is not null`)
  if (!row) return undefined
  const { agency, nature, hasLeaving, tenants, words } = row
  const first = words.find(({ body }) => hearsLeaving(body))
  return {
    ...noRecipients,
    agency,
    tenants: tenants.map((person) => ({ person })),
    isHeard:
      ofRole(role).side === 'tenant' && nature !== 'matter.notice' && !hasLeaving && first?.id === command,
  }
}
