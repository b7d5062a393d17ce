import { z } from 'zod/mini'
import { delay } from '../../kernel/core/delay-shapes.ts'
import { codeUnder } from '../../kernel/core/word-shapes.ts'
import { amount, cents, parts, quantity } from '../../kernel/core/money-shapes.ts'
import { dayOfContract, paperCommands } from './papers/papers-commands.ts'
import { homeVisits } from './home-visits.ts'
import { paperQueries } from './papers/papers-queries.ts'
import { billQueries } from './bill-queries.ts'

export type { Delays } from './papers/papers-commands.ts'
export type { ContractRow, Figures, FirmContract } from './papers/papers-queries.ts'
export type { Bill } from './bill-queries.ts'

const id = z.uuid()
// Centuries away is a slip of the finger, and years that a database can't hold.
const near = z.refine<string>((said) => said >= '1900' && said < '2200')
const nearInstant = z.iso.datetime({ offset: true }).check(near)
const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(4000))
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const photos = z.array(sha256).check(z.maxLength(12))
const sounds = z.array(sha256).check(z.maxLength(4))
/** what was answered where a danger was read in these words: it is one, or none */
const danger = z.optional(z.boolean())
const slot = z.object({ starts: nearInstant, ends: nearInstant })
const lines = z.array(z.object({ item: id, parts: quantity })).check(z.maxLength(60))
const pricedLines = z.array(
  z.object({ item: id, label: z.string(), unit: z.string(), unitPrice: cents, parts }),
)
/** without tax; what is under `money` is in cents */
const money = z.object({ spendLimit: cents, asked: z.nullable(cents), agreed: z.nullable(cents) })

