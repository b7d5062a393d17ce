import { dayOf } from '../../../kernel/core/dates.ts'
import { can } from '../../../kernel/core/access.ts'
import { isRefusal, refuse } from '../../../kernel/core/command.ts'
import { groupRows } from '../../../kernel/core/group-rows.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { cursorOfNow } from '../../../kernel/server/feed.ts'
import { type Answer, answer, type Asking } from '../../../kernel/server/slice.ts'
import type { Queries as Estate } from '../../../estate/core/contract.ts'
import type { Queries as Notices } from '../../../notices/core/contract.ts'
import type { Queries as Requests } from '../../../requests/core/contract.ts'
import { grants } from '../../core/grants.ts'
import { queries, type Pack } from '../../core/pack/pack-contract.ts'
import { foldCard, foldRow, foldThread } from '../../core/pack/fold-pack.ts'
import { foldPlans } from '../../core/pack/fold-rooms.ts'
import { version } from '../../core/pack/renew-pack.ts'
import { cursorOf, lastsHours, readCursor } from './pack-cursor.ts'
import { allNews, type News, newsAfter, openOf } from './pack-news.ts'
import { markOf, packedAnswers } from './packed-answers.ts'
import { worksOf } from './works-nearby.ts'

type KnownQuestions = Estate & Notices & Requests
type Ask = <K extends keyof KnownQuestions>(
  name: K,
  input: KnownQuestions[K]['input'],
) => Promise<KnownQuestions[K]['output']>

// Who may ask for a pack may ask for what is in it: a refusal here is a fault of ours.
const asker =
  ({ ask }: Asking): Ask =>
  async (name, input) => {
    const given = await ask(name, input)
    if (isRefusal(given)) throw new Error(`${name} was refused to a pack: ${given.refused}`)
    return given as never
  }

const askPack = async (asking: Asking, { after }: { after?: string }): Promise<unknown> => {
  const { db, actor, now, slices } = asking
  if (!can(grants, 'takePack', actor, {})) return refuse('not_yours')
  // Read first: what happens while the rest is read is told again by the next one.
  const feed = await cursorOfNow(db)
  const from = after === undefined ? undefined : readCursor(after, actor, now)
  const news = (from && (await newsAfter(db, actor, from, now))) ?? allNews
  const expiresAt = new Date(Date.parse(now) + lastsHours * 3_600_000).toISOString()
  const mark = markOf(slices)
  const head = {
    version,
    whole: news.whole,
    cursor: cursorOf(actor, now, feed, mark),
    at: now,
    expiresAt,
    person: actor.id,
    also: await packedAnswers(asking, news, from?.mark === mark ? from.at : undefined),
  }
  const places = ofRole(actor.role).walks ? await packPlaces(asking, news, expiresAt) : noPlaces
  return { ...head, ...places } satisfies Pack
}

type PackedPlaces = Omit<Pack, 'version' | 'whole' | 'cursor' | 'at' | 'expiresAt' | 'person' | 'also'>

// Who goes out by appointment has no buildings to walk through.
const noPlaces: PackedPlaces = {
  offices: [],
  buildings: [],
  notices: [],
  visits: [],
  rows: [],
  threads: [],
  cards: [],
  plans: [],
  trades: {},
  works: [],
  gone: [],
}

const packPlaces = async (asking: Asking, news: News, expiresAt: string): Promise<PackedPlaces> => {
  const { db, actor, now } = asking
  const ask = asker(asking)
  const { visits } = await ask('day.visits', { from: dayOf(now), until: dayOf(expiresAt) })
  const buildings = news.base ? (await ask('place.buildings', { limit: 500 })).rows : null
  const open = await openOf(db, actor, news)
  const kept = [...new Set([...newVisits(visits, news), ...open])].slice(0, 1000)
  const { threads } = await ask('request.threads', { ids: kept })
  const ids = news.whole ? (buildings ?? []).map((b) => b.id) : news.buildings
  const { cards } = ids.length ? await ask('place.cards', { buildings: ids }) : { cards: [] }
  const { plans, trades } = ids.length
    ? await ask('place.plans', { buildings: ids })
    : { plans: [], trades: {} }
  const units = new Map(cards.map((c) => [c.place.building.id, c.units]))
  const { people } = ids.length ? await ask('day.doors', { buildings: ids }) : { people: [] }
  const doors = groupRows(people, (p) => p.unit)
  const offices = news.base ? await officesOf(ask, cards, buildings) : null
  const here = new Set(threads.map((t) => t.request.id))
  return {
    offices,
    buildings,
    notices: news.notices ? (await ask('notice.list', { limit: 200 })).rows : null,
    visits,
    rows: threads.map((t) => foldRow(t.request)),
    threads: threads.map(foldThread),
    cards: cards.map((card) => foldCard(card, doors)),
    plans: plans.map((all) => foldPlans(all, units.get(all.building) ?? [])),
    trades: news.whole ? trades : null,
    works: news.whole ? [] : await worksOf(db, news.requests, ids),
    gone: news.requests.filter((id) => !here.has(id)),
  }
}

type Visits = KnownQuestions['day.visits']['output']['visits']

// A visit's request may be closed: its thread comes with the visit, when either is new.
const newVisits = (visits: Visits, { whole, requests }: News): string[] => {
  const moved = new Set(requests)
  return visits.map((v) => v.request).filter((id) => whole || moved.has(id))
}

const officesOf = async (
  ask: Ask,
  cards: KnownQuestions['place.cards']['output']['cards'],
  buildings: Pack['buildings'],
): Promise<NonNullable<Pack['offices']>> => {
  const firsts = [...groupRows(buildings ?? [], (b) => b.agency).values()].flatMap(
    (rows) => rows[0]?.id ?? [],
  )
  const known = cards.length ? cards : (await ask('place.cards', { buildings: firsts })).cards
  return [...new Map(known.map((c) => [c.agency.id, { ...c.agency, contracts: c.contracts }])).values()]
}

export const answers: Record<string, Answer> = {
  'field.pack': answer({ ...queries['field.pack'], answer: askPack }),
}
