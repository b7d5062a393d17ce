import { type Context, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { can, type Place } from '../../../kernel/core/access.ts'
import type { Act } from '../grants.ts'
import { grants } from '../grants.ts'
import type { SeenRoom } from '../record/record-shapes.ts'
import type { Instalment } from './account-queries.ts'
import type { AccountTerms, FlawChoice } from './account-shapes.ts'
import { type DatedFinish, type KnownThing, type PriceLine, settlementLines } from './compose-settlement.ts'
import type { SettlementLine } from './account-shapes.ts'
import type { WearGrid } from './wear-grid.ts'

/** An account as the rules know it, behind the wall of who acts. */
export type SettlementNow = {
  id: string
  state: 'open' | 'issued' | 'paid'
  unit: string
  agency: string
  building: string
  household: string
  terms: AccountTerms | null
  choices: readonly FlawChoice[]
  leaseEndsOn: string | null
  /** the last signed exit of that lease */
  exit: {
    id: string
    on: string
    isContradictory: boolean
    newAddress: string | null
    /** since when the house knows it */
    addressOn: string | null
    rooms: readonly SeenRoom[]
  } | null
  atEntry: readonly string[]
  prices: readonly PriceLine[]
  things: readonly KnownThing[]
  finishes: readonly DatedFinish[]
  grid: WearGrid | null
  balance: number | null
  dueOn: string | null
  monthlyRent: number | null
  issuedOn: string | null
  instalments: readonly Instalment[]
  lease: string | null
}

/** Where an account is told: not to who keeps the building, who never sees an account. */
export const settlementPlace = ({
  agency,
  household,
}: Pick<SettlementNow, 'agency' | 'household'>): Place => ({
  agency,
  household,
})

/** The lines of an account as they stand. An exit that was not signed by both, without the record of a commissaire de justice, charges nothing (loi 89-462, art. 3-2). */
export const linesOfNow = (now: SettlementNow, today: string): SettlementLine[] =>
  settlementLines({
    ...now,
    rooms: now.exit?.rooms ?? [],
    keysBackOn: now.terms?.keysBackOn ?? now.leaseEndsOn ?? today,
    isProved: Boolean(now.exit && (now.exit.isContradictory || now.terms?.commissaire)),
  })

/** Why an account may not be moved by who acts: not_found, not_yours, settlement_issued. */
export const refusalToMove = (
  settlement: SettlementNow | undefined,
  act: Extract<Act, 'reckon' | 'settle'>,
  { actor }: Pick<Context, 'actor'>,
): Refusal | undefined => {
  if (!settlement) return refuse('not_found')
  if (!can(grants, act, actor, settlementPlace(settlement))) return refuse('not_yours')
  return settlement.state === 'open' ? undefined : refuse('settlement_issued')
}
