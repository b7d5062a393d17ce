import { likelyTwin, type TwinReport } from '../../src/requests/core/twin/likely-twin.ts'
import { naturesOf } from './year-incidents.ts'
import { collectiveKinds, troubleKinds } from './year-kinds.ts'
import type { YearReport } from './year-reports.ts'

export type TwinFigures = { said: number; right: number; twins: number }

/** What all walk past is one trouble, whoever tells it; a breakdown in each home is each home’s, and the incident gathers it. */
const shared = new Set(
  [...collectiveKinds.filter(({ part }) => part), ...troubleKinds.filter((kind) => kind.shared)].map(
    ({ name }) => name,
  ),
)

/** A year through the detector of duplicates: each report against what is open in its building, as it would be asked before filing. */
export const judgeTwins = (year: readonly YearReport[]): TwinFigures => {
  const figures = { said: 0, right: 0, twins: 0 }
  for (const reports of Map.groupBy(year, ({ home }) => home.building).values()) {
    const byId = new Map(reports.map((report) => [report.id, report]))
    let open: { report: YearReport; told: TwinReport }[] = []
    for (const report of reports) {
      open = open.filter((one) => one.report.ends > report.at)
      const told = twinOf(report)
      const isTwin = open.some((one) => isSame(one.report, report))
      const found = likelyTwin(
        told,
        open.map((one) => one.told),
      )
      if (isTwin) figures.twins++
      if (found) figures.said++
      if (found && isSame(byId.get(found.request)!, report)) figures.right++
      open.push({ report, told })
    }
  }
  return figures
}

const isSame = (a: YearReport, b: YearReport): boolean =>
  a.trouble === b.trouble && (shared.has(a.kind) || a.home.id === b.home.id)

const twinOf = (report: YearReport): TwinReport => ({
  request: report.id,
  at: report.at * 3_600_000,
  home: report.household ?? (report.channel === 'field' ? null : report.home.id),
  entrance: report.home.stairs,
  part: report.part ?? null,
  // Who chose something of its own is believed; else what the words say.
  natures: report.chosen && report.chosen !== 'other.repair' ? [report.chosen] : naturesOf(report),
  channel: report.channel,
  words: report.words,
})
