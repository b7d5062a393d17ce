import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, most, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import { type Filters, queries, type RequestRow } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { natures } from '../../core/nature/catalogue.ts'
import { rowsOf } from '../rows.ts'

type Where = RawBuilder<unknown>

const groupCodes = (group: string): string[] => natures.filter((n) => n.group === group).map((n) => n.code)

const decencyCodes: string[] = natures.filter((n) => n.decency).map((n) => n.code)

// One line a filter: what it means in SQL. Absent ones say nothing.
const conditions: { [K in keyof Filters]?: (value: NonNullable<Filters[K]>, now: string) => Where } = {
  agency: (v) => sql`r.agency = ${v}`,
  ball: (v) => sql`r.ball = ${v}`,
  status: (v) => sql`r.status = ${v}`,
  urgency: (v) => sql`r.urgency = ${v}`,
  nature: (v) => sql`r.nature = ${v}`,
  group: (v) => sql`r.nature = any (${groupCodes(v)}::text[])`,
  building: (v) => sql`r.building = ${v}`,
  unit: (v) => sql`r.unit = ${v}`,
  asset: (v) => sql`r.asset = ${v}`,
  household: (v) => sql`r.household = ${v}`,
  person: (v) =>
    sql`(r.requester = ${v} or r.household in (select p.household from people.person p where p.id = ${v}))`,
  firm: (v) => sql`exists (select 1 from contractors.work_order o where o.request = r.id and o.firm = ${v})`,
  late: (v, now) => (v ? sql`r.due < ${now} and r.status not in ('resolved', 'closed')` : sql`true`),
  stuck: (v, now) => (v ? stuck(now) : sql`true`),
  questions: (v) =>
    v
      ? sql`exists (select 1 from requests.question q where q.request = r.id and q.answered_at is null)`
      : sql`true`,
  toPay: (v) =>
    v
      ? sql`r.id in (select o.request from contractors.work_order o where o.invoiced_at is not null and o.paid_at is null
          and coalesce(o.spot, '') not in ('due', 'failing'))`
      : sql`true`,
  toCheck: (v) =>
    v ? sql`r.id in (select o.request from contractors.work_order o where o.spot = 'due')` : sql`true`,
  since: (v) => sql`r.filed_at >= ${v}`,
  until: (v) => sql`r.filed_at < ${v}`,
  resolvedSince: (v) => sql`r.resolved_at >= ${v}`,
  resolvedUntil: (v) => sql`r.resolved_at < ${v}`,
  kept: (v) => (v ? sql`r.resolved_at <= r.due` : sql`r.resolved_at > r.due`),
  contested: (v) => (v ? sql`r.contested > 0` : sql`r.contested = 0`),
  firstVisit: (v) => sql`r.contested = 0 and exists (select 1 from contractors.work_order o
    where o.request = r.id and o.status = 'done' and o.visits <= 1 and o.follows is null and ${within(sql`o.ended_at`, v)})`,
  conforming: (v) => sql`r.id in (select f.subject from kernel.fact f
    where f.type = 'order.spotChecked' and ${within(sql`f.at`, v)} group by f.subject having bool_and((f.data ->> 'conforming')::boolean))`,
  toldFirst: (v) => sql`${told} and ${toldFirst} = ${v}`,
  asked: (v) =>
    sql`exists (select 1 from requests.question q where q.request = r.id and ${within(sql`q.asked_at`, v)})`,
  held: (v) => {
    const [holder, from, to] = v.split('/')
    return sql`(r.closed_at is null or r.closed_at >= ${from}) and r.filed_at < ${to} and exists (
      select 1 from kernel.fact f
      where f.subject = r.id and f.type like 'request.%' and f.data ->> 'ball' = ${holder} and f.at < ${to}
        and coalesce((select g.at from kernel.fact g where g.subject = r.id and g.type like 'request.%'
          and g.data ->> 'ball' is not null and (g.at, g.seq) > (f.at, f.seq) order by g.at, g.seq limit 1), ${to}) > greatest(f.at, ${from}::timestamptz))`
  },
  decency: (v, now) =>
    sql`r.nature = any (${decencyCodes}::text[]) and r.resolved_at is null and r.closed_at is null
      and ${v === 'past' ? sql`r.filed_at <= ${now}::timestamptz - interval '2 months'` : sql`r.filed_at > ${now}::timestamptz - interval '2 months' and r.filed_at <= ${now}::timestamptz - interval '2 months' + interval '14 days'`}`,
  reserves: (v, now) => (v === 'all' ? sql`r.liability = 'gpa'` : yearEnds(v === 'soon' ? 60 : 15, now)),
}

/** Open defects of works whose year of guarantee (Code civil, art. 1792-6) ends within so many days. */
const yearEnds = (days: number, now: string): Where => sql`r.liability = 'gpa' and r.closed_at is null
  and exists (select from estate.building b where b.id = r.building
    and (b.received_on + interval '1 year')::date - (${now}::timestamptz at time zone 'Europe/Paris')::date between 0 and ${days}::int)`

