import { dayOf } from '../../kernel/core/dates.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { natures } from '../../requests/core/contract.ts'
import {
  type DiagnosticKind,
  type DiagnosticPaper,
  diagnosticGaps,
} from '../core/diagnostics/diagnostic-lives.ts'
import { type Cause, voidDays, type VoidHistory } from '../core/void/day-cause.ts'
import type { VoidState } from '../core/void/decide-void.ts'
import type { DwellingFeature } from '../core/void/dwelling-features.ts'
import type { VoidOrder } from '../core/void/hear-orders.ts'
import type { VoidPlace } from '../core/void/tell-void.ts'
import { isDecencyStop, type StopReason, type Track, type VoidPosition } from '../core/void/void-steps.ts'

export type StandingVoid = {
  id: string
  unit: string
  household: string | null
  leaseEnds: string
  nextStarts: string | null
  daily: number | null
  built: number | null
}

type Move = {
  void: string
  track: Track
  step: VoidPosition
  at: string
  back: boolean
  reason: string | null
}
type Stop = { void: string; why: StopReason; starts: string; ends: string | null }
type Dispute = {
  void: string
  id: string
  starts: string
  ends: string
  cause: Cause
  by: string | null
  settledCause: Cause | null
  settledAt: string | null
  settledBy: string | null
}
type ToldOrder = VoidOrder & { void: string; request: string; at: string }
type ToldFeature = { void: string; code: DwellingFeature; at: string }
type ToldRemark = {
  void: string
  id: string
  words: string
  at: string
  by: string | null
  due: string
  answer: string | null
  answeredAt: string | null
  answeredBy: string | null
}
type AskedDiagnostic = { void: string; kind: DiagnosticKind; request: string; at: string }
type DecencyRequest = { unit: string; id: string; no: number }
type WantedStep = { void: string; step: VoidPosition; day: string }

/** All that was recorded of some voids. */
export type VoidRecords = {
  moves: Move[]
  stops: Stop[]
  disputes: Dispute[]
  wanted: WantedStep[]
  orders: ToldOrder[]
  features: ToldFeature[]
  remarks: ToldRemark[]
  asked: AskedDiagnostic[]
  /** requests that are open there, of what a decent dwelling has */
  indecent: DecencyRequest[]
  papers: (DiagnosticPaper & { unit: string })[]
}

/** What was recorded of these voids, each list in the order in which it was. */
export const voidRecords = async (db: Db, voids: readonly StandingVoid[]): Promise<VoidRecords> => {
  const ids = voids.map(({ id }) => id)
  const units = voids.map(({ unit }) => unit)
  return {
    moves: await db.rows(sql`
      select m.void, m.track, m.step, m.at, m.back, m.reason from lettings.move m
      where m.void = any (${ids}::uuid[]) order by m.void, m.nth`),
    stops: await db.rows(sql`
      select s.void, s.why, s.starts, s.ends from lettings.stop s
      where s.void = any (${ids}::uuid[]) order by s.void, s.starts, s.why`),
    disputes: await db.rows(sql`
      select d.void, d.id, d.starts::text as starts, d.ends::text as ends, d.cause, d.by_person as by, d.settled_cause as "settledCause",
        d.settled_at as "settledAt", d.settled_by as "settledBy"
      from lettings.dispute d where d.void = any (${ids}::uuid[]) order by d.void, d.at, d.id`),
    wanted: await db.rows(sql`
      select w.void, w.step, w.day::text as day from lettings.wanted w
      where w.void = any (${ids}::uuid[]) order by w.void, w.day, w.step`),
    orders: await ordersOf(db, ids),
    features: await db.rows(sql`
      select f.void, f.code, f.at from lettings.feature f where f.void = any (${ids}::uuid[]) order by f.void, f.at, f.code`),
    remarks: await db.rows(sql`
      select r.void, r.id, r.words, r.at, r.by_person as by, r.due::text as due, r.answer, r.answered_at as "answeredAt", r.answered_by as "answeredBy"
      from lettings.remark r where r.void = any (${ids}::uuid[]) order by r.void, r.at, r.id`),
    asked: await db.rows(sql`
      select a.void, a.kind, a.request, a.at from lettings.asked_diagnostic a
      where a.void = any (${ids}::uuid[]) order by a.void, a.kind`),
    indecent: await indecentAt(db, units),
    papers: await papersOf(db, units),
  }
}

/** Orders of some voids, the first first. */
export const ordersOf = (db: Db, voids: readonly string[]): Promise<ToldOrder[]> =>
  db.rows(sql`
    select o.void, o.id, o.request, o.state, o.at from lettings.void_order o
    where o.void = any (${voids}::uuid[]) order by o.void, o.at, o.id`)

const decencyNatures = natures.filter(({ decency }) => decency).map(({ code }) => code)

/** Requests of some dwellings that are open and of what a decent dwelling has: what is asked for there fails. */
export const indecentAt = (db: Db, units: readonly string[]): Promise<DecencyRequest[]> =>
  db.rows(sql`
    select m.unit, m.id, m.no from requests.matter m
    where m.unit = any (${units}::uuid[]) and m.nature = any (${decencyNatures}::text[]) and m.resolved_at is null and m.closed_at is null
    order by m.unit, m.no`)

