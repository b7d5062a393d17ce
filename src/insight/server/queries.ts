import type { Refusal } from '../../kernel/core/command.ts'
import { dayOf, instantAt } from '../../kernel/core/dates.ts'
import { answer, type Answer, type Asking } from '../../kernel/server/slice.ts'
import { type Figures, type Opens, queries as asked, type Queries } from '../core/contract.ts'
import { countOf, filedIn, opener, resolvedIn, shareOf, spanOf, tenth } from '../core/count-figures.ts'
import { besideNames, opensOf } from '../core/measures.ts'
import { monthStart, periodBefore, periodOf, yearBefore } from '../core/period.ts'
import { agenciesFor, officesOf } from './agencies-read.ts'
import { measuredIn } from './count-measures.ts'
import * as count from './count-threads.ts'
import { declaredFigures } from './declared-figures.ts'
import { readCharts } from './read-charts.ts'
import { natureFigures, openFigures, seriesOf, sidesOf, waitingOf, worstBuildings } from './figure-rows.ts'

/** Months that the series shows, this one included. */
const seriesMonths = 18
/** …of each agency, and beside the three sentences. */
const sideMonths = 12

/** What was closed, and the counterweights, in the period. */
const besideOf = async (scope: count.Scope, open: (more: Opens) => Opens): Promise<Figures['beside']> => {
  const rows = await measuredIn(scope)
  return besideNames.map((measure) => {
    const { n = 0, whole = 0 } = rows.find((row) => row.measure === measure) ?? {}
    return { measure, ...shareOf(n, whole, open(opensOf[measure](scope.period))) }
  })
}

/** The three shares of a period. */
const threeOf = async (
  scope: count.Scope,
  open: (more: Opens) => Opens,
): Promise<Pick<Figures, 'keptDelays' | 'firstVisit' | 'toldFirst' | 'resolved' | 'contested'>> => {
  const { period } = scope
  const resolved = await count.countResolved(scope)
  const visits = await count.visits(scope)
  const told = await count.countToldFirst(scope)
  return {
    keptDelays: shareOf(resolved.kept, resolved.resolved, open({ ...resolvedIn(period), kept: true })),
    firstVisit: shareOf(visits.first, visits.done, open({ firstVisit: spanOf(period) })),
    toldFirst: shareOf(told.first, told.of, open({ ...filedIn(period), desk: false, toldFirst: true })),
    resolved: countOf(resolved.resolved, open(resolvedIn(period))),
    contested: shareOf(
      resolved.contested,
      resolved.resolved,
      open({ ...resolvedIn(period), contested: true }),
    ),
  }
}

/** The period just before; nothing where the house did not count on all of its days. */
const beforeOf = async (
  scope: count.Scope,
  firstDay: string | null,
  open: (more: Opens) => Opens,
): Promise<Figures['before']> => {
  const period = firstDay === null ? null : periodBefore(scope.period, firstDay)
  if (!period) return null
  const { keptDelays, firstVisit, toldFirst } = await threeOf({ ...scope, period }, open)
  return { since: period.since, until: period.until, keptDelays, firstVisit, toldFirst }
}

const overview = async (
  asking: Asking,
  input: Queries['overview.figures']['input'],
): Promise<Figures | Refusal> => {
  const { db, actor, now } = asking
  const agencies = agenciesFor(actor, input.agency)
  if (agencies && 'refused' in agencies) return agencies
  const today = dayOf(now)
  const period = periodOf(today, input.since, input.until)
  const scope: count.Scope = { db, agencies, period, now }
  const open = opener(input.agency ?? null)
  const summed = await count.summedAt(db)
  const firstDay = await count.firstDay(scope)
  const lastYear = firstDay === null ? null : yearBefore(period, firstDay)
  const natures = natureFigures(
    await count.byNature(scope),
    lastYear && (await count.countByNature({ ...scope, period: lastYear })),
    open,
    period,
  )
  const asks = await count.questions(scope)
  const legal = await count.legal(scope)
  const reserves = await count.reserves(scope)
  const first = monthStart(today, seriesMonths - 1)
  const months = { first, last: monthStart(today), from: instantAt(first), to: now }
  const monthly = await count.monthly(scope, months, summed !== null)
  const offices = await officesOf(db, actor)
  const lastSide = monthStart(period.until)
  const sides = { first: monthStart(lastSide, sideMonths - 1), last: lastSide }
  return {
    since: period.since,
    until: period.until,
    agency: input.agency ?? null,
    agencies: offices,
    ...(await threeOf(scope, open)),
    beside: await besideOf(scope, open),
    before: await beforeOf(scope, firstDay, open),
    sides: input.agency || offices.length < 2 ? [] : sidesOf(offices, monthly, sides),
    now: openFigures(await count.openNow(scope), await count.atDesks(scope), open),
    filed: countOf(natures.filed, open({ ...filedIn(period), desk: false })),
    waiting: waitingOf(await count.hoursHeld(scope, summed !== null), open, period),
    byNature: natures.byNature,
    byGroup: natures.byGroup,
    months: seriesOf(monthly, months, open),
    buildings: worstBuildings(await count.painful(scope), open, period),
    more: await declaredFigures(asking, { agencies, now, from: period.from, to: period.to }, open),
    legal: {
      decencySoon: countOf(legal.soon, open({ decency: 'soon' })),
      decencyPast: countOf(legal.past, open({ decency: 'past' })),
    },
    reserves: {
      soon: countOf(reserves.soon, open({ reserves: 'soon' })),
      last: countOf(reserves.last, open({ reserves: 'last' })),
    },
    questions: { ...asks, median: tenth(asks.median), opens: open({ asked: spanOf(period) }) },
    summedAt: summed,
  }
}

export const queries: Record<string, Answer> = {
  'overview.charts': answer({ ...asked['overview.charts'], answer: readCharts }),
  'overview.figures': answer({ ...asked['overview.figures'], answer: overview }),
}
