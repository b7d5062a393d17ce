import { ofRole } from '../../../kernel/core/roles.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { callersOf } from '../caller-store.ts'
import { type Actor, mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { groupRows } from '../../../kernel/core/group-rows.ts'
import { cents } from '../../../kernel/core/money.ts'
import { answer, type Asking } from '../../../kernel/server/slice.ts'
import { type Db, isAmong, sql } from '../../../kernel/server/sql.ts'
import { type LostWay, wayTo } from '../../../people/core/contract.ts'
import { type OrderCard, queries, type RequestRow, type Thread } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { legalOf } from '../../core/legal-delay.ts'
import { steps } from '../../core/lifecycle.ts'
import { type Matter, mayNow } from '../../core/request-matter.ts'
import { mattersOf } from '../read-matter.ts'
import { ordersOf } from '../thread-orders.ts'
import { alertsAround, placesOf } from '../place-card.ts'
import { rowsById, rowsOf } from '../request-rows.ts'
import { factsOf } from './thread-facts.ts'
import { linksOf } from '../link/read-links.ts'
import { withDoubles } from '../merge/doubles-in-thread.ts'
import { entriesOf, heldOf, nextOf, type ThreadFact } from './thread-entries.ts'

/** One matter whole: who spoke, what was decided, what happens next and when, who has the ball, and what the reader may do. */
export const thread = answer<{ id: string }>({
  input: queries['request.thread'].input,
  output: queries['request.thread'].output,
  opens: ({ id }) => id,
  answer: async (asking, { id }) =>
    mayAnywhere(grants, 'read', asking.actor)
      ? ((await threadsOf(asking, [id]))[0] ?? refuse('not_found'))
      : refuse('not_yours'),
})

/** Several at once: what a phone takes with it. Those that the reader may not see are left out. */
export const threads = answer<{ ids: string[] }>({
  input: queries['request.threads'].input,
  output: queries['request.threads'].output,
  answer: async (asking, { ids }) =>
    mayAnywhere(grants, 'read', asking.actor)
      ? { threads: ids.length ? await threadsOf(asking, ids) : [] }
      : refuse('not_yours'),
})

// As many statements for three hundred as for one.
const threadsOf = async ({ db, actor, now, settings }: Asking, ids: readonly string[]): Promise<Thread[]> => {
  const matters = await mattersOf(db, ids)
  const seen = matters.map((m) => m.id)
  if (!seen.length) return []
  const day = dayOf(now)
  const outages = matters.flatMap((m) => m.outage ?? [])
  const doubles = matters.flatMap((m) => m.doubles ?? [])
  const facts = groupRows(await factsOf(db, [...seen, ...doubles]), (f) => f.subject)
  const twins = new Map(matters.flatMap((m) => twinOf(m, facts.get(m.id) ?? [])))
  const rows = byId(await rowsById(db, [...seen, ...doubles, ...outages, ...twins.values()]))
  const placeOf = await placesOf(db, matters)
  const requesters = byId(
    await requestersOf(
      db,
      matters.flatMap((m) => m.requester ?? []),
      settings.textGateway !== undefined,
    ),
  )
  const callers = new Map((await callersOf(db, seen)).map(({ request, ...caller }) => [request, caller]))
  const assets = groupRows(await assetsOf(db, seen), (a) => a.request)
  // The rows and the matters say where there is none: it is not asked for.
  const shows = [...seen, ...doubles].filter((id) => rows.get(id)?.photos)
  const photos = groupRows(shows.length ? await photosOf(db, shows) : [], (p) => p.request)
  const ordered = matters.filter((m) => m.firms.length).map((m) => m.id)
  const orders = groupRows(
    ordered.length ? await ordersOf(db, ordered, now, ofRole(actor.role).reach !== 'household') : [],
    (o) => o.request,
  )
  const questions = groupRows(await questionsOf(db, seen), (q) => q.request)
  const gathering = matters.filter((m) => m.kind === 'outage').map((m) => m.id)
  const attached = groupRows(await attachedTo(db, gathering), (r) => r.outage ?? '')
  const links = await linksOf(db, seen)
  const alerts = groupRows(
    ofRole(actor.role).reach === 'household' ? [] : await alertsAround(db, seen, day),
    (a) => a.request,
  )
  return matters.flatMap((m) => {
    const [request, place, told] = [rows.get(m.id), placeOf(m), facts.get(m.id) ?? []]
    if (!request || !place) return []
    const merged = (m.doubles ?? []).flatMap((id) => rows.get(id) ?? [])
    return {
      request,
      place,
      requester: (m.requester && requesters.get(m.requester)) || null,
      caller: callers.get(m.id) ?? null,
      article: m.article,
      delay: m.delay,
      legal: legalOf({
        nature: m.nature,
        filedAt: request.filedAt,
        where: m.unit && !request.place.part ? 'dwelling' : 'common',
        over: m.resolvedAt !== null || m.closedAt !== null,
      }),
      asset: bare(assets.get(m.id)?.[0]),
      entries: withDoubles(entriesOf(told, actor), merged, facts, actor),
      photos: [m.id, ...merged.map(({ id }) => id)]
        .flatMap((id) => photos.get(id) ?? [])
        .map(({ sha256, at }) => ({ sha256, at })),
      orders: (orders.get(m.id) ?? []).map((o) => orderAsShown(o.card, actor)),
      questions: (questions.get(m.id) ?? []).map(({ request: _, ...question }) => question),
      outage: (m.outage && rows.get(m.outage)) || null,
      twin: rows.get(twins.get(m.id) ?? '') ?? null,
      doubles: merged,
      links: links.get(m.id) ?? [],
      attached: attached.get(m.id) ?? [],
      alerts: (alerts.get(m.id) ?? []).map(({ code, until }) => ({ code, until })),
      unconfirmed: m.unconfirmedSince != null,
      next: nextOf(m),
      held: heldOf(told, m, now),
      can: Object.fromEntries(steps.map(({ act }) => [act, mayNow(act, m, actor)])),
    }
  })
}

// What it is the double of, as it was said when it closed; whoever may not read that one finds nothing there.
const twinOf = ({ id, closure, mergedInto }: Matter, told: readonly ThreadFact[]): [string, string][] => {
  const twin = mergedInto ?? told.findLast(({ data }) => data['duplicateOf'])?.data['duplicateOf']
  return closure === 'duplicate' && typeof twin === 'string' ? [[id, twin]] : []
}

const byId = <T extends { id: string | null }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id ?? '', row]))