/** How many items of decency fail: said as such, or asked for. */
export const failingOf = ({ stops, indecent }: Pick<VoidRecords, 'stops' | 'indecent'>): number =>
  stops.filter(({ why, ends }) => ends === null && isDecencyStop(why)).length + indecent.length

/** What papers say of dwellings, the latest first. */
export const papersOf = (db: Db, units: readonly string[]): Promise<(DiagnosticPaper & { unit: string })[]> =>
  db.rows(sql`
    select d.unit, d.kind, d.done_on::text as "doneOn", d.found from lettings.diagnostic d
    where d.unit = any (${units}::uuid[]) order by d.unit, d.done_on desc, d.id`)

/** The same, each by its own void: what there is of one is found at once. */
export const recordsByVoid = (all: VoidRecords): ((it: StandingVoid) => VoidRecords) => {
  const of = ({ void: id }: { void: string }): string => id
  const at = ({ unit }: { unit: string }): string => unit
  const [moves, stops, disputes, wanted] = [
    Map.groupBy(all.moves, of),
    Map.groupBy(all.stops, of),
    Map.groupBy(all.disputes, of),
    Map.groupBy(all.wanted, of),
  ]
  const [orders, features, remarks, asked] = [
    Map.groupBy(all.orders, of),
    Map.groupBy(all.features, of),
    Map.groupBy(all.remarks, of),
    Map.groupBy(all.asked, of),
  ]
  const [papers, indecent] = [Map.groupBy(all.papers, at), Map.groupBy(all.indecent, at)]
  return ({ id, unit }) => ({
    moves: moves.get(id) ?? [],
    stops: stops.get(id) ?? [],
    disputes: disputes.get(id) ?? [],
    wanted: wanted.get(id) ?? [],
    orders: orders.get(id) ?? [],
    features: features.get(id) ?? [],
    remarks: remarks.get(id) ?? [],
    asked: asked.get(id) ?? [],
    indecent: indecent.get(unit) ?? [],
    papers: papers.get(unit) ?? [],
  })
}

/** A void as its days are counted until a day (`YYYY-MM-DD`), from what was recorded of it alone. */
export const historyOf = (
  { leaseEnds, nextStarts, built }: StandingVoid,
  { moves, stops, disputes, papers }: VoidRecords,
  until: string,
): VoidHistory => ({
  leaseEnds,
  nextStarts,
  moves,
  stops,
  gaps: diagnosticGaps(voidDays({ leaseEnds, nextStarts }, until), built, papers),
  settled: disputes.flatMap(({ starts, ends, settledCause }) =>
    settledCause ? [{ starts, ends, cause: settledCause }] : [],
  ),
})

/** The open void of a dwelling. */
export const openVoidOf = (db: Db, unit: string): Promise<StandingVoid | undefined> =>
  db.row(sql`
    select v.id, v.unit, v.household, v.lease_ends::text as "leaseEnds", v.next_starts::text as "nextStarts", v.daily, b.built
    from lettings.void v join estate.site b on b.id = v.building
    where v.unit = ${unit} and v.closed_at is null`)

type NamedDwelling = { ref: string; door: string; storey: number | null; buildingName: string }

/** A dwelling, with what it is called by. */
export const voidPlace = (db: Db, unit: string): Promise<(VoidPlace & NamedDwelling) | undefined> =>
  db.row(sql`
    select u.id as unit, u.building, u.agency, b.built, u.ref, u.door, u.storey, b.name as "buildingName"
    from estate.place u join estate.site b on b.id = u.building where u.id = ${unit} and u.kind = 'dwelling'`)

/** What a rule about an open void must know. */
export const voidState = async (
  db: Db,
  { subject }: { subject: string },
  { at }: { at: string },
): Promise<VoidState> => {
  const place = await voidPlace(db, subject)
  const it = place && (await openVoidOf(db, subject))
  if (!it) return { place, open: undefined, papers: [] }
  const all = await voidRecords(db, [it])
  return {
    place,
    open: {
      id: it.id,
      household: it.household,
      history: historyOf(it, all, dayOf(at)),
      isLeased: (await nextLease(db, it.unit, it.leaseEnds)) !== null,
      disputes: all.disputes.map(({ id, starts, ends, settledCause }) => ({
        id,
        starts,
        ends,
        isSettled: settledCause !== null,
      })),
      orders: all.orders,
      features: all.features.map(({ code }) => code),
      remarks: all.remarks.map(({ id, answeredAt }) => ({ id, isAnswered: answeredAt !== null })),
      failing: failingOf(all),
    },
    papers: all.papers,
  }
}

/** The first day of a lease of the dwelling that begins after a day. */
export const nextLease = async (db: Db, unit: string, after: string): Promise<string | null> =>
  (
    await db.row<{ starts: string | null }>(sql`
      select min(l.starts)::text as starts from people.lease l where l.unit = ${unit} and l.starts > ${after}::date`)
  )?.starts ?? null
