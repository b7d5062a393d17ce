import { derivedId } from '../../kernel/server/ids.ts'
import { type Handler, handler, type Slice } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { commands, type Commands } from '../core/contract.ts'
import { formerLetter, type Moved, tellFormer } from '../core/former.ts'
import { saveKey } from './store.ts'

/** In the act that changes an address, and not after it: a link to enter could leave in between. */
export const reactions: NonNullable<Slice['reactions']> = {
  'person.corrected': (fact) => {
    const { former } = (fact.private ?? {}) as { former?: string }
    return former ? [{ type: 'mail.former', subject: fact.subject, data: { email: former } }] : []
  },
}

export const formerHandler: Handler = handler<Moved | undefined, Commands['mail.former']>({
  data: commands['mail.former'],
  gather: (db, { subject }) => movedOf(db, subject),
  decide: tellFormer,
  save: async (db, _, moved, { id, subject, data }, { now }) => {
    if (!moved) return
    await saveKey(db, {
      id: derivedId('mail', id),
      template: 'former',
      to: subject,
      email: data.email,
      lang: moved.lang,
      agency: moved.agency?.id,
      ...formerLetter(moved, now),
    })
  },
})

const movedOf = (db: Db, person: string): Promise<Moved | undefined> =>
  db.row(sql`
    select btrim(p.first_name || ' ' || p.last_name) as name, p.lang,
      case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name, 'phone', a.phone) end as agency,
      jsonb_build_object('agency', p.agency, 'building', p.building, 'household', p.household) as place
    from people.person p left join estate.agency a on a.id = p.agency
    where p.id = ${person} and p.erased_at is null`)
