import type { Actor } from '../../../kernel/core/access.ts'
import { dayOf, instantAt } from '../../../kernel/core/dates.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { Filters } from '../../core/contract.ts'
import { natures } from '../../core/nature/catalogue.ts'
import { headOffices } from '../../core/status.ts'

export type Condition<Row = unknown> = RawBuilder<Row>

const groupCodes = (group: string): string[] => natures.filter((n) => n.group === group).map((n) => n.code)

const ofDesks: string[] = natures.filter((n) => n.matter).map((n) => n.code)

/** What the law wants decent at home (décret 2002-120). */
export const decencyCodes: string[] = natures.filter((n) => n.decency).map((n) => n.code)

// One line a filter: what it means in SQL. Absent ones say nothing.
const conditions: { [K in keyof Filters]?: (value: NonNullable<Filters[K]>, now: string) => Condition } = {
  agency: (v) => sql`r.agency = ${v}`,
  ball: (v) => sql`r.ball = ${v}`,
  status: (v) => sql`r.status = ${v}`,
  urgency: (v) => sql`r.urgency = ${v}`,
  nature: (v) => sql`r.nature = ${v}`,
  group: (v) => sql`r.nature = any (${groupCodes(v)}::text[])`,
  desk: (v) => (v ? sql`r.nature = any (${ofDesks}::text[])` : sql`r.nature <> all (${ofDesks}::text[])`),
  building: (v) => sql`r.building = ${v}`,
  unit: (v) => sql`r.unit = ${v}`,
  asset: (v) =>
    sql`r.asset = coalesce((select e.joined_into from estate.equipment e where e.id = ${v}), ${v})`,
  household: (v) => sql`r.household = ${v}`,
  person: (v) =>
    sql`(r.requester = ${v} or r.household in (select p.household from people.reachable p where p.id = ${v}))`,
  firm: (v) =>
    sql`exists (select 1 from contractors.current_order o where o.request = r.id and o.firm = ${v})`,
  late: (v, now) => (v ? sql`requests.is_late(r, ${now})` : sql`true`),
  stuck: (v, now) => (v ? isStuck(now) : sql`true`),
  questions: (v) =>
    v
      ? sql`exists (select 1 from requests.question q where q.request = r.id and q.answered_at is null)`
      : sql`true`,
  toPay: (v) =>
    v
      ? sql`r.id in (select o.request from contractors.current_order o where o.invoiced_at is not null and o.paid_at is null
          and coalesce(o.spot, '') not in ('due', 'failing'))`
      : sql`true`,
  toCheck: (v) =>
    v ? sql`r.id in (select o.request from contractors.current_order o where o.spot = 'due')` : sql`true`,
  since: (v) => sql`r.filed_at >= ${beginningOf(v)}`,
  until: (v) => sql`r.filed_at < ${beginningOf(v)}`,
  resolvedSince: (v) => sql`r.resolved_at >= ${v}`,
  resolvedUntil: (v) => sql`r.resolved_at < ${v}`,
  kept: (v) => (v ? sql`r.resolved_at <= r.due` : sql`r.resolved_at > r.due`),
  contested: (v) => (v ? sql`r.contested > 0` : sql`r.contested = 0`),
  reopened: (v) => sql`requests.is_reopened(r.id) = ${v}`,
  postponed: (v) => sql`requests.is_postponed(r.id) = ${v}`,
  closedWithin: (v) => isWithinSpan(sql`r.closed_at`, v),
  nothingFound: (v) => sql`r.closure = 'nothing_found' and ${isWithinSpan(sql`r.closed_at`, v)}`,
  cameBack: (v) => sql`r.contested = 0 and exists (select 1 from contractors.current_order o
    where o.request = r.id and o.status = 'done' and o.visits <= 1 and o.follows is null and ${isWithinSpan(sql`o.ended_at`, v)}
      and requests.comes_back(r.id, r.unit, r.nature, o.ended_at))`,
  firstVisit: (v) => sql`r.contested = 0 and exists (select 1 from contractors.current_order o
    where o.request = r.id and o.status = 'done' and o.visits <= 1 and o.follows is null and ${isWithinSpan(sql`o.ended_at`, v)})`,
  conforming: (v) => sql`r.id in (select f.subject from kernel.fact f
    where f.type = 'order.spotChecked' and ${isWithinSpan(sql`f.at`, v)} group by f.subject having bool_and((f.data ->> 'conforming')::boolean))`,
  toldFirst: (v) => sql`requests.is_told(r) and requests.is_told_first(r) = ${v}`,
  equipmentTold: (
    v,
  ) => sql`exists (select 1 from contractors.current_order o join estate.known_value k on k.object = r.asset
    where o.request = r.id and o.status = 'done' and ${isWithinSpan(sql`o.ended_at`, v)} and k.source in ('field', 'office')
      and k.at >= o.ended_at and k.at < o.ended_at + interval '30 days')`,
  emptyWords: (v) =>
    sql`requests.is_told(r) and requests.is_told_first(r) and requests.says_nothing(r.id) = ${v}`,
  asked: (v) =>
    sql`exists (select 1 from requests.question q where q.request = r.id and ${isWithinSpan(sql`q.asked_at`, v)})`,
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

/** A day begins when it does in Paris, whatever zone the database stands in. */
const beginningOf = (at: string): string => (at.length === 10 ? instantAt(at) : at)

/** Open defects of works whose year of guarantee (Code civil, art. 1792-6) ends within so many days. */
const yearEnds = (days: number, now: string): Condition => sql`r.liability = 'gpa' and r.closed_at is null
  and exists (select from estate.site b left join estate.place u on u.id = r.unit
    left join estate.staircase e on e.id = coalesce(r.entrance, u.entrance) where b.id = r.building
    and (coalesce(e.received_on, b.received_on) + interval '1 year')::date - (${now}::timestamptz at time zone 'Europe/Paris')::date between 0 and ${days}::int)`

const isWithinSpan = (column: Condition, span: string): Condition => {
  const [from, to] = span.split('/')
  return sql`${column} >= ${from} and ${column} < ${to}`
}

/** What keeps somebody waiting, as the overview counts it too. */
export const isStuck = (now: string): Condition => sql`requests.is_stuck(r, ${now})`

/** Danger to people, and nobody has said that it is over (core/status.ts, isDanger): above all else, whoever has the ball. */
export const danger = sql`(r.urgency = 'U0' and r.closed_at is null and r.status <> 'resolved')`

/** Waits for a date or for others, and nobody here has anything to do before: folded at the end of the list. */
export const atRest = sql`requests.is_at_rest(r)`

/** Closed, and written to since by somebody who has no answer. */
export const lateWords = sql`r.closed_at is not null and r.unanswered_since is not null`

// Questions to the reader's directorate, and what head office follows itself: guarantees, insured events, what waits for it.
// Named apart, so that each is found by its own index.
const heldByHq = (directorate: string | undefined): Condition => sql`
  select q.request from requests.question q
    where q.answered_at is null ${directorate ? sql`and q.directorate = ${directorate}` : sql``}
  union all select h.id from requests.request h
    where h.ball = 'hq' and h.closed_at is null
      and ((h.status = 'waiting' and h.waits_for = 'hq')
        or (h.handler = any (${[...headOffices.handlers]}::text[]) and h.status = any (${[...headOffices.statuses]}::text[])))`

// By whose hands it is in, or what keeps it: the faces of the inbox.
const faces: ReadonlySet<string> = new Set<keyof Filters>(['ball', 'stuck'])

const conditionsOf = (filters: Filters, now: string, which: (key: string) => boolean): Condition[] =>
  Object.entries(filters).flatMap(([key, value]) => {
    const condition = conditions[key as keyof Filters] as ((v: unknown, now: string) => Condition) | undefined
    return which(key) && condition && value !== undefined ? [condition(value, now)] : []
  })

/** What narrows the list of this reader, whichever of its faces is shown, and whether open or closed. */
export const wheresOf = (filters: Filters, actor: Actor, now: string): Condition[] => {
  const wheres = conditionsOf(filters, now, (key) => !faces.has(key))
  if (filters.mine && ofRole(actor.role).desk === 'hq')
    wheres.push(sql`r.id in (${heldByHq(actor.directorate)})`)
  else if (filters.mine && ofRole(actor.role).decides) wheres.push(inChargeOf(actor.id, dayOf(now)))
  else if (filters.mine)
    wheres.push(sql`r.ball = ${ofRole(actor.role).reach === 'patch' ? 'caretaker' : 'agency'}`)
  // The reader's own agencies are named too: the policies already say it, the index is told so.
  if (!filters.agency && actor.agencies.length && ofRole(actor.role).reach === 'agency')
    wheres.push(
      actor.agencies.length === 1
        ? sql`r.agency = ${actor.agencies[0]}`
        : sql`r.agency = any (${actor.agencies}::text[])`,
    )
  if (filters.q)
    wheres.push(
      sql`exists (select 1 from requests.message w where w.request = r.id and w.search @@ websearch_to_tsquery('public.fr', ${filters.q}))`,
    )
  // Who has no desk sets nothing aside, and may not read what others did.
  if (ofRole(actor.role).desk !== 'none' && isInbox(filters)) wheres.push(notSetAside(actor.id, now))
  return wheres
}

// A list that names a place, a person, a thing or the past shows all of it, whoever set something aside.
const isInbox = (filters: Filters): boolean => !narrowing.some((key) => filters[key] !== undefined)
const narrowing: readonly (keyof Filters)[] = [
  'building',
  'unit',
  'asset',
  'household',
  'person',
  'closed',
  'q',
  'since',
  'resolvedSince',
  'status',
]

// Set aside by the reader until a later day: a danger, what falls due meanwhile and what was said since come through. What was late
// already when she set it aside stays there: she knew.
export const notSetAside = (person: string, now: string): Condition => sql`not exists (
  select from requests.snooze z where z.person = ${person} and z.request = r.id and z.until > ${dayOf(now)}::date
    and (r.due < z.at or r.due >= ${instantAt(dayOf(now))}::timestamptz + interval '1 day') and (r.unanswered_since is null or r.unanswered_since < z.at)
    and not ${danger})`

// What the reader sees to by name, with what those do for whom she stands in that day.
const inChargeOf = (
  person: string,
  day: string,
): Condition => sql`r.id in (select h.request from requests.charge h
  where h.person = ${person} or h.person in (select s from people.stands_in_for(${person}, ${day}::date) s))`

/** What the open face adds. */
export const facesOf = (filters: Filters, now: string): Condition[] =>
  conditionsOf(filters, now, (key) => faces.has(key))

export const allOf = (wheres: readonly Condition[]): Condition =>
  wheres.reduce((both, one) => sql`${both} and ${one}`, sql`true`)
