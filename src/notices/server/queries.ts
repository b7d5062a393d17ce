import { dayOf } from '../../kernel/core/dates.ts'
import { type Actor, can } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { answer, type Answer, type Asking } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { type NoticeRow, queries as asked, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { mayTakeDown } from '../core/poster.ts'
import { letterCard, letters } from './letter-list.ts'
import { previewLetter } from './preview-letter.ts'
import { leftNotices } from './left-notices.ts'
import { mailboxCard, mailboxList } from './mailbox.ts'

type Input<K extends keyof Queries> = Queries[K]['input']

const posters = (where: ReturnType<typeof sql>, limit: number) => sql<PosterRow>`
  select p.id, p.title, p.body as words, p.agency, p.building as "buildingId", b.name as "buildingName", b.address,
    p.entrance as "entranceId", e.name as "entranceName", p.request, p.starts, p.ends, p.put_up_at as "putUpAt",
    p.taken_down_at as "takenDownAt"
  from notices.poster p
  join estate.site b on b.id = p.building
  left join estate.staircase e on e.id = p.entrance
  where ${where}
  order by p.starts desc, p.id
  limit ${limit}`

type PosterRow = Omit<NoticeRow, 'building' | 'entrance' | 'state' | 'can'> & {
  agency: string
  buildingId: string
  buildingName: string
  address: string
  entranceId: string | null
  entranceName: string | null
}

const rowOf = (p: PosterRow, actor: Actor, now: string): NoticeRow => ({
  id: p.id,
  title: p.title,
  words: p.words,
  building: { id: p.buildingId, name: p.buildingName, address: p.address },
  entrance: p.entranceId ? { id: p.entranceId, name: p.entranceName ?? '' } : null,
  request: p.request,
  starts: p.starts,
  ends: p.ends,
  putUpAt: p.putUpAt,
  takenDownAt: p.takenDownAt,
  state: p.takenDownAt || p.ends <= now ? 'down' : p.starts > now ? 'coming' : 'up',
  can: {
    takeDown:
      mayTakeDown(
        { agency: p.agency, building: p.buildingId, ends: p.ends, takenDownAt: p.takenDownAt },
        actor,
        now,
      ) === 'yes',
  },
})

const list = async (
  { db, actor, now }: Asking,
  { building, past, after, limit = 50 }: Input<'notice.list'>,
) => {
  const rows = await db.rows(
    posters(
      sql`(${building ?? null}::uuid is null or p.building = ${building ?? null})
        and (${past ?? false} or (p.taken_down_at is null and p.ends > ${now}))
        and (${after ?? null}::uuid is null or exists (
          select from notices.poster l where l.id = ${after ?? null}
            and (l.starts > p.starts or l.starts = p.starts and l.id < p.id)))`,
      limit + 1,
    ),
  )
  const shown = rows.slice(0, limit)
  return {
    rows: shown.map((row) => rowOf(row, actor, now)),
    next: rows.length > limit ? shown.at(-1)!.id : null,
  }
}

const card = async ({ db, actor, now }: Asking, { id }: Input<'notice.card'>) => {
  const poster = await db.row(posters(sql`p.id = ${id}`, 1))
  if (!poster) return refuse('not_found')
  const agency = await db.row(
    sql`select a.id, a.name, a.phone from estate.office a where a.id = ${poster.agency}`,
  )
  const staff = can(grants, 'post', actor, { agency: poster.agency, building: poster.buildingId })
  return { notice: rowOf(poster, actor, now), agency, told: staff ? await toldBy(db, id, now) : 0 }
}

// A caretaker reads no mail: he counts the households of his stairwell who agreed.
const toldBy = async (db: Db, id: string, now: string): Promise<number> =>
  (
    await db.row<{ n: number }>(sql`
      select count(distinct h.id) as n from notices.poster p
      join people.home h on h.building = p.building
      join estate.place u on u.id = h.unit and (p.entrance is null or u.entrance = p.entrance)
      join people.reachable t on t.household = h.id and t.kind = 'tenant' and t.notices and t.told_by <> 'paper' and t.email <> '' and t.erased_at is null
      where p.id = ${id} and exists (
        select from people.lease l where l.household = h.id and (l.ends is null or l.ends >= ${dayOf(now)}::date))`)
  )?.n ?? 0

export const queries: Record<string, Answer> = {
  'notice.left': answer({ ...asked['notice.left'], opens: ({ request }) => request, answer: leftNotices }),
  'notice.list': answer({ ...asked['notice.list'], answer: list }),
  'notice.card': answer({ ...asked['notice.card'], answer: card }),
  // The mailbox holds what was written to people of several agencies, and on a demonstration it is everybody's: it says itself who may read.
  'mailbox.list': answer({ ...asked['mailbox.list'], beyond: true, answer: mailboxList }),
  'mailbox.card': answer({
    ...asked['mailbox.card'],
    beyond: true,
    opens: ({ id }) => id,
    answer: mailboxCard,
  }),
  // As letters are written: as the owner. It says itself who may look at those of an agency.
  'letter.preview': answer({ ...asked['letter.preview'], beyond: true, answer: previewLetter }),
  'letter.list': answer({ ...asked['letter.list'], answer: letters }),
  'letter.card': answer({ ...asked['letter.card'], opens: ({ id }) => id, answer: letterCard }),
}