const within = (column: Where, span: string): Where => {
  const [from, to] = span.split('/')
  return sql`${column} >= ${from} and ${column} < ${to}`
}

// As the overview counts it (insight/server/fragments.ts): somebody told her something, and before she asked.
const told = sql`(r.reminders > 0 or (r.status <> 'filed' and coalesce(r.closure, '') <> 'withdrawn'))`
const toldFirst = sql`(case when r.reminders = 0 then true else coalesce((
  select min(f.at) filter (where f.audience = 'everyone' and f.role not in ('tenant', 'visitor') and f.type not in ('request.filed', 'request.reminded'))
    < min(f.at) filter (where f.type = 'request.reminded')
  from kernel.fact f where f.subject = r.id), false) end)`

/**
 * Stuck: somebody waits for an answer; or late, contested, reminded of, waited for too long, an appointment that nobody
 * told or that was for nothing, or in the same hands for five days of the clock.
 */
export const stuck = (now: string): Where =>
  sql`(r.unanswered_since is not null or (r.due < ${now} or r.contested > 0 or r.reminders > 0 or (r.status = 'waiting' and r.ball = 'agency')
    or (r.handler = 'inhouse' and r.status = 'planned' and r.next_at < ${now}) or r.ball_since < ${now}::timestamptz - interval '5 days') and r.status not in ('resolved', 'closed', 'attached'))`

/** Danger to people, and nobody has said that it is over (core/status.ts, isDanger): above all else, whoever has the ball. */
export const danger = sql`(r.urgency = 'U0' and r.closed_at is null and r.status <> 'resolved')`

/** Closed, and written to since by somebody who has no answer. */
const lateWords = sql`r.closed_at is not null and r.unanswered_since is not null`

// Questions to the reader's directorate, and what head office follows itself: guarantees, insured events, what waits for it.
// Named apart, so that each is found by its own index.
const heldByHq = (directorate: string | undefined): Where => sql`
  select q.request from requests.question q
    where q.answered_at is null ${directorate ? sql`and q.directorate = ${directorate}` : sql``}
  union all select h.id from requests.request h
    where h.ball = 'hq' and h.closed_at is null
      and (h.waits_for = 'hq' or (h.handler in ('gpa', 'insurance') and h.status in ('oriented', 'waiting')))`

const orders: Record<NonNullable<Filters['sort']>, Where> = {
  due: sql`r.due, r.id`,
  newest: sql`r.filed_at desc, r.id desc`,
  ball: sql`r.ball_since, r.id`,
}
const keys: Record<NonNullable<Filters['sort']>, Where> = {
  due: sql`r.due`,
  newest: sql`r.filed_at`,
  ball: sql`r.ball_since`,
}

const afterOf = (sort: NonNullable<Filters['sort']>, after: string): Where => {
  const [at = '', id = ''] = after.split('~')
  if (Number.isNaN(Date.parse(at)) || !/^[0-9a-f-]{36}$/.test(id)) return sql`true`
  return sort === 'newest'
    ? sql`(${keys[sort]}, r.id) < (${at}::timestamptz, ${id}::uuid)`
    : sql`(${keys[sort]}, r.id) > (${at}::timestamptz, ${id}::uuid)`
}

// Instants are kept in microseconds, and told in milliseconds: told so, the last row would come again on the next page.
const cursorOf = async (db: Db, sort: NonNullable<Filters['sort']>, id: string): Promise<string | null> => {
  const row = await db.row<{ at: string }>(sql`
    select to_char(${keys[sort]} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from requests.request r where r.id = ${id}`)
  return row ? `${row.at}~${id}` : null
}

// These name the past, or one thing: open or closed, it is shown.
const whole: readonly (keyof Filters)[] = [
  'since',
  'resolvedSince',
  'status',
  'q',
  'toPay',
  'toCheck',
  'firstVisit',
  'conforming',
  'asked',
  'held',
  'asset',
]

