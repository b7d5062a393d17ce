import { hear } from '../../src/requests/core/nature/hear-nature.ts'
import {
  joinsOutage,
  type NoticedOutage,
  noticeOutage,
  type OutageReport,
} from '../../src/requests/core/outage/notice-outage.ts'
import { longestWindow, type OutageKind, outageKinds } from '../../src/requests/core/outage/outage-kinds.ts'
import { tellingNatures } from '../../src/requests/core/outage/report-natures.ts'
import type { YearReport } from './year-reports.ts'

export type IncidentFigures = {
  /** breakdowns that the table asks for: enough homes told them soon enough */
  due: number
  found: number
  /** of these, how many at most two reports late; and how late all were, in reports */
  onTime: number
  late: number[]
  /** never proposed, although more than two reports came after it was due */
  missed: number
  /** never proposed, and at most two reports came after */
  few: number
  /** proposals of which no breakdown had two homes and more than half */
  wrong: number
  proposals: number
  joined: number
  joinedWrong: number
}

type Known = NoticedOutage & { trouble: string | undefined; ends: number }

const heard = new Map<string, string>()
/** As the house has it: what was chosen; where only words came, or «autre» and what is near a breakdown was chosen, what they say. */
export const naturesOf = ({ chosen, words }: YearReport): readonly string[] => {
  if (chosen && !mayHide.has(chosen)) return [chosen]
  if (!heard.has(words)) heard.set(words, hear(words).nature)
  return [...new Set([chosen, heard.get(words)].filter((nature) => nature !== undefined))]
}

const opening = new Set<string>(outageKinds.flatMap(({ natures }) => natures))
const mayHide = new Set(tellingNatures.filter((code) => !opening.has(code)))

export const reportOf = (report: YearReport): OutageReport => ({
  request: report.id,
  at: report.at * 3_600_000,
  home: report.household ?? (report.part || report.channel === 'field' ? 'nobody' : report.home.id),
  entrance: report.home.stairs,
  storey: report.part ? null : report.home.storey,
  natures: naturesOf(report),
  danger: naturesOf(report)[0] === 'gas.smell',
})

/** A year through the detector, report by report, as the house hears them; what it proposes is judged by what is true. */
export const judgeIncidents = (year: readonly YearReport[]): IncidentFigures => {
  const byId = new Map(year.map((report) => [report.id, report]))
  const buildings = Map.groupBy(year, ({ home }) => home.building)
  const figures: IncidentFigures = {
    due: 0,
    found: 0,
    onTime: 0,
    late: [],
    missed: 0,
    few: 0,
    wrong: 0,
    proposals: 0,
    joined: 0,
    joinedWrong: 0,
  }
  for (const reports of buildings.values()) judgeBuilding(reports, byId, figures)
  return figures
}

const judgeBuilding = (
  reports: readonly YearReport[],
  byId: ReadonlyMap<string, YearReport>,
  figures: IncidentFigures,
): void => {
  const told = new Map(reports.map((report) => [report.id, reportOf(report)]))
  const known: Known[] = []
  const noticedAt = new Map<string, number>()
  const spent = new Set<string>()
  const alone: OutageReport[] = []
  let recent: OutageReport[] = []
  for (const report of reports) {
    const one = told.get(report.id)!
    recent = recent.filter(({ at }) => at > one.at - longestWindow * 60_000)
    const open = known.find((outage) => outage.ends > report.at && joinsOutage(outage, one))
    if (open) {
      figures.joined++
      if (open.trouble !== report.trouble) figures.joinedWrong++
      continue
    }
    const noticed = noticeOutage(
      one,
      recent.filter(({ request }) => !spent.has(request)),
      (kind) =>
        yearlyOf(
          kind,
          one,
          alone.filter(({ at }) => at <= one.at - kind.minutes * 60_000),
        ),
    )
    recent.push(one)
    alone.push(one)
    if (!noticed) continue
    figures.proposals++
    const members = recent.filter(
      ({ request, natures }) =>
        !spent.has(request) &&
        natures.some((n) => noticed.kind.natures.some((k) => k === n)) &&
        one.at - told.get(request)!.at <= noticed.kind.minutes * 60_000,
    )
    const trouble = troubleOf(members, byId)
    for (const { request } of members) spent.add(request)
    if (trouble === undefined) figures.wrong++
    else if (!noticedAt.has(trouble)) noticedAt.set(trouble, report.at)
    known.push({ ...noticed, trouble, ends: trouble === undefined ? 0 : report.ends })
  }
  for (const [trouble, its] of Map.groupBy(
    reports.filter(({ collective }) => collective),
    (report) => report.trouble,
  ))
    judgeTrouble(its, noticedAt.get(trouble), figures)
}

const yearlyOf = (kind: OutageKind, { entrance }: OutageReport, alone: readonly OutageReport[]): number =>
  alone.filter(
    (one) =>
      one.natures.some((nature) => kind.natures.some((known) => known === nature)) &&
      (kind.scope === 'building' || one.entrance === entrance),
  ).length

// The breakdown that two homes of a proposal and more than half of its reports tell.
const troubleOf = (
  members: readonly OutageReport[],
  byId: ReadonlyMap<string, YearReport>,
): string | undefined => {
  const groups = Map.groupBy(
    members.filter(({ request }) => byId.get(request)!.collective),
    ({ request }) => byId.get(request)!.trouble,
  )
  return [...groups].find(
    ([, its]) => its.length * 2 > members.length && new Set(its.map(({ home }) => home)).size > 1,
  )?.[0]
}

const outageOf: Readonly<Record<string, OutageKind['name']>> = {
  'heat.all': 'heating',
  'hot.all': 'hotwater',
  'water.cut': 'water',
  'power.cut': 'power',
  lift: 'lift',
  'leak.stack': 'leak',
  door: 'door',
  intercom: 'intercom',
  aerial: 'aerial',
  gas: 'gas',
}

// When enough homes had told it soon enough, by the truth; how many reports came after that until the house said so.
const judgeTrouble = (
  its: readonly YearReport[],
  noticedAt: number | undefined,
  figures: IncidentFigures,
): void => {
  const kind = outageKinds.find(({ name }) => name === outageOf[its[0]!.kind])!
  const dueAt = its.findIndex((report, i) => {
    const near = its.slice(0, i + 1).filter(({ at }) => report.at - at <= kind.minutes / 60)
    const storeys = new Set(near.map(({ home }) => home.storey)).size
    const homes = new Set(near.map(({ household, home }) => household ?? home.id)).size
    return homes >= kind.homes && (!kind.storeys || storeys >= kind.homes)
  })
  if (dueAt < 0) return
  figures.due++
  if (noticedAt === undefined) {
    if (its.length - 1 - dueAt > 2) figures.missed++
    else figures.few++
    return
  }
  const late = its.filter(({ at }) => at <= noticedAt).length - 1 - dueAt
  figures.found++
  figures.late.push(late)
  if (late <= 2) figures.onTime++
}
