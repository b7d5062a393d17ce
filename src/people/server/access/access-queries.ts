import { can } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import type { Slice } from '../../../kernel/server/slice.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import { type AccessFile, type Queries, queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { kindsOf } from './held-of-person.ts'
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
  answer: async ({ db, actor, now, slices }, { id }): Promise<Output | { refused: string }> => {
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
      counts: { ...(await goesOf(db, slices, id, now)), openRequests: await openOf(db, id) },
    }
  },
})

type File = Omit<AccessFile, 'state'> & { readyAt: string | null; failed: boolean; there: boolean }

const filesOf = async (db: Db, person: string, now: string): Promise<AccessFile[]> => {
  const rows = await db.rows<File>(sql`
    select a.id, a.asked_at as "askedAt", coalesce(btrim(p.first_name || ' ' || p.last_name), '') as by, a.steps_done as done, a.steps, a.size,
      a.expires_at as "expiresAt", a.times_taken as taken, a.ready_at as "readyAt", a.failed_at is not null as failed, a.bytes is not null as there
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

/** What an erasure would let go of, as each slice counts it. */
const goesOf = async (db: Db, slices: readonly Slice[], id: string, now: string): Promise<Goes> => {
  const counts: Goes = { words: 0, photos: 0, sounds: 0, mails: 0, oldWords: 0 }
  for (const { kind, goes } of kindsOf(slices)) {
    if (!goes || !isCounted(kind)) continue
    counts[kind] = await countOf(db, goes.all(id))
    if (kind === 'words' && goes.old) counts.oldWords = await countOf(db, goes.old(id, now))
  }
  return counts
}

type Goes = Omit<Output['counts'], 'openRequests'>
type CountedKind = Exclude<keyof Goes, 'oldWords'>

const isCounted = (kind: string): kind is CountedKind => ['words', 'photos', 'sounds', 'mails'].includes(kind)

const countOf = async (db: Db, query: RawBuilder<{ n: number }>): Promise<number> =>
  (await db.row(query))?.n ?? 0

const openOf = (db: Db, id: string): Promise<number> =>
  countOf(
    db,
    sql`select count(*)::int as n from requests.matter r where r.requester = ${id} and r.closed_at is null`,
  )
