import { z } from 'zod/mini'
import { codeUnder } from '../../../kernel/core/word-shapes.ts'
import { cents } from '../../../kernel/core/money-shapes.ts'
import { terms } from './papers-commands.ts'

const id = z.uuid()
const q = z.optional(z.string().check(z.maxLength(120)))
const kind = z.enum(['maintenance', 'framework'])
const figures = z.object({
  /** open orders, and those of them past the day that was promised to the tenant */
  open: z.number(),
  late: z.number(),
  /** visits of the last twelve months: the firm came, of those whose time has passed */
  came: z.number(),
  visits: z.number(),
  /** orders of the last twelve months that it refused, of all that it was sent */
  refused: z.number(),
  placed: z.number(),
})
export type Figures = z.infer<typeof figures>

const contractFields = {
  id,
  ref: z.string(),
  name: z.string(),
  kind,
  trades: z.array(codeUnder<'trade'>()),
  agencies: z.array(z.string()),
  rank: z.number(),
  starts: z.string(),
  ends: z.string(),
  onCall: z.boolean(),
  /** in cents, without tax */
  limit: cents,
} as const
/** `only`: for so many buildings of its agencies; 0: for all of them */
const contractRow = z.object({ ...contractFields, only: z.number() })
export type ContractRow = z.infer<typeof contractRow>
const firmContract = z.extend(contractRow, { firm: z.object({ id, name: z.string() }) })
export type FirmContract = z.infer<typeof firmContract>

const gap = z.object({
  trade: codeUnder<'trade'>(),
  agencies: z.array(z.string()),
  from: z.string(),
  until: z.nullable(z.string()),
  last: z.nullable(z.object({ id, name: z.string(), firm: z.string() })),
})
const agency = z.object({ id: z.string(), name: z.string() })

export const paperQueries = {
  /** Up to which price each role accepts by itself, in cents without tax; null: whatever the amount. The office alone. Refused: not_yours. */
  'price.delegations': {
    input: z.object({}),
    output: z.object({
      id,
      technician: z.nullable(cents),
      manager: z.nullable(cents),
      can: z.object({ delegate: z.boolean() }),
    }),
  },
  /**
   * Firms by name, with what follows from their work, as far as the reader sees orders; `q` forgives slips. The office alone.
   * `gaps`: where nobody is covered, today or within ninety days, at the reader's agencies, told with the first page. `after`: the
   * last firm of the page before.
   */
  'firm.list': {
    input: z.object({ q, after: z.optional(id) }),
    output: z.object({
      rows: z.array(
        z.object({
          id,
          name: z.string(),
          phone: z.string(),
          trades: z.array(codeUnder<'trade'>()),
          /** contracts in force today, and the last day of the one that ends last */
          contracts: z.number(),
          until: z.nullable(z.string()),
          open: z.number(),
          late: z.number(),
        }),
      ),
      next: z.nullable(id),
      /** whether any firm is known at all */
      any: z.boolean(),
      gaps: z.array(gap),
      agencies: z.array(agency),
      can: z.object({ know: z.boolean() }),
    }),
  },
  /** One firm, its contracts, its figures. The office alone. Refused: not_yours, not_found. */
  'firm.card': {
    input: z.object({ id }),
    output: z.object({
      id,
      name: z.string(),
      phone: z.string(),
      onCall: z.string(),
      email: z.string(),
      siret: z.string(),
      lang: z.enum(['fr', 'en']),
      trades: z.array(codeUnder<'trade'>()),
      contracts: z.array(contractRow),
      agencies: z.array(agency),
      figures,
      /** `know`: why she may not mend it, or yes; `links`: send one, end one; `sign`: a new contract with it */
      can: z.object({
        know: z.enum(['yes', 'not_yours', 'firm_elsewhere']),
        links: z.boolean(),
        sign: z.boolean(),
      }),
    }),
  },
  /** Links of a firm that still open something, newest first, a hundred at most. Who may end them. Refused: not_yours, not_found. */
  'firm.links': {
    input: z.object({ firm: id }),
    output: z.object({
      links: z.array(
        z.object({
          id,
          madeAt: z.string(),
          expiresAt: z.string(),
          /** the one order that it opens (its number), or nothing: all of them */
          order: z.nullable(z.number()),
        }),
      ),
      more: z.number(),
    }),
  },
  /**
   * Contracts of all firms, a page at a time: those in force or to come first, the soonest end on top, then those that have ended.
   * `q`: words of its reference, its name or its firm. `after`: the last contract of the page before. The office alone. Refused: not_yours.
   */
  'contract.list': {
    input: z.object({
      q,
      after: z.optional(id),
      limit: z.optional(z.int().check(z.minimum(1), z.maximum(500))),
    }),
    output: z.object({
      rows: z.array(firmContract),
      next: z.nullable(id),
      /** how many there are with these words */
      all: z.number(),
      agencies: z.array(agency),
    }),
  },
  /** One contract with its price lines and what is in flight on it. The office alone. Refused: not_yours, not_found. */
  'contract.card': {
    input: z.object({ id }),
    output: z.object({
      ...contractFields,
      /** the only buildings, and there the only things, that it is for; none: all of its agencies */
      buildings: z.array(z.object({ id, name: z.string(), address: z.string() })),
      assets: z.array(z.object({ id, building: id, kind: z.string(), name: z.string(), code: z.string() })),
      firm: z.object({ id, name: z.string(), phone: z.string(), onCall: z.string() }),
      covers: z.array(z.string()),
      capacity: z.number(),
      delays: z.record(z.string(), z.number()),
      rates: z.array(z.object({ code: z.string(), label: z.string(), unit: z.string(), unitPrice: cents })),
      figures,
      /** first visits of the last twelve months that came within the contract's own delays, of those that have one */
      inDelay: z.object({ n: z.number(), of: z.number() }),
      /** who is covered after it, or not */
      gaps: z.array(gap),
      /** the agencies that are named, with their names */
      places: z.array(agency),
      can: z.object({ sign: z.boolean() }),
    }),
  },
  /** What these terms would mean for the contract's orders in flight and for who is covered. Refused: not_yours, not_found. */
  'contract.means': {
    input: z.object({ id, terms: z.object(terms) }),
    output: z.array(
      z.object({
        key: codeUnder<'papers.means'>(),
        n: z.optional(z.number()),
        /** the limit that stands, in cents */
        was: z.optional(cents),
        day: z.optional(z.string()),
        trades: z.optional(z.array(codeUnder<'trade'>())),
        agencies: z.optional(z.array(z.string())),
      }),
    ),
  },
  /** Agencies at which the reader may sign, and the firms that she may sign with: for a new contract. */
  'contract.choices': {
    input: z.object({ firm: id }),
    output: z.object({
      firm: z.object({ id, name: z.string(), trades: z.array(codeUnder<'trade'>()) }),
      agencies: z.array(agency),
    }),
  },
} as const
