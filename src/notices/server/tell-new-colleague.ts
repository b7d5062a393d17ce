import { ofRole } from '../../kernel/core/roles.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Handler, handler, type Reactions } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { commands, type Commands } from '../core/contract.ts'
import { type NewColleague, hiredLetter, tellHired } from '../core/new-colleague.ts'
import { saveKey } from './store.ts'

/** Whom an agency lets in, head office hears of; what it does itself it knows. */
export const hiredReactions: Reactions = {
  'staff.hired': (fact) =>
    ofRole(fact.role).reach === 'agency'
      ? [{ type: 'mail.hired', subject: fact.subject, data: { by: fact.actor } }]
      : [],
}

export const hiredHandler: Handler = handler<NewColleague | undefined, Commands['mail.hired']>({
  data: commands['mail.hired'],
  gather: (db, { subject, data }) => hiredOf(db, subject, data.by),
  decide: tellHired,
  save: async (db, _, hired, { id }) => {
    for (const reader of hired?.readers ?? [])
      await saveKey(db, {
        id: derivedId('mail', id, reader.id),
        template: 'hired',
        to: reader.id,
        email: reader.email,
        lang: reader.lang,
        agency: hired?.agency?.id,
        ...hiredLetter(hired as NewColleague, reader),
      })
  },
})

const hiredOf = (db: Db, person: string, by: string): Promise<NewColleague | undefined> =>
  db.row(sql`
    select p.name as name, s.job,
      case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name) end as agency,
      coalesce((select b.name from people.reachable b where b.id = ${by}), '') as by,
      coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'email', h.email, 'name', h.name, 'lang', h.lang))
        from people.reachable h join people.colleague hs on hs.person = h.id
        where hs.role = 'hq' and hs.active and h.email <> '' and h.erased_at is null), '[]') as readers
    from people.reachable p join people.colleague s on s.person = p.id left join estate.office a on a.id = s.agencies[1]
    where p.id = ${person}`)
