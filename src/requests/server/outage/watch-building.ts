import { holdMatters } from '../../../kernel/server/locks.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { BuildingWatch } from '../../core/decide/notice-breakdown.ts'
import { aroundLetter, joinsOutage, type OutageReport } from '../../core/outage/notice-outage.ts'
import { longestWindow, type OutageKind, outageKinds } from '../../core/outage/outage-kinds.ts'
import { naturesTold, tellingNatures } from '../../core/outage/report-natures.ts'
import type { Matter } from '../../core/request-matter.ts'
import { matterOf } from '../read-matter.ts'

/** Of a building in which half of the town reports, the last ones say enough. */
const mostReports = 60

const widestWindow = longestWindow * 60_000 + aroundLetter

/** What is known of the building of a request that was filed just now; nothing of it where it may follow no incident, or is one. */
export const watchBuilding = async (
  db: Db,
  { request, apart }: { request: string; apart: boolean },
  command: string,
): Promise<BuildingWatch> => {
  const m = await matterOf(db, request)
  const rows = m && m.kind === 'single' && !m.outage ? await reportsNear(db, m) : []
  const report = rows.find((row) => row.request === request)
  const before = rows.filter((row) => row.request !== request)
  const mayJoin = m && report && !apart && m.status === 'filed' && m.urgency !== 'U0'
  return {
    m,
    report,
    before,
    open: mayJoin ? await incidentOf(db, m, report) : undefined,
    yearly: m && before.length ? await yearOf(db, m) : () => 0,
    known: m && before.length ? await noticedAt(db, m) : [],
    fresh: derivedId(command, 'noticed'),
  }
}

type ReportRow = Omit<OutageReport, 'at' | 'around' | 'home' | 'natures' | 'danger'> & {
  channel: string
  filedAt: string
  nature: string
  urgency: string
  words: string | null
  home: string | null
}

// Whoever gave no name, and a caretaker, are one home at most.
const reportsNear = async (db: Db, { building, id }: Matter): Promise<OutageReport[]> => {
  const rows = await db.rows<ReportRow>(sql`
    select r.id as request, r.channel, r.filed_at as "filedAt", r.nature, r.urgency, r.entrance, u.storey, w.body as words,
      coalesce(r.household, case when u.kind = 'dwelling' then u.id end, r.requester)::text as home
    from requests.request mine join requests.request r on r.building = mine.building
    left join estate.place u on u.id = r.unit and u.kind = 'dwelling'
    left join lateral (
      select left(x.body, 600) as body from requests.message x where x.request = r.id and x.audience = 'everyone' order by x.at limit 1) w on true
    where mine.id = ${id} and r.kind = 'single' and r.outage is null and r.closed_at is null and r.unconfirmed_since is null
      and r.nature = any (${[...tellingNatures]}::text[])
      and r.filed_at between mine.filed_at - ${widestWindow} * interval '1 millisecond' and mine.filed_at + ${widestWindow} * interval '1 millisecond'
      and not exists (select from requests.noticed_outage n
        where n.building = ${building} and n.dismissed_at is not null and r.id = any (n.requests))
    order by r.filed_at desc limit ${mostReports}`)
  return rows.toReversed().map(({ channel, filedAt, nature, urgency, words, home, ...row }) => ({
    ...row,
    at: Date.parse(filedAt),
    ...(channel === 'letter' ? { around: aroundLetter } : {}),
    home: home ?? 'nobody',
    natures: naturesTold(nature, words ?? ''),
    danger: urgency === 'U0',
  }))
}

// Held before it is looked at again: it must not end while somebody joins it.
const incidentOf = async (db: Db, m: Matter, report: OutageReport): Promise<Matter | undefined> => {
  const open = await db.rows<{ id: string; nature: string; entrance: string | null }>(sql`
    select r.id, r.nature, r.entrance from requests.request r
    where r.building = ${m.building} and r.kind = 'outage' and r.closed_at is null order by r.filed_at desc limit 20`)
  const found = open.find(({ nature, entrance }) => {
    const kind = outageKinds.find(({ natures }) => natures.some((code) => code === nature))
    return kind && joinsOutage({ kind, entrance }, report)
  })
  if (!found) return undefined
  await holdMatters(db, [found.id])
  return matterOf(db, found.id)
}

// What the year before that day brought by itself; an incident is one, however many followed it.
const yearOf = async (db: Db, m: Matter): Promise<(kind: OutageKind) => number> => {
  const rows = await db.rows<{ nature: string; entrance: string | null; n: number }>(sql`
    select r.nature, r.entrance, count(*)::int as n from requests.request mine join requests.request r on r.building = mine.building
    where mine.id = ${m.id} and r.outage is null and r.nature = any (${[...tellingNatures]}::text[])
      and r.filed_at between mine.filed_at - interval '1 year' and mine.filed_at - ${longestWindow} * interval '1 minute'
    group by r.nature, r.entrance`)
  return ({ natures, scope }) =>
    rows
      .filter(({ nature }) => natures.some((code) => code === nature))
      .filter(({ entrance }) => scope === 'building' || !m.entrance || !entrance || entrance === m.entrance)
      .reduce((sum, { n }) => sum + n, 0)
}

const noticedAt = (db: Db, m: Matter): Promise<BuildingWatch['known'][number][]> =>
  db.rows(sql`
    select n.id, n.kind, n.requests from requests.noticed_outage n
    where n.building = ${m.building} and n.dismissed_at is null order by n.noticed_at desc limit 20`)
