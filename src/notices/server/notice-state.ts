import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import { mentionWaits, yearEnds } from '../core/tells.ts'
import type {
  Addressee,
  NoticeMatter,
  NoticeNow,
  OrderNow,
  NoticeState,
  TellingFact,
} from '../core/notice-matter.ts'
import { envelope, houseName } from './letter-envelope.ts'

/** What stands now about the subject of a fact. Read as the owner: a notice leaves in nobody's name. */
export const readNoticeState = async (db: Db, fact: TellingFact, at: string): Promise<NoticeState> => {
  const notice = fact.type === 'notice.posted' ? await noticeNow(db, fact.subject) : undefined
  const place = notice ?? (await matterNow(db, fact.subject, at))
  const matter = notice || !place ? null : (place as MatterRow)
  const named = 'order' in fact.data ? fact.data.order : undefined
  const order = named ?? (matter && (await openOrder(db, matter.id)))
  return {
    agency: (await agencyOf(db, place?.agency ?? '')) ?? { id: '', name: '', phone: '' },
    matter: matter && {
      ...matter,
      together: matter.kept === null ? [] : await doublesBeside(db, fact),
      requester: await requesterOf(db, matter.requesterId, matter.unit, matter.id),
      caller: await callerOf(db, matter.id),
    },
    order: order ? ((await orderNow(db, order)) ?? null) : null,
    notice: notice ?? null,
    said: await saidWith(db, fact),
    attached: matter?.kind === 'outage' ? await attachedTo(db, matter.id) : [],
    joined: matter && overs.has(fact.type) ? await joinedTo(db, matter) : [],
    heard: matter && endings.has(fact.type) ? await heardOf(db, matter.id, fact) : [],
    stairwell:
      notice || matter?.kind === 'outage'
        ? await stairwell(db, place?.building ?? '', place?.entrance ?? null)
        : [],
    directorate: fact.type === yearEnds ? await directorate(db, fact.data.directorate) : [],
    ...(await mentionedIn(db, fact)),
  }
}

// Who is named, while she works here and still reads the request; and the name of who wrote it.
const mentionedIn = async (
  db: Db,
  fact: TellingFact,
): Promise<Pick<NoticeState, 'mentioned' | 'mentionedBy'>> => {
  if (fact.type !== mentionWaits) return { mentioned: [], mentionedBy: '' }
  const { person, by } = fact.data
  return {
    mentioned: await db.rows(
      people(sql`p.email <> '' and p.id in (
        select s.person from people.colleague s join requests.matter r on r.id = ${fact.subject}
        where s.active and s.person = ${person} and (s.agencies = '{}' or r.agency = any (s.agencies)))`),
    ),
    mentionedBy:
      (await db.row<{ name: string }>(sql`select p.name from people.reachable p where p.id = ${by}`))?.name ??
      '',
  }
}

type MatterPlace = { agency: string; building: string; entrance: string | null }
type MatterRow = Omit<NoticeMatter, 'requester' | 'caller' | 'together'> &
  MatterPlace & { requesterId: string | null; unit: string | null }

const matterNow = (db: Db, id: string, at: string): Promise<MatterRow | undefined> =>
  db.row(sql`
    select r.id, r.no, r.kind, r.status, r.waits_for as "waitsFor", r.handler, r.nature, r.urgency, r.filed_at as "filedAt", r.due, r.closure, r.article,
      r.resolved_at as "resolvedAt", r.next_at as "nextAt", r.outage, (select k.no from requests.matter k where k.id = r.merged_into) as kept, concat_ws(', ', ${houseName}, b.address) as place, r.agency, r.building,
      r.entrance, r.requester as "requesterId", r.unit, coalesce(u.kind = 'dwelling', false) as home,
      (select jsonb_build_object('firm', o.firm_name, 'starts', app.iso(a.starts), 'ends', app.iso(a.ends))
        from contractors.visit a join contractors.current_order o on o.id = a.work_order
        where a.request = r.id and a.state = 'dropped' and a.fixed_by is not null and a.starts > ${at}
          and o.status in ('cancelled', 'refused', 'done', 'followedUp')
        order by a.starts limit 1) as off
    from requests.matter r join estate.site b on b.id = r.building left join estate.place u on u.id = r.unit
    where r.id = ${id}`)

