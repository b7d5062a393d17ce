import type { CodeUnder } from '../../../../kernel/core/words.ts'
import { omitUndefined } from '../../../../kernel/core/omit-undefined.ts'
import { readAmount, typedAmount } from '../../../../kernel/core/amount.ts'
import { cents } from '../../../../kernel/core/money.ts'
import type { OnEffort } from '../../../../kernel/web/parts/count-effort.ts'
import type { Commands } from '../../../core/contract.ts'
import type { ContractCard } from '../papers-client.ts'

/** A contract as it is typed: everything a word. */
export type ContractDraft = {
  kind: 'maintenance' | 'framework'
  name: string
  ref: string
  trades: CodeUnder<'trade'>[]
  covers: string[]
  agencies: string[]
  /** the only ones that it is for, and there the only things; none: all */
  buildings: ContractCard['buildings']
  assets: ContractCard['assets']
  starts: string
  ends: string
  spendLimit: string
  onCall: boolean
  U1: string
  U2: string
  /** days */
  U3: string
  rank: string
  capacity: string
}

type Problem = CodeUnder<'papers.problem'>
export type Problems = Partial<Record<keyof ContractDraft, Problem>>

export type TermsProps = {
  draft: ContractDraft
  set: (part: Partial<ContractDraft>) => void
  /** shown once one has tried to save */
  problems: Problems
  agencies: readonly { id: string; name: string }[]
  onEffort: OnEffort
}

const typedNumber = (n: number | undefined): string => (n === undefined ? '' : String(n).replace('.', ','))

export const contractDraftOf = (card: ContractCard): ContractDraft => ({
  kind: card.kind,
  name: card.name,
  ref: card.ref,
  trades: [...card.trades],
  covers: [...card.covers],
  agencies: [...card.agencies],
  buildings: card.buildings,
  assets: card.assets,
  starts: card.starts,
  ends: card.ends,
  spendLimit: typedAmount(card.limit, 'fr'),
  onCall: card.onCall,
  U1: typedNumber(card.delays['U1']),
  U2: typedNumber(card.delays['U2']),
  U3: typedNumber(card.delays['U3'] === undefined ? undefined : card.delays['U3'] / 24),
  rank: typedNumber(card.rank),
  capacity: typedNumber(card.capacity),
})

/** A new contract: the firm's own trades, the agency when there is but one; nothing that only a person can know. */
export const freshDraft = (trades: ContractDraft['trades'], agencies: readonly string[]): ContractDraft => ({
  kind: 'framework',
  name: '',
  ref: '',
  trades: [...trades],
  covers: [],
  agencies: agencies.length === 1 ? [...agencies] : [],
  buildings: [],
  assets: [],
  starts: '',
  ends: '',
  spendLimit: '',
  onCall: false,
  U1: '',
  U2: '',
  U3: '',
  rank: '1',
  capacity: '6',
})

/** What is to be changed before it can leave, each under the words `papers.problem.<code>`. */
export const problemsOf = (draft: ContractDraft): Problems => {
  const limit = readAmount(draft.spendLimit)
  return omitUndefined({
    name: draft.name.trim() ? undefined : 'name',
    ref: draft.ref.trim() ? undefined : 'ref',
    trades: draft.trades.length ? undefined : 'trades',
    covers: draft.kind === 'framework' || draft.covers.length ? undefined : 'covers',
    agencies: draft.agencies.length ? undefined : 'agencies',
    starts: draft.starts ? undefined : 'date',
    ends: !draft.ends ? 'date' : draft.starts && draft.ends < draft.starts ? 'backwards' : undefined,
    spendLimit: 'why' in limit ? 'amount' : undefined,
    U1: inRange(draft.U1, 1, 2160),
    U2: inRange(draft.U2, 1, 2160),
    U3: inRange(draft.U3, 1, 90),
    rank: inRange(draft.rank, 1, 50),
    capacity: inRange(draft.capacity, 0, 500),
  })
}

const inRange = (typed: string, least: number, most: number): Problem | undefined => {
  if (typed.trim() === '') return undefined
  const n = Number(typed)
  return Number.isInteger(n) && n >= least && n <= most ? undefined : 'whole'
}

/** The terms as they are sent; only of a draft without problems. */
export const termsOf = (draft: ContractDraft, firm: string): Omit<Commands['contract.sign'], 'rates'> => {
  const limit = readAmount(draft.spendLimit)
  const whole = (typed: string, times = 1): number | undefined =>
    typed.trim() === '' ? undefined : Number(typed) * times
  return {
    firm,
    kind: draft.kind,
    name: draft.name.trim(),
    ref: draft.ref.trim(),
    trades: draft.trades,
    covers: draft.kind === 'maintenance' ? draft.covers : [],
    agencies: draft.agencies,
    buildings: draft.buildings.map(({ id }) => id),
    assets: draft.assets.map(({ id }) => id),
    starts: draft.starts,
    ends: draft.ends,
    limit: 'amount' in limit ? limit.amount : cents(0),
    onCall: draft.onCall,
    delays: { U1: whole(draft.U1), U2: whole(draft.U2), U3: whole(draft.U3, 24) },
    rank: whole(draft.rank),
    capacity: whole(draft.capacity),
  }
}
