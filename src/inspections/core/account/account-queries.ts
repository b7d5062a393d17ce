import { z } from 'zod/mini'
import { cents } from '../../../kernel/core/money-shapes.ts'
import { accountTerms, settlementLine, settlementSums, wearGridVersion } from './account-shapes.ts'

const id = z.uuid()
const price = z.object({
  id,
  contract: id,
  code: z.string(),
  label: z.string(),
  unit: z.string(),
  unitPrice: cents,
})

/** Where an account stands. `awaited`: an exit is signed, and nobody has opened its account. */
const settlementStates = ['awaited', 'open', 'issued', 'paid'] as const

const place = z.object({ id, ref: z.string(), address: z.string(), door: z.string() })

/** A line of a list of accounts; `dueOn`: the last day on which the deposit is back in time, once it is issued. */
const settlementRow = z.object({
  id: z.nullable(id),
  state: z.enum(settlementStates),
  unit: place,
  household: id,
  tenants: z.array(z.string()),
  exitOn: z.nullable(z.string()),
  dueOn: z.nullable(z.string()),
})
export type SettlementRow = z.infer<typeof settlementRow>

/** An account whole. `no`: why it can’t be issued as it stands, said. */
const settlementView = z.object({
  id,
  state: z.enum(['open', 'issued', 'paid']),
  unit: place,
  tenants: z.array(z.string()),
  leaseEndsOn: z.nullable(z.string()),
  /** the exit that it rests on, and whether both signed it */
  exit: z.nullable(z.object({ id, on: z.string(), isContradictory: z.boolean() })),
  /** where the balance and its letter go; nothing where the tenant told none */
  newAddress: z.nullable(z.string()),
  grid: z.nullable(wearGridVersion),
  terms: z.nullable(accountTerms),
  lines: z.array(z.extend(settlementLine, { by: z.nullable(z.string()) })),
  sums: z.nullable(settlementSums),
  no: z.nullable(z.object({ code: z.string(), message: z.string() })),
  /** a debt, month by month */
  instalments: z.array(cents),
  hash: z.nullable(z.string()),
  paidOn: z.nullable(z.string()),
  /** what lateness adds: as it was paid; else as of today */
  late: z.object({ months: z.int(), amount: cents }),
  can: z.object({ reckon: z.boolean(), settle: z.boolean(), pay: z.boolean() }),
})
export type SettlementView = z.infer<typeof settlementView>

export const accountQueries = {
  /** Grids of wear, those that are confirmed first. Refused: not_yours. */
  'grid.list': {
    input: z.object({}),
    output: z.object({ grids: z.array(wearGridVersion), mayConfirm: z.boolean() }),
  },
  /** Accounts of the reader’s agencies, and exits that have none yet; the soonest due first, two hundred at most. Refused: not_yours. */
  'settlement.list': {
    input: z.object({}),
    output: z.object({ rows: z.array(settlementRow) }),
  },
  /** Refused: not_yours, not_found. */
  'settlement.one': { input: z.object({ id }), output: settlementView },
  /** Price lines of the contracts that hold at a place today, by the words of a search; fifty at most. Refused: not_yours. */
  'settlement.prices': {
    input: z.object({ unit: id, words: z.string().check(z.maxLength(80)) }),
    output: z.object({ lines: z.array(price) }),
  },
  /** Before a tenant leaves: what would be charged of the differences of an advice visit, keys back at the end of the lease or today. Refused: not_yours, not_found. */
  'settlement.estimate': {
    input: z.object({ inspection: id }),
    output: z.object({ grid: z.nullable(wearGridVersion), lines: z.array(settlementLine), charged: cents }),
  },
  /** A tenant’s own account, once it is issued: the text that was hashed, and its hash. Refused: not_yours, not_found. */
  'settlement.own': {
    input: z.object({}),
    output: z.object({
      statements: z.array(
        z.object({
          id,
          text: z.string(),
          hash: z.string(),
          dueOn: z.string(),
          paidOn: z.nullable(z.string()),
        }),
      ),
    }),
  },
} as const
