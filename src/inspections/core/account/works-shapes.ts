import { z } from 'zod/mini'
import { calendarDay as day } from '../../../kernel/core/calendar-day.ts'
import { quantity } from '../../../kernel/core/money-shapes.ts'
import { settlementLine } from './account-shapes.ts'

const id = z.uuid()

/** What one contract is ordered to mend: differences with their price lines of that contract, quantities in ten-thousandths. */
export const worksOrder = z.object({
  contract: id,
  lines: z.array(z.object({ flaw: id, item: id, parts: quantity })).check(z.minLength(1), z.maxLength(60)),
  /** the day by which it is wished */
  wanted: z.optional(day),
  /** what the firm reads of it */
  words: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(4000))),
})
export type WorksOrder = z.infer<typeof worksOrder>

/** Orders that leave together, each with a thread of its own. */
export const worksOrders = z.array(worksOrder).check(z.minLength(1), z.maxLength(30))

/** A difference that may be ordered; `isProposed`: it is, unless somebody says otherwise. */
const draftedLine = z.extend(
  z.pick(settlementLine, {
    flaw: true,
    room: true,
    element: true,
    kind: true,
    cause: true,
    quantity: true,
    flawUnit: true,
    price: true,
  }),
  { isProposed: z.boolean() },
)
export type DraftedLine = z.infer<typeof draftedLine>

/** What may be ordered of an inspection: by whom, and by when the dwelling is wished ready (null: nobody has said). */
export const draftedWorks = z.object({
  wanted: z.nullable(z.string()),
  /** somebody lives there still, until that day where it is known: no firm is to come before */
  isOccupied: z.boolean(),
  occupiedUntil: z.nullable(z.string()),
  /** contracts that hold at the place today, two hundred at most */
  contracts: z.array(z.object({ id, name: z.string(), firm: z.string() })),
  lines: z.array(draftedLine),
})
export type DraftedWorks = z.infer<typeof draftedWorks>

/**
 * Where what was ordered stands: sent, a visit planned or under way, done; `unplaced`: its firm does not come, the agency sends it to another;
 * `ended`: nobody does it any more.
 */
export const worksStates = ['sent', 'planned', 'done', 'unplaced', 'ended'] as const

/** The order of a difference, with the thread that it opens. */
export const placedWork = z.object({
  flaw: id,
  request: id,
  requestNo: z.nullable(z.number()),
  firm: z.nullable(z.string()),
  state: z.enum(worksStates),
})
export type PlacedWork = z.infer<typeof placedWork>