// Requests that the same act made doubles: of the same requester or, where letters are posted, of the same home.
const doublesBeside = async (db: Db, { subject, command }: TellingFact): Promise<number[]> =>
  (
    await db.rows<{ no: number }>(sql`
      select o.no from requests.matter m
      join requests.matter o on o.merged_into = m.merged_into and o.id <> m.id
      join people.reachable hers on hers.id = m.requester
      join people.reachable theirs on theirs.id = o.requester
      where m.id = ${subject} and o.closure = 'duplicate' and ${isOneEnvelope}
        and exists (select from kernel.fact f where f.subject = o.id and f.type = 'request.closed' and f.command = ${command})
      order by o.no`)
  ).map(({ no }) => no)

const isOneEnvelope = sql`(hers.id = theirs.id or hers.household = theirs.household
  and (hers.told_by = 'paper' or hers.email = '') and (theirs.told_by = 'paper' or theirs.email = ''))`

// Facts that undo others: whoever has heard of those is told, and nobody else.
const endings = new Set(['request.withdrawn', 'request.separated', 'order.withdrawn', 'order.cancelled'])

// A letter has left once it is printed. That of a double may have told of another of her household, merged in the same act.
const heardOf = async (db: Db, request: string, { type, data }: TellingFact): Promise<string[]> => {
  const from = type === 'request.separated' && 'from' in data ? data.from : null
  const heard = await db.rows<{ id: string }>(sql`
    select m.to_person as id from notices.mail m
    where m.request = ${request} and ${hasLeft} and (${from === null} or m.template = 'joined')
    union
    select theirs.id from kernel.fact f
    join notices.mail m on m.template = 'joined' and m.request::text in (select jsonb_array_elements_text(f.data->'doubles'))
    join people.reachable hers on hers.id = m.to_person
    join requests.matter r on r.id = ${request}
    join people.reachable theirs on theirs.id = r.requester
    where f.subject = ${from}::uuid and f.type = 'request.merged' and f.data->'doubles' ? ${request}
      and ${hasLeft} and ${isOneEnvelope}`)
  return heard.map(({ id }) => id)
}

const hasLeft = sql`(m.via <> 'paper' or m.printed_at is not null)`

const noticeNow = (db: Db, id: string): Promise<(NoticeNow & MatterPlace) | undefined> =>
  db.row(sql`
    select p.id, p.title, p.body as words, p.starts, p.ends, p.taken_down_at is not null as "takenDown",
      concat_ws(', ', b.name, e.name) as place, p.agency, p.building, p.entrance
    from notices.poster p join estate.site b on b.id = p.building left join estate.staircase e on e.id = p.entrance
    where p.id = ${id}`)

export const agencyOf = (db: Db, id: string): Promise<NoticeState['agency'] | undefined> =>
  db.row(sql`select a.id, a.name, a.phone, a.address from estate.office a where a.id = ${id}`)

const openOrder = async (db: Db, request: string): Promise<string | null> =>
  (
    await db.row<{ id: string }>(sql`
      select o.id from contractors.current_order o
      where o.request = ${request} and o.status not in ('refused', 'done', 'followedUp', 'cancelled')
      order by o.placed_at desc limit 1`)
  )?.id ?? null

const orderNow = (db: Db, id: string): Promise<OrderNow | undefined> =>
  db.row(sql`
    select o.id, o.no, o.status, o.ready_on as "readyOn", o.accepted_at is not null as accepted, o.checked_at is not null and o.invoiced_at is null and coalesce(o.agreed_amount, 0) > 0 as owed,
      jsonb_build_object('id', o.firm, 'name', o.firm_name, 'email', o.firm_email, 'lang', o.firm_lang) as firm,
      (select jsonb_build_object('id', a.id, 'starts', app.iso(a.starts), 'ends', app.iso(a.ends))
        from contractors.visit a where a.work_order = o.id and a.state = 'fixed' order by a.at desc limit 1) as fixed,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'starts', app.iso(a.starts), 'ends', app.iso(a.ends)) order by a.starts)
        from contractors.visit a where a.work_order = o.id and a.state = 'offered'), '[]') as offered
    from contractors.current_order o
    where o.id = ${id}`)

