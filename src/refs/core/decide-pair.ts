import { can, mayAnywhere } from '../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import type { PairKind, PairSource } from './chain/found-pair.ts'
import type { Commands } from './contract.ts'
import { type Act, grants } from './grants.ts'

/** A pair as it stands. */
export type PairNow =
  | {
      kind: PairKind
      source: PairSource
      agency: string
      building: string
      state: 'sure' | 'asked' | 'later' | 'same' | 'not' | 'undone'
    }
  | undefined

const isLinkedAlone = ({ state }: { state: string }): boolean => state === 'sure' || state === 'undone'

/** By which grant a pair is settled. */
export const actOfKind: Record<PairKind, Act> = {
  entrance: 'settlePlace',
  building: 'settlePlace',
  dwelling: 'settlePlace',
  person: 'settlePerson',
}

/** The same answer twice is one; another than somebody gave is refused, as she may have looked better: it is taken back first. */
export const settlePair = (
  pair: PairNow,
  { subject, data }: { subject: string; data: Commands['pair.settle'] },
  { actor }: Context,
): Fact<'pair.settled'>[] | Refusal => {
  if (!pair || isLinkedAlone(pair)) return refuse('not_found')
  const { kind, source, agency, building, state } = pair
  if (!can(grants, actOfKind[kind], actor, { agency, building })) return refuse('not_yours')
  if (state === data.answer) return []
  if (state === 'same' || state === 'not') return refuse('pair_answered')
  return [
    {
      type: 'pair.settled',
      subject,
      data: { kind, source, answer: data.answer },
      place: { agency, building },
      audience: 'staff',
    },
  ]
}

/** A link that the house made alone is none. Said twice it is said once; what somebody else answered is taken back first. */
export const contestPair = (
  pair: PairNow,
  { subject, data }: { subject: string; data: Commands['pair.contest'] },
  { actor }: Context,
): Fact<'pair.contested'>[] | Refusal => {
  if (!pair || pair.kind === 'person') return refuse('not_found')
  const { kind, source, agency, building, state } = pair
  if (!can(grants, actOfKind[kind], actor, { agency, building })) return refuse('not_yours')
  if (state === 'not') return []
  if (state !== 'sure') return refuse(state === 'same' ? 'pair_answered' : 'not_found')
  return [
    {
      type: 'pair.contested',
      subject,
      data: { kind, source, reason: data.reason },
      place: { agency, building },
      audience: 'staff',
    },
  ]
}

/** Takes an answer back, whoever gave it. */
export const undoPair = (
  pair: PairNow,
  { subject }: { subject: string },
  { actor }: Context,
): Fact<'pair.reopened'>[] | Refusal => {
  if (!pair || isLinkedAlone(pair)) return refuse('not_found')
  const { kind, source, agency, building, state } = pair
  if (!can(grants, actOfKind[kind], actor, { agency, building })) return refuse('not_yours')
  if (state === 'asked') return refuse('pair_open')
  return [
    {
      type: 'pair.reopened',
      subject,
      data: { kind, source },
      place: { agency, building },
      audience: 'staff',
    },
  ]
}

/** How many pairs one yes or its taking back is for, within the reach of who says it. */
export type PlainPairs = { n: number }

/** One yes for every person of whom nothing is other. */
export const settlePlain = (
  { n }: PlainPairs,
  { subject }: { subject: string },
  { actor, at }: Context,
): Fact<'pair.settledPlain'>[] | Refusal => {
  if (!mayAnywhere(grants, 'settlePerson', actor)) return refuse('not_yours')
  return n ? [{ type: 'pair.settledPlain', subject, data: { n, at }, audience: 'staff' }] : []
}

/** That yes is taken back by who gave it. */
export const undoPlain = (
  { n }: PlainPairs,
  { subject }: { subject: string },
  { actor }: Context,
): Fact<'pair.reopenedPlain'>[] | Refusal => {
  if (!mayAnywhere(grants, 'settlePerson', actor)) return refuse('not_yours')
  return n ? [{ type: 'pair.reopenedPlain', subject, data: { n }, audience: 'staff' }] : []
}
