import { z } from 'zod/mini'
import { cents } from '../../../kernel/core/money-shapes.ts'
import { accountTerms, settlementLine, settlementSums, wearGridVersion } from './account-shapes.ts'
import { payoutWays } from './payout-ways.ts'
import { draftedWorks, placedWork } from './works-shapes.ts'

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

/** A part of a debt, with the day on which it is due and the one on which it came. */
const instalment = z.object({ amount: cents, dueOn: z.nullable(z.string()), paidOn: z.nullable(z.string()) })
export type Instalment = z.infer<typeof instalment>

/** What a tenant holds against an account, or against one difference of it (`flaw`); `kept`: nothing changes, `corrected`: it was taken back. */
const contest = z.object({
  id,
  at: z.string(),
  flaw: z.nullable(id),
  words: z.string(),
  state: z.enum(['asked', 'kept', 'corrected']),
  answerWords: z.nullable(z.string()),
  answeredAt: z.nullable(z.string()),
})
export type Contest = z.infer<typeof contest>

const leasePapers = z.object({
  id,
  starts: z.string(),
  ends: z.nullable(z.string()),
  /** the last day on which its papers are read; null: the lease goes on */
  until: z.nullable(z.string()),
  /** whoever opened it acts for a tenant */
  isProxy: z.boolean(),
  /** who reads them for the tenant who asks */
  proxies: z.array(z.object({ person: id, name: z.string() })),
  newAddress: z.nullable(z.string()),
  way: z.nullable(z.enum(payoutWays)),
})
export type LeasePapers = z.infer<typeof leasePapers>

const place = z.object({ id, ref: z.string(), address: z.string(), door: z.string() })

/**
 * A line of a list of accounts; `dueOn`: the last day on which the deposit is back in time; `lateDays`: by how many it is late, 0 in time;
 * `balance`: what is owed to the tenant, below nothing what she owes, once it is issued.
 */
const settlementRow = z.object({
  id: z.nullable(id),
  state: z.enum(settlementStates),
  unit: place,
  household: id,
  tenants: z.array(z.string()),
  /** the exit that it rests on */
  exit: z.nullable(id),
  exitOn: z.nullable(z.string()),
  dueOn: z.nullable(z.string()),
  lateDays: z.int(),
  balance: z.nullable(cents),
})
export type SettlementRow = z.infer<typeof settlementRow>

/** What was kept back once an account is issued: until when, and what came of it. */
const keptProvision = z.object({
  amount: cents,
  approvedOn: z.nullable(z.string()),
  /** a month after the accounts were approved */
  dueOn: z.nullable(z.string()),
  backOn: z.nullable(z.string()),
  /** what the accounts took of it */
  kept: z.nullable(cents),
  /** what lateness adds: as it was given back; else as of today */
  late: z.object({ months: z.int(), amount: cents }),
})
export type KeptProvision = z.infer<typeof keptProvision>

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
  instalments: z.array(instalment),
  /** what the tenant holds against it */
  contests: z.array(contest),
  lease: z.nullable(id),
  /** how who left would be paid */
  way: z.nullable(z.enum(payoutWays)),
  hash: z.nullable(z.string()),
  paidOn: z.nullable(z.string()),
  /** what lateness adds: as it was paid; else as of today */
  late: z.object({ months: z.int(), amount: cents }),
  provision: z.nullable(keptProvision),
  /** what may be ordered with it, until it is issued */
  works: z.nullable(draftedWorks),
  /** the orders of its differences */
  placed: z.array(placedWork),
  can: z.object({
    reckon: z.boolean(),
    settle: z.boolean(),
    pay: z.boolean(),
    takeBack: z.boolean(),
    returnProvision: z.boolean(),
    /** note that a part of a debt came */
    receive: z.boolean(),
    /** answer what the tenant holds against it */
    answer: z.boolean(),
  }),
})
export type SettlementView = z.infer<typeof settlementView>

