import { can } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type AccessFile, type Queries, queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { knownPerson } from '../people-state.ts'

type Output = Queries['person.rights']['output']
type RightsRow = Pick<Output, 'name' | 'kind' | 'erased'> & { agency: string | null; until: string | null }

/** A file that was asked for an hour ago and is not there was lost with the process that made it. */
const patience = 3_600_000

/** What was prepared about one person, what may be erased, what must be kept. */
export const rights = answer<Queries['person.rights']['input']>({
  ...queries['person.rights'],
  opens: ({ id }) => id,
  // Beyond: words and mails that no reach reads are counted, never shown; who may ask is decided first.
  beyond: true,
  answer: async ({ db, actor, now }, { id }): Promise<Output | { refused: string }> => {
    if (grants.export[actor.role] === undefined) return refuse('not_yours')
    const who = await db.row<RightsRow>(sql`
      select btrim(p.first_name || ' ' || p.last_name) as name, p.kind, p.erased_at is not null as erased, p.agency,
        (select max(t.ends)::text from people.tenancy t where t.household = p.household) as until
      from people.person p where p.id = ${id}`)
    if (!who || !can(grants, 'export', actor, { agency: who.agency })) return refuse('not_found')
    const known = await knownPerson(db, id, now)
    const { agency: _, until, ...shown } = who
    return {
      id,
      ...shown,
      files: await filesOf(db, id, now),
      erase: {
        all: who.erased ? 'erased' : known?.living ? 'still_tenant' : known?.working ? 'still_staff' : 'yes',
        until,
      },
      counts: await countsOf(db, id, now),
    }
  },
})

type File = Omit<AccessFile, 'state'> & { readyAt: string | null; failed: boolean; there: boolean }

const filesOf = async (db: Db, person: string, now: string): Promise<AccessFile[]> => {
  const rows = await db.rows<File>(sql`
    select a.id, a.asked_at as "askedAt", coalesce(btrim(p.first_name || ' ' || p.last_name), '') as by, a.done, a.steps, a.size,
      a.expires_at as "expiresAt", a.taken, a.ready_at as "readyAt", a.failed_at is not null as failed, a.bytes is not null as there
    from people.access a left join people.person p on p.id = a.asked_by
    where a.person = ${person} order by a.asked_at desc limit 20`)
  return rows.map(({ readyAt, failed, there, ...row }) => ({
    ...row,
    state: readyAt
      ? there && (row.expiresAt ?? '') > now
        ? 'ready'
        : 'gone'
      : failed || Date.parse(now) - Date.parse(row.askedAt) > patience
        ? 'failed'
        : 'underway',
  }))
}

const countsOf = async (db: Db, id: string, now: string): Promise<Output['counts']> =>
  (await db.row<Output['counts']>(sql`
    select
      (select count(*)::int from requests.message w join requests.matter r on r.id = w.request
        where w.author = ${id} and w.erased_at is null and r.closed_at < ${now}::timestamptz - interval '60 days') as "oldWords",
      (select count(*)::int from (
        select w.id from requests.message w where w.author = ${id} and w.erased_at is null
        union select w.id from people.person p join requests.matter r on r.requester = p.id join requests.message w on w.request = r.id
          where p.id = ${id} and w.erased_at is null and w.author_role <> 'tenant'
            and (w.audience = 'staff' or requests.names(w.body, p.last_name, p.phone, p.email))) goes) as words,
      (select count(*)::int from requests.photo f where f.by_person = ${id}) as photos,
      (select count(*)::int from requests.sound s where s.by_person = ${id}) as sounds,
      (select count(*)::int from notices.mail m where m.to_person = ${id} and m.erased_at is null) as mails,
      (select count(*)::int from requests.matter r where r.requester = ${id} and r.closed_at is null) as "openRequests"`))!