/** The inbox: one page of rows behind the reader's wall. */
export const list = answer<Filters>({
  input: queries['request.list'].input,
  output: queries['request.list'].output,
  answer: async ({ db, now, actor }, filters) => {
    if (!mayAnywhere(grants, 'read', actor)) return refuse('not_yours')
    const { sort = filters.closed ? 'newest' : 'due', limit = 50, after } = filters
    const wheres = conditionsOf(filters, now, (key) => !faces.has(key))
    const openOnly = filters.closed === undefined && !whole.some((key) => filters[key])
    if (filters.closed !== undefined)
      wheres.push(filters.closed ? sql`r.closed_at is not null` : sql`r.closed_at is null`)
    if (filters.mine && actor.role === 'hq') wheres.push(sql`r.id in (${heldByHq(actor.directorate)})`)
    else if (filters.mine) wheres.push(sql`r.ball = ${actor.role === 'caretaker' ? 'caretaker' : 'agency'}`)
    // The reader's own agencies are named too: the policies already say it, the index is told so.
    if (
      !filters.agency &&
      actor.agencies.length &&
      (actor.role === 'agent' || actor.role === 'manager' || actor.role === 'technician')
    )
      wheres.push(
        actor.agencies.length === 1
          ? sql`r.agency = ${actor.agencies[0]}`
          : sql`r.agency = any (${actor.agencies}::text[])`,
      )
    if (filters.q)
      wheres.push(
        sql`exists (select 1 from requests.words w where w.request = r.id and w.search @@ websearch_to_tsquery('public.fr', ${filters.q}))`,
      )
    if (after) wheres.push(afterOf(sort, after))
    // A danger is a row of every face, and the first.
    const ranked = openOnly && sort === 'due'
    const dangers = ranked && !after ? await dangersAmong(db, all(wheres)) : []
    const left = Math.max(1, limit - dangers.length)
    const where = all([
      ...wheres,
      ...conditionsOf(filters, now, (key) => faces.has(key)),
      ...(ranked ? [sql`not ${danger}`] : []),
    ])
    const page = (also: Where): Where =>
      sql`select r.id, r.due, r.filed_at, r.ball_since from requests.request r where ${where} and ${also} order by ${orders[sort]} limit ${most(left)}`
    // What is stuck is open, or closed and written to since: each found by its own index.
    const found = !openOnly
      ? page(sql`true`)
      : filters.stuck
        ? sql`select r.id from ((${page(sql`r.closed_at is null`)}) union all (${page(lateWords)})) r order by ${orders[sort]} limit ${most(left)}`
        : page(sql`r.closed_at is null`)
    const rows = await rowsOf(db, sql`select p.id, row_number() over () as n from (${found}) p`)
    const last = rows.at(-1)
    const next = last && rows.length === left ? await cursorOf(db, sort, last.id) : null
    return { rows: [...dangers, ...rows], next }
  },
})

// By whose hands it is in, or what keeps it: the faces of the inbox.
const faces: ReadonlySet<string> = new Set<keyof Filters>(['ball', 'stuck'])

const conditionsOf = (filters: Filters, now: string, which: (key: string) => boolean): Where[] =>
  Object.entries(filters).flatMap(([key, value]) => {
    const condition = conditions[key as keyof Filters] as ((v: unknown, now: string) => Where) | undefined
    return which(key) && condition && value !== undefined ? [condition(value, now)] : []
  })

const all = (wheres: readonly Where[]): Where =>
  wheres.reduce((both, one) => sql`${both} and ${one}`, sql`true`)

const dangersAmong = (db: Db, where: Where): Promise<RequestRow[]> =>
  rowsOf(
    db,
    sql`select p.id, row_number() over () as n from (
      select r.id from requests.request r where ${where} and ${danger} order by r.filed_at, r.id limit ${most(50)}) p`,
  )

/** Counts of what is open, for the tabs. */
export const counts = answer<{ agency?: string }>({
  input: queries['request.counts'].input,
  output: queries['request.counts'].output,
  answer: async ({ db, now, actor }, { agency }) => {
    if (!mayAnywhere(grants, 'read', actor)) return refuse('not_yours')
    const only = agency
      ? sql`r.agency = ${agency}`
      : actor.agencies.length
        ? sql`r.agency = any (${actor.agencies}::text[])`
        : sql`true`
    const found = await db.rows<{
      ball: string
      urgency: string
      n: number
      late: number
      stuck: number
    }>(sql`
      select r.ball, r.urgency, count(*)::int as n,
        (count(*) filter (where r.due < ${now} and r.status not in ('resolved', 'closed')))::int as late,
        (count(*) filter (where ${stuck(now)}))::int as stuck
      from requests.request r where r.closed_at is null and ${only} group by r.ball, r.urgency`)
    const apart = await db.row<{ drawn: number; late: number }>(sql`
      select (select count(distinct r.request) from contractors.work_order r where r.spot = 'due' and ${only})::int as drawn,
        (select count(*) from requests.request r where ${lateWords} and ${only})::int as late`)
    const by = (key: 'ball' | 'urgency') =>
      found.reduce<Record<string, number>>((all, f) => ({ ...all, [f[key]]: (all[f[key]] ?? 0) + f.n }), {})
    const sum = (key: 'n' | 'late' | 'stuck') => found.reduce((all, f) => all + f[key], 0)
    return {
      open: sum('n'),
      late: sum('late'),
      stuck: sum('stuck') + (apart?.late ?? 0),
      toCheck: apart?.drawn ?? 0,
      byBall: by('ball'),
      byUrgency: by('urgency'),
    }
  },
})
