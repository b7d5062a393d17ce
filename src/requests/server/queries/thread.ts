import { officeCalendar, workingMinutes } from '../../../kernel/core/calendar.ts'
import type { Actor } from '../../../kernel/core/access.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type Entry, type OrderCard, queries, type Thread } from '../../core/contract.ts'
import { steps } from '../../core/lifecycle.ts'
import { type Matter, mayNow } from '../../core/matter.ts'
import { isAnswered } from '../../core/status.ts'
import { matterOf } from '../matter.ts'
import { ordersOf } from '../orders.ts'
import { alertsAt, placeCard } from '../places.ts'
import { rowsById, rowsOf } from '../rows.ts'

/** One matter whole: who spoke, what was decided, what happens next and when, who has the ball, and what the reader may do. */
export const thread = answer<{ id: string }>({
  input: queries['request.thread'].input,
  output: queries['request.thread'].output,
  answer: async ({ db, actor, now }, { id }): Promise<Thread | { refused: string }> => {
    const m = await matterOf(db, id)
    if (!m) return { refused: 'not_found' }
    const place = await placeCard(db, m)
    const [request] = await rowsById(db, [id])
    if (!place || !request) return { refused: 'not_found' }
    const facts = await factsOf(db, id)
    return {
      request,
      place,
      requester: await requesterOf(db, m),
      article: m.article,
      entries: entriesOf(facts, actor),
      photos: await db.rows(
        sql`select p.sha256, p.at from requests.photo p where p.request = ${id} order by p.at`,
      ),
      orders: (await ordersOf(db, id, now)).map(actor.role === 'tenant' ? withoutMoney : asIs),
      questions: await db.rows(sql`
        select q.id, q.directorate, q.asked_at as "askedAt", q.due, q.answered_at as "answeredAt"
        from requests.question q where q.request = ${id} order by q.asked_at`),
      outage: m.outage ? ((await rowsById(db, [m.outage]))[0] ?? null) : null,
      attached:
        m.kind === 'outage'
          ? await rowsOf(
              db,
              sql`select r.id, row_number() over (order by r.filed_at) as n from requests.request r where r.outage = ${id} limit 200`,
            )
          : [],
      alerts:
        actor.role === 'tenant' ? [] : await alertsAt(db, { ...m, person: m.requester }, now.slice(0, 10)),
      next: nextOf(m),
      held: heldOf(facts, m, now),
      can: Object.fromEntries(steps.map(({ act }) => [act, mayNow(act, m, actor)])),
    }
  },
})

const asIs = (order: OrderCard): OrderCard => order

// What the firm may spend and asks is between it and the landlord.
const withoutMoney = (order: OrderCard): OrderCard => ({
  ...order,
  spendLimit: 0,
  asked: null,
  agreed: null,
  lines: [],
})

type Told = Omit<Entry, 'by' | 'gone'> & { actor: string; role: string; name: string | null; erased: boolean }

const factsOf = (db: Db, id: string): Promise<Told[]> =>
  db.rows<Told>(sql`
    select f.id, f.at, f.type, f.actor, f.role, f.audience, f.data, nullif(btrim(p.first_name || ' ' || p.last_name), '') as name,
      nullif(w.body, '') as words, w.erased_at is not null as erased,
      coalesce(array(select x from jsonb_array_elements_text(f.data -> 'photos') x), '{}') as photos
    from kernel.fact f
    left join people.person p on p.id = f.actor
    left join requests.words w on w.id = (f.data ->> 'words')::uuid
    where f.subject = ${id} and f.type <> 'request.archived'
    order by f.seq`)

// Words recorded for another slice's fact are read with that fact: one entry, not two.
const entriesOf = (facts: readonly Told[], actor: Actor): Entry[] => {
  const about = new Map(
    facts.filter((f) => f.type === 'request.recorded').map((f) => [f.data['about'] as string, f]),
  )
  return facts
    .filter((f) => f.type !== 'request.recorded' && !(f.type === 'request.moved' && f.role === 'system'))
    .map((f) => {
      const with_ = about.get(f.id)
      return {
        id: f.id,
        at: f.at,
        type: f.type,
        audience: f.audience,
        data: f.data,
        by: { name: f.name, role: f.role, me: f.actor === actor.id },
        words: with_?.words ?? f.words,
        gone: with_?.erased ?? f.erased ?? false,
        photos: with_?.photos.length ? with_.photos : f.photos,
      }
    })
}

const requesterOf = async (db: Db, m: Matter): Promise<Thread['requester']> =>
  m.requester
    ? ((await db.row<NonNullable<Thread['requester']>>(sql`
        select p.id, btrim(p.first_name || ' ' || p.last_name) as name, p.phone, p.email, p.lang, p.told_by as "toldBy"
        from people.person p where p.id = ${m.requester}`)) ?? null)
    : null

// The next step is a sentence (words under `next.<what>`), with who and by when: never a status code alone.
const nextOf = (m: Matter): Thread['next'] => ({
  who: m.ball,
  what:
    m.questions.length && m.ball === 'hq'
      ? 'hqAnswers'
      : m.waitsFor
        ? `waits.${m.waitsFor}`
        : isAnswered(m)
          ? 'hqAnswered'
          : m.status === 'oriented'
            ? `oriented.${m.handler ?? 'inhouse'}`
            : m.status,
  // An appointment that has passed promises nothing any more; the due date does.
  by: m.status === 'closed' ? null : m.waitsFor === 'news' ? m.due : (m.nextAt ?? m.due),
})

// A fold over moves, never a stored counter: minutes in each one's hands; the landlord's are working minutes.
const heldOf = (facts: readonly Told[], m: Matter, now: string): Record<string, number> => {
  const held: Record<string, number> = {}
  let since: { ball: string; at: string } | undefined
  const count = (to: string): void => {
    if (!since || since.ball === 'none') return
    const own = since.ball === 'agency' || since.ball === 'hq' || since.ball === 'caretaker'
    const minutes = own
      ? workingMinutes(officeCalendar, since.at, to)
      : Math.max(0, (Date.parse(to) - Date.parse(since.at)) / 60_000)
    held[since.ball] = Math.round((held[since.ball] ?? 0) + minutes)
  }
  for (const { data, at } of facts)
    if (typeof data['ball'] === 'string' && data['ball'] !== since?.ball) {
      count(at)
      since = { ball: data['ball'], at }
    }
  count(m.closedAt ?? now)
  return held
}