// The words of an act bear the act's id, or that of the house's act which brought them to the thread; only what everybody may read leaves, and to a firm, or to her alone, what was said to that one.
const saidWith = async (db: Db, { id, command, audience }: TellingFact): Promise<string | null> =>
  (
    await db.row<{ body: string }>(sql`
      select w.body from requests.message w where w.id = any (${[command, derivedId(id, 'request.record', 1)]}::uuid[]) and w.audience in ('everyone', ${audience === 'staff' ? 'everyone' : audience}) and w.erased_at is null and w.body <> ''`)
  )?.body ?? null

/** Persons as they may be told, with their home for an envelope. */
export const people = (
  where: RawBuilder<unknown>,
  unit: RawBuilder<unknown> = sql`null::uuid`,
): RawBuilder<Addressee> => sql`
  select p.id, p.name as name, p.email, p.phone, p.lang, p.told_by as "toldBy", p.lost,
    case when b.id is null then '{}'::text[] else ${envelope} end as address
  from people.reachable p
  left join people.home h on h.id = p.household
  left join estate.place u on u.id = coalesce(h.unit, ${unit})
  left join estate.staircase e on e.id = u.entrance
  left join estate.site b on b.id = coalesce(u.building, p.building)
  where p.erased_at is null and ${where}`

const requesterOf = async (
  db: Db,
  id: string | null,
  unit: string | null,
  matter: string,
): Promise<Addressee | null> => {
  if (id === null) return null
  const her = await db.row(people(sql`p.id = ${id} and p.kind <> 'staff'`, sql`${unit}::uuid`))
  if (!her) return null
  const found = await db.row<{ stranger: boolean }>(sql`
    select p.kind = 'contact' and exists (select from kernel.fact f
      where f.subject = ${matter} and f.type = 'request.filed' and f.role in ('visitor', 'system')) as stranger
    from people.reachable p where p.id = ${id}`)
  return { ...her, stranger: found?.stranger ?? false }
}

// Who called for the tenant and wants news: by mail alone, for no letter goes to a door that is not hers.
const callerOf = async (db: Db, request: string): Promise<NonNullable<NoticeMatter['caller']> | null> => {
  const found = await db.row<{ person: string; tie: string }>(sql`
    select c.person, c.tie from requests.told_caller c where c.request = ${request}`)
  if (!found) return null
  const her = await db.row(people(sql`p.id = ${found.person} and p.kind <> 'staff'`))
  return her ? { ...her, near: ['family', 'helper', 'guardian'].includes(found.tie) } : null
}

// Attached requesters, each with her own thread: the incident's holds what a neighbour wrote of her home.
const attachedTo = (db: Db, outage: string): Promise<Addressee[]> =>
  db.rows(sql`
    select told.id, told.name, told.email, told.lang, told."toldBy", told.phone, told.lost, told.address, (select r.id from requests.matter r where r.outage = ${outage} and r.requester = told.id
      order by r.filed_at desc limit 1) as matter
    from (${people(sql`p.kind <> 'staff' and p.id in (select r.requester from requests.matter r where r.outage = ${outage})`)}) told`)

// Facts that end a matter, for whoever told of the same thing too.
const overs = new Set(['request.closed', 'request.confirmed', 'request.declined'])

const joinedTo = (db: Db, { id, requesterId }: MatterRow): Promise<Addressee[]> =>
  db.rows(sql`
    select told.id, told.name, told.email, told.lang, told."toldBy", told.phone, told.lost, told.address, (select r.id from requests.matter r where r.merged_into = ${id} and r.requester = told.id
      order by r.filed_at desc limit 1) as matter
    from (${people(sql`p.kind <> 'staff' and p.id in (select r.requester from requests.matter r where r.merged_into = ${id} and r.requester is distinct from ${requesterId})`)}) told`)

// Tenants whose lease is in force; what hangs on the door is not sent to it by post as well.
const stairwell = (db: Db, building: string, entrance: string | null): Promise<Addressee[]> =>
  db.rows(
    people(sql`p.kind = 'tenant' and p.notices and p.told_by <> 'paper' and p.email <> '' and 'mail' <> all (p.lost) and h.building = ${building}
      and (${entrance}::uuid is null or u.entrance = ${entrance})
      and exists (select from people.lease t where t.household = h.id and (t.ends is null or t.ends >= (now() at time zone 'Europe/Paris')::date))`),
  )

/** Staff of a directorate of head office. */
export const directorate = (db: Db, code: string): Promise<Addressee[]> =>
  db.rows(
    people(sql`p.id in (select s.person from people.colleague s where s.directorate = ${code} and s.active)`),
  )
