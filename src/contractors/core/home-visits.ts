import { z } from 'zod/mini'
import { msOf } from '../../kernel/core/zone.ts'
import { codeUnder } from '../../kernel/core/word-shapes.ts'

const id = z.uuid()

/** A visit that is still to come to a dwelling. Instants are ISO text. */
export const homeVisit = z.object({
  request: id,
  no: z.number(),
  nature: codeUnder<'nature'>(),
  starts: z.string(),
  ends: z.string(),
  /** the landlord’s own crew comes without an order */
  order: z.nullable(z.object({ id, status: codeUnder<'order.status'>(), appointment: id })),
  firm: z.nullable(z.object({ name: z.string(), phone: z.string() })),
  /** so near that whoever moves it calls the firm as well */
  late: z.boolean(),
})
export type HomeVisit = z.infer<typeof homeVisit>

export const homeVisits = {
  /**
   * The visits that are still to come to a dwelling, whoever’s, each reader behind her wall, the next first: of firms, and of the landlord’s
   * own crew. Refused: not_yours.
   */
  'visits.ofHome': { input: z.object({ unit: id }), output: z.object({ visits: z.array(homeVisit) }) },
} as const

/** Hours before a visit from which a mail to its firm may come too late: she is told on the telephone as well. Ours, to be corrected. */
export const noticeHours = 24

export const isLate = (starts: string, now: string): boolean =>
  msOf(starts) - msOf(now) < noticeHours * 3_600_000
