import { officeCalendar } from '../../kernel/core/calendar.ts'
import { z } from 'zod/mini'
import { natureOf } from './nature/catalogue.ts'
import { legalDueAt, needsLegalClock } from './nature/urgency.ts'
import { because } from './request-shapes.ts'

/** The delay that the law sets beside the one that was promised: until when, and what silence means then. */
export const legal = z.nullable(
  z.object({ clock: z.enum(['decency', 'adaptation']), due: z.string(), silence: because }),
)

type LegalCase = { nature: string; filedAt: string; where: 'dwelling' | 'common'; over: boolean }

/** The legal delay runs from the day on which the tenant asked, and ends with the work or with the matter. */
export const legalOf = ({ nature, filedAt, where, over }: LegalCase): z.infer<typeof legal> => {
  const clock = over ? undefined : needsLegalClock(natureOf(nature), where)
  if (!clock) return null
  return { clock: clock.clock, due: legalDueAt(clock, filedAt, officeCalendar), silence: clock.silence }
}
