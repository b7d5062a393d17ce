import { mayAnywhere } from '../../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { dayNumberOf, instantOf, isoOf, paris } from '../../../kernel/core/zone.ts'
import { answer, type Answer } from '../../../kernel/server/slice.ts'
import { queries as asked } from '../../core/contract.ts'
import { type DeviceKind, dialOf } from '../../core/device-kinds.ts'
import { grants } from '../../core/grants.ts'
import { hoursOfReadings } from '../../core/hours-of-readings.ts'
import { lastWhole, monthsOf, type UsedDay, usualOf } from '../../core/use/home-use.ts'
import type { UsedMeter } from '../../core/use/use-contract.ts'
import { runningStudies } from '../studies/study-store.ts'
import { leakOfHome } from '../telling/leak-of-home.ts'
import { consentsOf } from './consents.ts'
import { ownHome } from './own-home.ts'
import { daysOfHome, flowSinceNoon, type FlowSinceNoon, indexesOfHome } from './read-days.ts'

/** Days that a page shows one by one. */
const shownDays = 31

/** What a tenant asks of her own home, since her lease began. No wall shows it to anybody: so both look further than she may. */
export const useQueries: Record<string, Answer> = {
  'dwelling.use': answer({
    ...asked['dwelling.use'],
    beyond: true,
    answer: async ({ db, actor, now }, { unit }) => {
      if (!mayAnywhere(grants, 'readOwnUse', actor)) return refuse('not_yours')
      const home = await ownHome(db, actor, { now, unit })
      if (!home) return { unit: null, since: null, leak: null, meters: [], allowed: [], studies: [] }
      const days = await daysOfHome(db, home, now)
      const flows = await flowSinceNoon(db, home, now)
      const allowed = await consentsOf(db, home)
      return {
        unit: home.unit,
        since: home.starts,
        leak: await leakOfHome(db, home),
        meters: [...days].map(([metric, list]) => meterOf(metric, list, flows)),
        studies: (await runningStudies(db, localDate(officeCalendar, now)))
          .filter(({ metrics }) => metrics.some((metric) => days.has(metric)))
          .map(({ id, partner, purpose, purposeEnglish, until }) => ({
            id,
            partner,
            purpose: actor.lang === 'en' ? purposeEnglish : purpose,
            until,
            isAllowed: allowed.some(({ study }) => study === id),
          })),
        allowed: allowed.map(({ purpose, at, person }) => ({ purpose, at, byMe: person === actor.id })),
      }
    },
  }),
  'dwelling.curve': answer({
    ...asked['dwelling.curve'],
    beyond: true,
    answer: async ({ db, actor, now }, { unit, metric, from, days }) => {
      if (!mayAnywhere(grants, 'readOwnUse', actor)) return refuse('not_yours')
      const home = await ownHome(db, actor, { now, unit })
      if (!home) return refuse('no_meter_here')
      if (!(await consentsOf(db, home)).some(({ purpose }) => purpose === 'hours'))
        return refuse('curve_not_allowed')
      const since = from ? dayNumberOf(from) : dayNumberOf(localDate(officeCalendar, now)) + 1 - days
      const start = instantOf(paris, since, 0) / 1000
      const end = Math.min(instantOf(paris, since + days, 0), Date.parse(now)) / 1000
      return {
        points: hoursOf(await indexesOfHome(db, home, { metric, from: start, until: end }), start, end),
      }
    },
  }),
}

const meterOf = (
  metric: UsedMeter['metric'],
  days: readonly UsedDay[],
  flows: readonly FlowSinceNoon[],
): UsedMeter => {
  const last = lastWhole(days) ?? null
  const flow = flows.find((one) => one.metric === metric)
  return {
    metric,
    last,
    usual: last && usualOf(days, last.day),
    sinceNoon: flow ? { total: flow.total, at: flow.at } : null,
    days: days.slice(-shownDays),
    months: monthsOf(days),
  }
}

type Index = { channel: number; kind: string; pulse: number; at: number; value: number }

// Several meters of a kind are one curve; an hour that one of them does not know is known by nobody.
const hoursOf = (indexes: readonly Index[], start: number, end: number) => {
  const count = Math.max(0, Math.ceil((end - start) / 3600))
  const curves = [...Map.groupBy(indexes, ({ channel }) => channel).values()].map(
    (list) =>
      hoursOfReadings(list, {
        start,
        count,
        dial: dialOf(list[0]!.kind as DeviceKind, list[0]!.pulse),
      }).hours,
  )
  return Array.from({ length: count }, (_, i) => ({
    at: isoOf((start + i * 3600) * 1000),
    value: sumOf(curves.map((hours) => hours[i])),
  }))
}

const sumOf = (hours: readonly (number | undefined)[]): number | null =>
  hours.length && hours.every((value) => value !== undefined)
    ? hours.reduce<number>((sum, value) => sum + (value ?? 0), 0)
    : null