const ownRow = z.object({
  id,
  /** the agency took the account back and corrects it: nothing is owed until the next one comes */
  isTakenBack: z.boolean(),
  /** owed to the tenant; below nothing: what she owes */
  balance: cents,
  dueOn: z.string(),
  paidOn: z.nullable(z.string()),
})

/** A tenant’s own account as it was issued; `text`: canonical, of which `hash` is the SHA-256. */
const ownSettlement = z.object({
  id,
  unit: place,
  tenants: z.array(z.string()),
  newAddress: z.nullable(z.string()),
  /** the inspections that it rests on: as she left, as she came */
  exit: z.nullable(id),
  entry: z.nullable(id),
  lease: z.nullable(id),
  way: z.nullable(z.enum(payoutWays)),
  grid: z.nullable(z.omit(wearGridVersion, { confirmedBy: true })),
  terms: accountTerms,
  lines: z.array(settlementLine),
  sums: settlementSums,
  instalments: z.array(instalment),
  contests: z.array(contest),
  text: z.string(),
  hash: z.string(),
  issuedOn: z.string(),
  paidOn: z.nullable(z.string()),
  late: z.object({ months: z.int(), amount: cents }),
  provision: z.nullable(keptProvision),
  /** until the day on which claims end */
  mayContest: z.boolean(),
})
export type OwnSettlement = z.infer<typeof ownSettlement>

export const accountQueries = {
  /** Grids of wear, those that are confirmed first. Refused: not_yours. */
  'grid.list': {
    input: z.object({}),
    output: z.object({ grids: z.array(wearGridVersion), mayConfirm: z.boolean() }),
  },
  /** Accounts of the reader’s agencies, and exits that have none yet; the soonest due first, a thousand at most of `all`. Refused: not_yours. */
  'settlement.list': {
    input: z.object({}),
    output: z.object({ rows: z.array(settlementRow), all: z.int() }),
  },
  /** Refused: not_yours, not_found. */
  'settlement.one': { input: z.object({ id }), output: settlementView },
  /** Price lines of the contracts that hold at a place today, by the words of a search; fifty at most. Refused: not_yours. */
  'settlement.prices': {
    input: z.object({ unit: id, words: z.string().check(z.maxLength(80)) }),
    output: z.object({ lines: z.array(price) }),
  },
  /**
   * Before a tenant leaves, for her landlord and for herself: what would be charged of the differences of an advice visit, keys back at the end of the lease or
   * today. Refused: not_yours, not_found.
   */
  'settlement.estimate': {
    input: z.object({ inspection: id }),
    output: z.object({ grid: z.nullable(wearGridVersion), lines: z.array(settlementLine), charged: cents }),
  },
  /** What may be ordered of a signed inspection, and what was. Refused: not_yours, not_found. */
  'inspections.works': {
    input: z.object({ id }),
    output: z.object({ unit: id, works: draftedWorks, placed: z.array(placedWork) }),
  },
  /** A tenant’s own accounts, once they are issued, the latest first; twenty at most. Refused: not_yours. */
  'settlement.own': {
    input: z.object({}),
    output: z.object({ statements: z.array(ownRow) }),
  },
  /** One of them, as it was issued: each line, the sums, and the text that was hashed. Refused: not_yours, not_found, account_reopened (it is being corrected). */
  'settlement.ownOne': { input: z.object({ id }), output: ownSettlement },
  /** Where the works of a tenant’s own account stand, by difference; no firm and no price. Refused: not_yours, not_found. */
  'settlement.ownWorks': {
    input: z.object({ id }),
    output: z.object({ works: z.array(z.pick(placedWork, { flaw: true, requestNo: true, state: true })) }),
  },
  /** Of the lease whose link was opened: from when to when, until when its papers are read, where she lives now. Refused: not_yours, not_found. */
  'lease.papers': { input: z.object({}), output: leasePapers },
} as const
