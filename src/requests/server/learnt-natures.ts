import { newId } from '../../kernel/server/record-ids.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'
import { dangerOfNature } from '../core/danger/danger-kinds.ts'
import type { PrintedWeights } from '../core/danger/weigh-words.ts'
import { natures } from '../core/nature/catalogue.ts'
import {
  type ClosedRequest,
  fewestClosed,
  fewestJudged,
  isBetter,
  judgeNatures,
  learnNatures,
  mostClosed,
  type NatureVerdict,
} from '../core/nature/learn-natures.ts'
import { type OwnLikeness, readOwnLikeness } from '../core/nature/own-likeness.ts'
import { isWalled } from '../core/nature/walled-natures.ts'

/** What came of learning: too few requests for it, or a verdict, and whether it is kept. */
export type LearningReport =
  | { state: 'too_few'; lessons: number; judged: number }
  | ({ state: 'kept' | 'refused'; lessons: number } & NatureVerdict)

/**
 * Learns the natures from the landlord's own closed requests, all but the last month's, and judges by that month. Kept only where that
 * reads better (then it stands in the place of what was kept before), and said either way. Nothing leaves the house.
 */
export const learnFromClosed = async (db: Db, now: string): Promise<LearningReport> => {
  const closed = await closedRequests(db)
  const monthAgo = new Date(Date.parse(now) - month).toISOString()
  const lessons = closed.filter(({ closedAt }) => closedAt < monthAgo)
  const unseen = closed.filter(({ closedAt }) => closedAt >= monthAgo)
  if (lessons.length < fewestClosed || unseen.length < fewestJudged)
    return { state: 'too_few', lessons: lessons.length, judged: unseen.length }
  const weights = learnNatures(lessons)
  const verdict = judgeNatures(unseen, readOwnLikeness(weights))
  const kept = isBetter(verdict)
  await saveLearnt(db, { lessons: lessons.length, verdict, weights: kept ? weights : undefined, now })
  return { state: kept ? 'kept' : 'refused', lessons: lessons.length, ...verdict }
}

const month = 30 * 86_400_000

// Never a lesson: dangers, which are heard otherwise; what few may read; what says nothing of what was wrong.
const neverLearnt = [
  'other.repair',
  ...natures.flatMap(({ code }) => (isWalled(code) || dangerOfNature(code) ? [code] : [])),
]
const neverLearntClosures = ['duplicate', 'withdrawn', 'moved_out', 'other']

/**
 * The last closed requests with their first words, oldest first. What was erased is empty, and no later word stands in its place.
 * Who has no home counts with the building, so that one stranger who writes often is one.
 */
const closedRequests = (db: Db): Promise<(ClosedRequest & { closedAt: string })[]> =>
  db.rows(sql`
    select words, nature, home, "closedAt" from (
      select w.body as words, r.nature, coalesce(r.household, w.author, r.building) as home, r.closed_at as "closedAt", r.id
      from requests.request r
      cross join lateral (
        select m.body, m.author, m.erased_at from requests.message m
        where m.request = r.id and m.audience = 'everyone' order by m.at, m.id limit 1) w
      where r.closed_at is not null and r.kind = 'single' and r.merged_into is null and r.archived_at is null and not r.walled
        and r.urgency <> 'U0' and not r.nature = any (${neverLearnt}::text[])
        and not coalesce(r.closure, 'other') = any (${neverLearntClosures}::text[])
        and w.erased_at is null and length(w.body) between 8 and 4000
      order by r.closed_at desc, r.id limit ${mostClosed}) last
    order by "closedAt", id`)

const saveLearnt = (
  db: Db,
  one: { lessons: number; verdict: NatureVerdict; weights: PrintedWeights | undefined; now: string },
): Promise<number> => {
  const { judged, first, three } = one.verdict
  return db.run(sql`
    with replaced as (
      update requests.learnt_nature set undone_at = ${one.now}, weights = null
      where kept and undone_at is null and ${one.weights !== undefined})
    insert into requests.learnt_nature (id, learnt_at, lessons, judged, first_before, first_after, three_before, three_after, kept, weights)
    values (${newId()}, ${one.now}, ${one.lessons}, ${judged}, ${first.before}, ${first.after}, ${three.before}, ${three.after},
      ${one.weights !== undefined}, ${one.weights ? json(one.weights) : null})`)
}

/** What was learnt is let go of, with its weights; its figures stay. False where nothing was kept. */
export const undoLearnt = async (db: Db, now: string): Promise<boolean> =>
  (await db.run(sql`
    update requests.learnt_nature set undone_at = ${now}, weights = null where kept and undone_at is null`)) >
  0

const lastRead = new Map<string, OwnLikeness>()

/** What the landlord's own closed requests say of natures, where it was learnt and kept. Read once a process. */
export const ownLikeness = async (db: Db): Promise<OwnLikeness | undefined> => {
  const found = await db.row<{ id: string }>(
    sql`select id from requests.learnt_nature where kept and undone_at is null order by learnt_at desc limit 1`,
  )
  if (!found) return undefined
  const known = lastRead.get(found.id)
  if (known) return known
  const learnt = await db.row<{ weights: PrintedWeights | null }>(
    sql`select weights from requests.learnt_nature where id = ${found.id}`,
  )
  if (!learnt?.weights) return undefined
  lastRead.clear()
  const own = readOwnLikeness(learnt.weights)
  lastRead.set(found.id, own)
  return own
}
