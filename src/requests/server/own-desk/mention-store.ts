import type { Command, Context } from '../../../kernel/core/command.ts'
import { type Role, ofRole } from '../../../kernel/core/roles.ts'
import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { Mentionable } from '../../core/own-desk/find-mentions.ts'
import type { Matter } from '../../core/request-matter.ts'

type Colleague = { id: string; name: string; role: Role; agencies: string[] }

/** Colleagues with a desk, by name, and whether each may read this request. */
export const mentionable = async (db: Db, { agency }: Matter): Promise<Mentionable[]> =>
  (
    await db.rows<Colleague>(sql`
      select s.person as id, p.name, s.role, s.agencies from people.colleague s join people.reachable p on p.id = s.person
      where s.active and p.erased_at is null order by p.last_name, p.first_name, p.id limit 2000`)
  )
    .filter(({ role }) => ofRole(role).desk !== 'none')
    .map(({ id, name, role, agencies }) => ({
      id,
      name,
      reads: ofRole(role).reach === 'all' || agencies.includes(agency),
    }))

/** Who is named in a note finds it in her own list. */
export const saveMentions = async (
  db: Db,
  request: string,
  named: readonly Mentionable[],
  { id }: Pick<Command, 'id'>,
  { actor, at }: Context,
): Promise<void> => {
  const others = named.filter((one) => one.id !== actor.id)
  if (others.length === 0) return
  await db.run(sql`
    insert into requests.mention (message, person, request, by_person, at)
    select ${id}, m.person, ${request}, ${actor.id}, ${at} from jsonb_to_recordset(${json(others.map((one) => ({ person: one.id })))}) as m (person uuid)
    on conflict do nothing`)
}