/** What may be sent about a work order. The subject is always the *request*'s id: one matter, one writer at a time. */
export const commands = {
  /**
   * The house itself, when a request is oriented to a firm; with a slot, the appointment stands at once.
   * An order of the same request that is still open is withdrawn. `lines`: what it is placed for, by price lines of that contract with their
   * quantities in ten-thousandths; the firm answers with these or with others. `wanted`: the day by which it is wished, which it is then due by.
   * Refused: contract_ended, contract_elsewhere, already_placed, line_unknown (of another contract, or offered no more), amount_too_high,
   * wanted_past.
   */
  'order.place': z.object({
    order: id,
    contract: id,
    slot: z.optional(slot),
    follows: z.optional(id),
    words: z.optional(words),
    lines: z.optional(lines),
    wanted: z.optional(dayOfContract),
  }),
  /**
   * Without slots, the next free ones of the firm's diary are offered by themselves. With a price above the limit, the
   * agency is asked first. Without lines or amount, the lines for which it was placed are taken at their prices of then.
   */
  'order.accept': z.object({
    order: id,
    slots: z.optional(z.array(slot).check(z.maxLength(12))),
    lines: z.optional(lines),
    amount: z.optional(amount),
  }),
  'order.refuse': z.object({
    order: id,
    /** demanded for as long as the question is (order.refusal); else `other` */
    reason: z.optional(z.enum(['outOfContract', 'noCapacity', 'duplicate', 'other'])),
    words: z.optional(words),
  }),
  /** Times at which the firm can come; the tenant chooses. Refused: slot_past, slot_backwards. */
  'order.offerSlots': z.object({ order: id, slots: z.array(slot).check(z.minLength(1), z.maxLength(12)) }),
  /**
   * Choose or move the appointment: one of the offered ones (`appointment`), or agreed by phone (`slot`; a tenant's must be
   * one of the firm's free ones, see order.slots). `moves`, the appointment that one has before her eyes and moves: when
   * another was fixed meanwhile, nothing is moved. Refused: slot_taken, slot_past, slot_unknown, slot_backwards, slot_too_long.
   */
  'order.fixSlot': z.object({
    order: id,
    appointment: z.optional(id),
    slot: z.optional(slot),
    moves: z.optional(id),
  }),
  /**
   * Give up the appointment, or all the times that were offered. `slot`: the appointment that is meant. Refused: slot_moved (another one
   * stands by now), slot_past (a tenant, once its hour has begun).
   */
  'order.dropSlot': z.object({ order: id, slot: z.optional(slot), words: z.optional(words) }),
  'order.onTheWay': z.object({ order: id }),
  /**
   * What came of the visit. `moreWork` asks the price of the whole order with it; `partNeeded` says from when. Amounts in
   * cents without tax, quantities in ten-thousandths. Refused: danger_unsaid (a danger is said or shown to be over), visit_to_come (nobody was waited for yet), price_missing, within_limit, over_limit, amount_too_high, line_unknown, date_missing, date_past.
   */
  'order.report': z.object({
    order: id,
    outcome: z.enum(['done', 'nobodyHome', 'noAccess', 'partNeeded', 'followOn', 'moreWork']),
    words: z.optional(words),
    photos: z.optional(photos),
    sounds: z.optional(sounds),
    lines: z.optional(lines),
    amount: z.optional(amount),
    readyOn: z.optional(dayOfContract),
    danger,
  }),
  /** Refused above what the landlord has delegated to that role (over_delegation), and to whoever reads the firm's mailbox (same_hands). */
  'order.approve': z.object({ order: id, words: z.optional(words) }),
  /** Contested: «reprise, sans frais». The same firm comes again for the same order, at no other price. Refused: wrong_moment. */
  'order.recall': z.object({ order: id, words: z.optional(words) }),
  'order.reject': z.object({ order: id, words }),
  /** Service fait: the quantities are accepted and what follows is the invoice. Refused once paid (order_paid), and as a price (same_hands). */
  'order.check': z.object({ order: id }),
  /** Refused: nothing_done when nothing is owed. */
  /** `ref` is demanded for as long as the question is (order.invoiceRef). */
  'order.invoice': z.object({
    order: id,
    ref: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(40))),
  }),
  /** Refused while the tenant says that it is not repaired (contested), a check on the spot is awaited (spot_due), or has found it not as it should be (spot_failing); by another account of who accepted it (same_hands). */
  'order.pay': z.object({ order: id }),
  /** One order; the house itself, without `order`, withdraws all that are open when the matter ends or goes elsewhere. */
  'order.cancel': z.object({ order: z.optional(id), words: z.optional(words) }),
  /**
   * The caretaker saw it: done or not done, with a photo. «Pas fait» gives the agency the ball, and reopens what was said
   * to be done; «fait» of a visit that the firm has not told leaves the firm its report to make.
   */
  'order.witness': z.object({
    order: id,
    done: z.boolean(),
    words: z.optional(words),
    photos: z.optional(photos),
    sounds: z.optional(sounds),
    danger,
  }),
  /** The house itself: this finished order is to be looked at on the spot, until then. Nothing if it is paid. */
  'order.draw': z.object({ order: id, until: nearInstant }),
  /** The house itself: nobody looked at it in time; its payment waits no more. */
  'order.spare': z.object({ order: id }),
  /**
   * Looked at on the spot. «Pas conforme» asks the firm to come back for the same order, unless the matter has gone on without
   * it; then the payment waits until somebody says that it is right.
   */
  'order.spotCheck': z.object({
    order: id,
    conforming: z.boolean(),
    words: z.optional(words),
    photos: z.optional(photos),
    sounds: z.optional(sounds),
    danger,
  }),
  /** The house itself: the request's nature or urgency was set right; its open order is due then. Nothing if it says so already. */
  'order.hasten': z.object({
    nature: codeUnder<'nature'>(),
    urgency: codeUnder<'firm.urgency'>(),
    due: nearInstant,
  }),
  /** The house itself: a crew said hours ago that it was on its way, and no more since. */
  'order.askAfter': z.object({ order: id }),
  /** The house itself: this appointment has passed, and nobody said what came of it. Nothing if it was moved meanwhile. */
  'order.lapse': z.object({ order: id, appointment: id }),
  ...paperCommands,
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

