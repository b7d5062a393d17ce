import { type Actor, mayAnywhere } from '../../kernel/core/access.ts'
import { ofRole } from '../../kernel/core/roles.ts'
import { type Refusal, refuse } from '../../kernel/core/command.ts'
import { dayOf, instantAt } from '../../kernel/core/dates.ts'
import { answer, type Answer, type Asking } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { type Figures, queries as asked, type Queries } from '../core/contract.ts'
import { countOf, filedIn, opener, resolvedIn, shareOf, spanOf, tenth } from '../core/count-figures.ts'
import { grants } from '../core/grants.ts'
import { monthStart, periodOf } from '../core/period.ts'
import * as count from './count-threads.ts'
import { declaredFigures } from './declared-figures.ts'
import { natureFigures, openFigures, seriesOf, waitingOf, worstBuildings } from './figure-rows.ts'

/** Months that the series shows, this one included. */
const seriesMonths = 18

/** Agencies that are counted: the one asked for, the reader's own, or all (null). */
const agenciesFor = (actor: Actor, agency: string | undefined): readonly string[] | null | Refusal => {
  if (!mayAnywhere(grants, 'readOverview', actor)) return refuse('not_yours')
  const own = ofRole(actor.role).reach === 'agency' ? actor.agencies : null
  if (!agency) return own
  return own && !own.includes(agency) ? refuse('not_yours') : [agency]
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
  const natures = natureFigures(await count.byNature(scope), open, period)
  const resolved = await count.countResolved(scope)
  const visits = await count.visits(scope)
  const told = await count.countToldFirst(scope)
  const asks = await count.questions(scope)
  const legal = await count.legal(scope)
  const reserves = await count.reserves(scope)
  const first = monthStart(today, seriesMonths - 1)
  const months = { first, last: monthStart(today), from: instantAt(first), to: now }
  return {
    since: period.since,
    until: period.until,
    agency: input.agency ?? null,
    agencies: await db.rows(sql`
      select a.id, a.name from estate.office a
      where a.kind <> 'hq' and (${ofRole(actor.role).reach !== 'agency'} or a.id = any (${[...actor.agencies]}::text[])) order by a.name`),
    keptDelays: shareOf(resolved.kept, resolved.resolved, open({ ...resolvedIn(period), kept: true })),
    firstVisit: shareOf(visits.first, visits.done, open({ firstVisit: spanOf(period) })),
    toldFirst: shareOf(told.first, told.of, open({ ...filedIn(period), toldFirst: true })),
    now: openFigures(await count.openNow(scope), open),
    filed: countOf(natures.filed, open(filedIn(period))),
    resolved: countOf(resolved.resolved, open(resolvedIn(period))),
    waiting: waitingOf(await count.hoursHeld(scope, summed !== null), open, period),
    byNature: natures.byNature,
    byGroup: natures.byGroup,
    months: seriesOf(await count.monthly(scope, months, summed !== null), months, open),
    buildings: worstBuildings(await count.painful(scope), open, period),
    contested: shareOf(
      resolved.contested,
      resolved.resolved,
      open({ ...resolvedIn(period), contested: true }),
    ),
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
  'overview.figures': answer({ ...asked['overview.figures'], answer: overview }),
}
