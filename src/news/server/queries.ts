import { type Actor, mayAnywhere } from '../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../kernel/core/calendar.ts'
import { refuse } from '../../kernel/core/command.ts'
import { ofRole } from '../../kernel/core/roles.ts'
import { answer, type Answer, type Asking } from '../../kernel/server/slice.ts'
import { type RawBuilder, sql } from '../../kernel/server/sql.ts'
import { queries as asked, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { accountOf, familiesFor, familyOf } from '../core/news-readers.ts'
import { reachReaders } from './news-readers-store.ts'
import { readItems } from './read-items.ts'

type Input<K extends keyof Queries> = Queries[K]['input']

/** What one is told at once, and what a page of the archive shows, at most. */
const mostRows = { current: 20, page: 50 } as const

const isRead = (now: string): RawBuilder<unknown> =>
  sql`i.withdrawn_at is null and i.ends_at > ${now}::timestamptz`

const current = async ({ db, actor, now }: Asking) => {
  const family = familyOf(actor.role)
  if (!mayAnywhere(grants, 'readNews', actor) || !family) return refuse('not_yours')
  const told = sql`${isRead(now)} and ${family}::text = any (i.families)`
  const rows = await readItems(db, actor, now, {
    where: told,
    order: sql`i.danger desc, i.published_at desc, i.id`,
    most: mostRows.current,
  })
  if (rows.length < mostRows.current) return { rows, more: 0 }
  const all = await db.row<{ n: number }>(sql`select count(*)::int as n from news.item i where ${told}`)
  return { rows, more: (all?.n ?? rows.length) - rows.length }
}

/** Whether an item is of the reader’s own account. */
const isOwn = (actor: Actor): RawBuilder<unknown> => {
  if (ofRole(actor.role).desk !== 'hq')
    return sql`i.place = any (${actor.agencies.map((agency) => `office@${agency}`)}::text[])`
  return actor.directorate ? sql`(i.place = ${accountOf(actor)} or i.author = ${actor.id})` : sql`true`
}

const partOf = (actor: Actor, part: Input<'news.archive'>['part'], now: string): RawBuilder<unknown> => {
  if (part === 'own') return mayAnywhere(grants, 'publish', actor) ? isOwn(actor) : sql`false`
  return part === 'current' ? isRead(now) : sql`not (${isRead(now)})`
}

const archive = async ({ db, actor, now }: Asking, { words = '', part, after }: Input<'news.archive'>) => {
  if (!mayAnywhere(grants, 'readNews', actor)) return refuse('not_yours')
  const wanted = sql`${partOf(actor, part, now)}
    and least(i.ends_at, i.withdrawn_at) > ${now}::timestamptz - interval '24 months'
    and (${words.trim() === ''} or i.search @@ websearch_to_tsquery('public.fr', ${words}))`
  const counted = await db.row<{ n: number }>(sql`select count(*)::int as n from news.item i where ${wanted}`)
  const rows = await readItems(db, actor, now, {
    where: sql`${wanted} and (${after ?? null}::uuid is null or (i.published_at, i.id) <
      (select l.published_at, l.id from news.item l where l.id = ${after ?? null}::uuid))`,
    order: sql`i.published_at desc, i.id desc`,
    most: mostRows.page,
  })
  return { rows, n: counted?.n ?? 0, mayPublish: mayAnywhere(grants, 'publish', actor) }
}

const own = async ({ db, actor, now }: Asking, { id }: Input<'news.own'>) => {
  if (!mayAnywhere(grants, 'publish', actor)) return refuse('not_yours')
  const [item] = await readItems(db, actor, now, {
    where: sql`i.id = ${id} and ${isOwn(actor)}`,
    order: sql`i.id`,
    most: 1,
  })
  return item ?? refuse('not_found')
}

const readers = async ({ db, actor, now }: Asking, input: Input<'news.readers'>) => {
  if (!mayAnywhere(grants, 'publish', actor)) return refuse('not_yours')
  const isWhole = ofRole(actor.role).reach === 'all'
  if (
    !isWhole &&
    (!input.agencies.length || input.agencies.some((agency) => !actor.agencies.includes(agency)))
  )
    return refuse('not_yours')
  const reached = await reachReaders(db, input, localDate(officeCalendar, now))
  return { readers: reached.readers }
}

const choices = async ({ db, actor, now }: Asking) => {
  if (!mayAnywhere(grants, 'publish', actor)) return refuse('not_yours')
  const all = ofRole(actor.role).reach === 'all'
  const mine = sql`(${all} or ag.id = any (${[...actor.agencies]}::text[]))`
  const today = localDate(officeCalendar, now)
  const inForce = sql`${today}::date between c.starts and c.ends and (${all} or c.agencies && ${[...actor.agencies]}::text[])`
  const things = await db.rows<{ kind: string }>(
    sql`select distinct e.kind from estate.equipment e where e.gone_on is null order by 1 limit 200`,
  )
  const trades = await db.rows<{ trade: string }>(
    sql`select distinct t.trade from contractors.terms c, unnest(c.trades) t (trade) where ${inForce} order by 1 limit 200`,
  )
  const place = accountOf(actor)
  const office = await db.row<{ name: string }>(
    sql`select ag.name from estate.office ag where ag.id = ${place.split('@')[1] ?? ''} and ag.kind <> 'hq'`,
  )
  return {
    account: { place, agency: office?.name ?? null },
    families: [...familiesFor(actor)],
    agencies: await db.rows(
      sql`select ag.id, ag.name from estate.office ag where ag.kind <> 'hq' and ${mine} order by ag.name limit 200`,
    ),
    contracts: await db.rows(
      sql`select c.id, c.name from contractors.terms c where ${inForce} order by c.name, c.id limit 200`,
    ),
    things: things.map(({ kind }) => kind),
    trades: trades.map(({ trade }) => trade),
  }
}

const waiting = async ({ db, actor }: Asking) => {
  if (!mayAnywhere(grants, 'publish', actor)) return refuse('not_yours')
  const counted = await db.row<{ n: number }>(sql`
    select count(*)::int as n from news.question q join news.item i on i.id = q.item
    where q.answered_at is null and ${isOwn(actor)}`)
  return { n: counted?.n ?? 0 }
}

/** What may be asked; each reader sees what her wall lets through. Who asks is told to nobody, and nothing of it is kept. */
export const queries: Record<string, Answer> = {
  'news.current': answer({ ...asked['news.current'], answer: current }),
  'news.archive': answer<Input<'news.archive'>>({ ...asked['news.archive'], answer: archive }),
  'news.own': answer<Input<'news.own'>>({ ...asked['news.own'], answer: own }),
  'news.readers': answer<Input<'news.readers'>>({ ...asked['news.readers'], answer: readers }),
  'news.choices': answer({ ...asked['news.choices'], answer: choices }),
  'news.waiting': answer({ ...asked['news.waiting'], answer: waiting }),
}
