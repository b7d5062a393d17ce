import { z } from 'zod/mini'
import { backKindNames, type BackKindName } from './back-kinds.ts'
import { outletName, outletShape } from './outlet-shape.ts'
import { answerFaultCodes } from './read-acknowledgement.ts'
import { wayRefusals } from '../way-shape.ts'

/** Where an item is: it waits to leave, has left, was accepted, was refused, or is told no more. */
export const itemStates = ['waiting', 'sent', 'acknowledged', 'refused', 'dead'] as const
export type ItemState = (typeof itemStates)[number]

const receipt = z.string().check(z.maxLength(80))
const theirWords = z.string().check(z.maxLength(400))

/** What may be sent about what goes back to the ERP. Refused everywhere: not_yours. */
export const backCommands = {
  /** Subject: the outlet. What leaves by it, as data; told anew it is a version more. */
  'outlet.set': z.object({ outlet: outletName, shape: outletShape }),
  /** Subject: the item. What the ERP answered of it. Refused: not_found, answer_over. */
  'outbox.answer': z.object({ isYes: z.boolean(), receipt, theirWords }),
  /** Subject: the item. What was refused leaves once more, as it stands then. Refused: not_found, answer_over. */
  'outbox.again': z.object({}),
  /** Subject: the item. Somebody typed it there by hand: it is told no more. Refused: not_found, answer_over. */
  'outbox.drop': z.object({}),
} as const

const kind = z.enum(backKindNames as [BackKindName, ...BackKindName[]])

const waitingItem = z.object({
  id: z.uuid(),
  kind,
  /** what it is about, by the names that people use: the order’s number, the dwelling’s */
  about: z.string(),
  state: z.enum(itemStates),
  /** `their_words`: the ERP’s own, in `theirWords` */
  reasonCode: z.nullable(z.string()),
  theirWords: z.nullable(z.string()),
  at: z.string(),
  sentAt: z.nullable(z.string()),
  fileNo: z.nullable(z.number()),
})
export type WaitingItem = z.infer<typeof waitingItem>

const answerFault = z.object({ line: z.number(), code: z.enum(answerFaultCodes), value: z.string() })

const correction = z.object({
  id: z.uuid(),
  outlet: outletName,
  kind,
  unitRef: z.string(),
  address: z.string(),
  /** which value: a field of a dwelling or of a person, or the last day of a lease */
  field: z.string(),
  /** of which tenant; '': of the dwelling or of the lease */
  tenantName: z.string(),
  screen: z.string(),
  theirs: z.nullable(z.string()),
  ours: z.nullable(z.string()),
  at: z.string(),
})
export type Correction = z.infer<typeof correction>

export const backQueries = {
  /** What leaves for the ERP, outlet by outlet: how many, what nobody answered within a working day, what was refused. Refused: not_yours. */
  'erp.back': {
    input: z.object({}),
    output: z.object({
      outlets: z.array(
        z.object({
          outlet: outletName,
          isByHand: z.boolean(),
          counts: z.record(z.enum(itemStates), z.number()),
          /** the last numbered file, null before the first */
          lastFile: z.nullable(z.number()),
          lastSentAt: z.nullable(z.string()),
          /** sent, and not answered within one working day */
          overdue: z.number(),
          overdueSince: z.nullable(z.string()),
          /** waiting to leave for longer than one working day */
          kept: z.number(),
          keptSince: z.nullable(z.string()),
          /** why nothing passes there, and since when; null while it does */
          shut: z.nullable(z.object({ why: z.enum(wayRefusals), since: z.string() })),
          refused: z.array(waitingItem),
          faults: z.array(z.object({ name: z.string(), at: z.string(), faults: z.array(answerFault) })),
        }),
      ),
    }),
  },
  /** What is to be typed in the ERP by hand: old and new, by screen. What a later extract says so is gone from it. Refused: not_yours. */
  'erp.corrections': { input: z.object({}), output: z.object({ rows: z.array(correction) }) },
  /** What became of an order in the ERP, by outlet: their number, or why they refused it. Refused: not_yours. */
  'erp.order': {
    input: z.object({ order: z.uuid() }),
    output: z.object({
      receipt: z.nullable(z.string()),
      /** what the ERP refused; an answer that has a key `refused` would itself be a refusal */
      toMend: z.array(waitingItem),
      mayMend: z.boolean(),
    }),
  },
} as const
