import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Handler, handler, type Reactions, type JournalFact } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { commands, type Commands } from '../core/contract.ts'
import {
  formerLetter,
  givenLetter,
  type FormerAddress,
  ownLetter,
  tellFormer,
  tellGiven,
} from '../core/former-address.ts'
import { saveKey, savePaper, site } from './store.ts'
import { envelope } from './letter-envelope.ts'

// A letter to the dwelling of each whose first address an office noted, as it let her in or afterwards.
const tellGivens = (fact: JournalFact<'person.corrected' | 'person.movedIn' | 'person.joined'>) =>
  (fact.private?.given ?? []).map(({ person, ...data }) => ({
    type: 'mail.given',
    subject: person,
    data,
  }))

/** In the act that changes an address, and not after it: a link to enter could leave in between. */
export const reactions: Reactions = {
  'person.corrected': (fact) => {
    const former = fact.private?.former
    return [
      ...(former ? [{ type: 'mail.former', subject: fact.subject, data: former }] : []),
      ...tellGivens(fact),
    ]
  },
  'person.movedIn': tellGivens,
  'person.joined': tellGivens,
}

export const formerHandlers: Record<string, Handler> = {
  'mail.former': handler<FormerAddress | undefined, Commands['mail.former']>({
    data: commands['mail.former'],
    gather: (db, { subject }) => movedOf(db, subject),
    decide: tellFormer,
    save: async (db, _, moved, { id, subject, data }, { now }) => {
      if (!moved) return
      await saveKey(db, {
        id: derivedId('mail', id),
        // An address that its person changed stands at once: only the other keeps her former address open.
        template: data.herself ? 'own' : 'former',
        to: subject,
        email: data.email,
        lang: moved.lang,
        agency: moved.agency?.id,
        ...(data.herself ? ownLetter(moved) : formerLetter(moved, now)),
      })
    },
  }),
  'mail.given': handler<FormerAddress | undefined, Commands['mail.given']>({
    data: commands['mail.given'],
    gather: (db, { subject }) => movedOf(db, subject),
    decide: tellGiven,
    save: async (db, _, moved, { subject, data }) => {
      if (!moved) return
      await savePaper(db, {
        id: data.letter,
        template: 'given',
        to: subject,
        lang: moved.lang,
        agency: moved.agency?.id,
        address: [moved.name, ...moved.address],
        askedBy: data.by,
        ...givenLetter(moved, { ...data, url: `${site}/entrer` }),
      })
    },
  }),
}

const movedOf = (db: Db, person: string): Promise<FormerAddress | undefined> =>
  db.row(sql`
    select p.name as name, p.lang,
      case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name, 'phone', a.phone) end as agency,
      coalesce((select s.value ->> 'name' from kernel.setting s where s.key = 'landlord'), 'Loge') as landlord,
      case when b.id is null then '{}'::text[] else ${envelope} end as address,
      jsonb_build_object('agency', p.agency, 'building', p.building, 'household', p.household) as place
    from people.reachable p left join estate.office a on a.id = p.agency
      left join people.home h on h.id = p.household left join estate.place u on u.id = h.unit
      left join estate.site b on b.id = h.building left join estate.staircase e on e.id = u.entrance
    where p.id = ${person} and p.erased_at is null`)