// What the firm may spend and asks is between it and the landlord.
const orderAsShown = (order: OrderCard, { role }: Actor): OrderCard =>
  ofRole(role).reach === 'household'
    ? { ...order, money: { spendLimit: cents(0), asked: null, agreed: null } }
    : order

const requestersOf = async (
  db: Db,
  ids: readonly string[],
  texts: boolean,
): Promise<NonNullable<Thread['requester']>[]> =>
  (
    await db.rows<
      Omit<NonNullable<Thread['requester']>, 'told'> & { toldBy: string; housed: boolean; lost: LostWay[] }
    >(sql`
      select p.id, p.name as name, p.first_name as "firstName", p.phone, p.email, p.lang, p.told_by as "toldBy",
        coalesce(p.household, p.building) is not null as housed, p.lost
      from people.reachable p where ${isAmong(sql`p.id`, ids)}`)
  ).map(({ toldBy, housed, lost, ...her }) => ({
    ...her,
    told: wayTo({ ...her, toldBy, housed, lost, texts }),
  }))

type NamedAsset = NonNullable<Thread['asset']> & { request: string }
const assetsOf = (db: Db, ids: readonly string[]): Promise<NamedAsset[]> =>
  db.rows(sql`
    select r.id as request, a.id, a.kind, a.name, a.storey from requests.request r join estate.equipment a on a.id = r.asset
    where ${isAmong(sql`r.id`, ids)}`)

const bare = (asset: NamedAsset | undefined): Thread['asset'] =>
  asset ? { id: asset.id, kind: asset.kind, name: asset.name, storey: asset.storey } : null

const photosOf = (
  db: Db,
  ids: readonly string[],
): Promise<(Thread['photos'][number] & { request: string })[]> =>
  db.rows(sql`
    select p.request, p.sha256, p.at from requests.photo p where ${isAmong(sql`p.request`, ids)} order by p.at`)

const questionsOf = (
  db: Db,
  ids: readonly string[],
): Promise<(Thread['questions'][number] & { request: string })[]> =>
  db.rows(sql`
    select q.request, q.id, q.directorate, q.asked_at as "askedAt", q.due, q.answered_at as "answeredAt"
    from requests.question q where ${isAmong(sql`q.request`, ids)} order by q.asked_at`)

const attachedTo = (db: Db, outages: readonly string[]): Promise<RequestRow[]> =>
  outages.length
    ? rowsOf(
        db,
        sql`select r.id, row_number() over (order by r.filed_at) as n from requests.request r where r.outage = any (${outages}::uuid[]) limit ${200 * outages.length}`,
      )
    : Promise.resolve([])
