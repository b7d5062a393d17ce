import { officeCalendar } from '../../../kernel/core/calendar.ts'
import { dayNumberOf, instantOf, isoOf } from '../../../kernel/core/zone.ts'
import { type OrderStatus, type Step, steps } from '../../core/order.ts'

/** A time agreed aloud, as it is typed: a day (2026-12-03) and two hours of the office's clock (08:30). */
export type Moment = { day: string; from: string; to: string }

/** The appointment that it means; nothing while a part is missing or its end comes first. */
export const slotOf = ({ day, from, to }: Moment): { starts: string; ends: string } | undefined => {
  if (!day || !from || !to || to <= from) return undefined
  const at = (time: string): string =>
    isoOf(instantOf(officeCalendar.zone, dayNumberOf(day), minutesOf(time)))
  return { starts: at(from), ends: at(to) }
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** Whether an act has its moment while an order stands so; the house says no to the rest. */
export const fits = (act: Step['act'], status: string): boolean =>
  steps.some((step) => step.act === act && step.from.includes(status as OrderStatus))
