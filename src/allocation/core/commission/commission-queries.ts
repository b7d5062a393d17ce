import { z } from 'zod/mini'
import { applicantRow } from '../applicants/applicant-queries.ts'
import { paperCodes } from '../applicants/applicant-codes.ts'
import { reserveeCodes } from '../flux/convention-shares.ts'
import { seatCodes } from './commission-seats.ts'
import { allocationSteps } from '../offers/void-moves.ts'
import { decisionCodes, decisionReasonCodes, fewReasonCodes } from './decision-codes.ts'

const id = z.uuid()
const word = z.nullable(z.string())
const answer = z.enum(['accepted', 'refused', 'silent', 'withdrew'])

const offer = z.object({
  id,
  madeOn: z.string(),
  receivedOn: word,
  lastDay: word,
  answer: z.nullable(answer),
  answeredOn: word,
})
const candidate = z.object({
  rank: z.number(),
  applicant: applicantRow,
  withdrawnOn: word,
  decision: z.nullable(z.enum(decisionCodes)),
  order: z.nullable(z.number()),
  paper: z.nullable(z.enum(paperCodes)),
  paperBy: word,
  paperOn: word,
  reasons: z.array(z.enum(decisionReasonCodes)),
  votesFor: z.nullable(z.number()),
  votesAgainst: z.nullable(z.number()),
  offer: z.nullable(offer),
})
export type CandidateCard = z.infer<typeof candidate>

const dwelling = z.object({
  unit: id,
  void: id,
  ref: z.string(),
  door: z.string(),
  storey: z.nullable(z.number()),
  rooms: z.nullable(z.number()),
  building: z.object({ id, name: z.string(), address: z.string() }),
  agency: z.object({ id: z.string(), name: z.string() }),
  leaseEnds: z.string(),
  step: z.enum(allocationSteps),
})
const dwellingRow = z.object({
  ...dwelling.shape,
  candidates: z.number(),
  /** the reservee for whom it counts */
  reservee: z.nullable(z.enum(reserveeCodes)),
  lastDay: word,
})
export type DwellingRow = z.infer<typeof dwellingRow>

const commissionRow = z.object({
  id,
  heldOn: z.string(),
  place: z.string(),
  isClosed: z.boolean(),
  present: z.number(),
  /** of them, those who vote */
  voters: z.number(),
  hasQuorum: z.boolean(),
  dwellings: z.number(),
})
export type CommissionRow = z.infer<typeof commissionRow>

const proposal = z.object({
  id,
  few: z.nullable(z.enum(fewReasonCodes)),
  commission: z.nullable(id),
  candidates: z.array(candidate),
})

const decidedDwelling = z.object({
  ...dwelling.shape,
  few: z.nullable(z.enum(fewReasonCodes)),
  candidates: z.array(candidate),
})

export const commissionQueries = {
  /** Dwellings whose void is open, what is further on first; counts beside. Two hundred at most. Refused: not_yours. */
  'allocation.list': {
    input: z.object({}),
    output: z.object({
      rows: z.array(dwellingRow),
      all: z.number(),
      applicants: z.number(),
      commissions: z.array(commissionRow),
      /** numbers that are struck off and not told yet */
      untold: z.number(),
    }),
  },
  /** One of them: who is before the commission for it, what was decided, offered, answered. Refused: not_yours, not_found. */
  'allocation.card': {
    input: z.object({ unit: id }),
    output: z.object({
      ...dwelling.shape,
      convention: z.nullable(id),
      proposal: z.nullable(proposal),
      /** what may be done of offers now: who is next, or why nobody is */
      next: z.nullable(z.union([id, z.literal('waits'), z.literal('nobody')])),
      conventions: z.array(z.object({ id, name: z.string(), year: z.number() })),
      commissions: z.array(commissionRow),
    }),
  },
  /** For the agency of a dwelling: how many stand before the commission, and how far it is. No name, no number. Refused: not_yours. */
  'allocation.counts': {
    input: z.object({ unit: id }),
    output: z.object({
      candidates: z.number(),
      decided: z.boolean(),
      /** in the order of the commission, what became of each */
      orders: z.array(z.object({ order: z.number(), answer: z.nullable(answer), isOffered: z.boolean() })),
    }),
  },
  /** What a commission has to decide: dwellings whose candidates are put and not decided, two hundred at most. Refused: not_yours, not_found. */
  'commission.booklet': {
    input: z.object({ id }),
    output: z.object({
      ...commissionRow.shape,
      landlord: z.string(),
      dwellings: z.array(decidedDwelling),
    }),
  },
  /** A commission with its register, by its id or by that of an offer that followed. Refused: not_yours, not_found. */
  'commission.card': {
    input: z.union([z.object({ id }), z.object({ offer: id })]),
    output: z.object({
      ...commissionRow.shape,
      landlord: z.string(),
      seated: z.array(z.object({ seat: z.enum(seatCodes), name: z.string(), isPresent: z.boolean() })),
      decided: z.array(decidedDwelling),
    }),
  },
} as const