/** What a firm sees of one order: where, how to get in, what is wrong, when, and its price lines. No rent, no history of people. */
export const firmOrder = z.object({
  id,
  no: z.number(),
  request: id,
  /** nothing, once the firm has refused or its order was withdrawn */
  requestNo: z.nullable(z.number()),
  status: codeUnder<'firm.status'>(),
  nature: codeUnder<'nature'>(),
  urgency: codeUnder<'firm.urgency'>(),
  /** what was promised of it; an order that a browser kept earlier does not say it */
  delay: z.optional(delay),
  due: z.string(),
  placedAt: z.string(),
  place: z.object({
    building: z.string(),
    address: z.string(),
    /** the building's commune: on its public holidays nobody comes */
    insee: z.string(),
    entrance: z.nullable(z.string()),
    storey: z.nullable(z.number()),
    door: z.string(),
    part: z.nullable(codeUnder<'firm.part'>()),
    ref: z.nullable(z.string()),
    unit: z.nullable(id),
  }),
  /** what broke, when the request names it */
  asset: z.nullable(id),
  access: z.string(),
  /** who asked, while the order is open; `told`: how what happens reaches her */
  contact: z.nullable(
    z.object({ name: z.string(), phone: z.string(), told: z.enum(['mail', 'sms', 'paper', 'none']) }),
  ),
  alerts: z.array(z.object({ code: codeUnder<'alert'>(), until: z.string() })),
  words: z.array(z.object({ body: z.string(), at: z.string(), role: codeUnder<'firm.role'>() })),
  photos: z.array(z.string()),
  /** voice notes that the firm may hear, with their seconds once they have arrived */
  /** papers that came with the words, those that may be read here; a phone that took it along earlier does not know them */
  papers: z.optional(
    z.array(z.object({ sha256, name: z.string(), bytes: z.number(), media: z.nullable(z.string()) })),
  ),
  sounds: z.array(
    z.object({
      sha256: z.string(),
      seconds: z.nullable(z.number()),
      at: z.string(),
      role: codeUnder<'firm.role'>(),
    }),
  ),
  slot: z.nullable(slot),
  offered: z.array(z.object({ id, starts: z.string(), ends: z.string() })),
  money,
  lines: pricedLines,
  /** what it was placed for, at the prices of that day; a phone that took the order along earlier does not know it */
  proposed: z.optional(pricedLines),
  /** the day by which the landlord wishes it done; such a phone does not know it either */
  wanted: z.optional(z.nullable(z.string())),
  outcome: z.nullable(codeUnder<'order.outcome'>()),
  readyOn: z.nullable(z.string()),
  after: z.nullable(z.enum(['checked', 'invoiced', 'paid'])),
  agency: z.object({ name: z.string(), phone: z.string() }),
  can: z.record(z.string(), z.enum(['yes', 'wrong_moment', 'not_yours'])),
})
export type FirmOrder = z.infer<typeof firmOrder>

export const queries = {
  /** The firm's orders: visits that have passed without a word and today's first, then what waits for an answer, then the rest that is open. */
  'order.day': {
    input: z.object({ day: z.optional(dayOfContract) }),
    output: z.object({
      firm: z.object({ id, name: z.string() }),
      today: z.array(firmOrder),
      answer: z.array(firmOrder),
      open: z.array(firmOrder),
    }),
  },
  /**
   * What the firm has done and not yet billed, the latest first: `toInvoice`, checked by the agency and worth something, then
   * `toCheck`, which waits for the agency. Work that a yearly price covers leaves the list once it is checked.
   */
  'order.finished': {
    input: z.object({}),
    output: z.object({ toInvoice: z.array(firmOrder), toCheck: z.array(firmOrder) }),
  },
  'order.card': { input: z.object({ id }), output: firmOrder },
  /** Price lines of the order's contract, for its firm and the office. Refused: not_yours. */
  'order.rates': {
    input: z.object({ order: id }),
    output: z.array(
      z.object({ item: id, code: z.string(), label: z.string(), unit: z.string(), unitPrice: cents }),
    ),
  },
  /** Times at which the firm of a contract can come, from its capacity. */
  'order.slots': {
    input: z.object({ contract: id, urgency: codeUnder<'firm.urgency'>() }),
    output: z.array(slot),
  },
  /** The same for an order that the reader may see: times to which a tenant may move her appointment. */
  'order.times': { input: z.object({ order: id }), output: z.array(slot) },
  /**
   * What to know before an order's visit is fixed or moved: hours at which its crew is full, those to which the tenant has said no,
   * and the day from which its part is there. For who may fix it. Refused: not_yours, not_found.
   */
  'order.diary': {
    input: z.object({ order: id }),
    output: z.object({
      full: z.array(slot),
      declined: z.array(slot),
      readyOn: z.nullable(z.string()),
    }),
  },
  ...paperQueries,
  ...billQueries,
  ...homeVisits,
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}

declare module '../../kernel/core/doors.ts' {
  interface Acts
    extends Pick<
      Commands,
      'order.fixSlot' | 'order.dropSlot' | 'order.witness' | 'order.spotCheck' | 'order.recall'
    > {}
  interface Questions extends Pick<Queries, 'order.times' | 'order.diary' | 'price.delegations'> {}
}
