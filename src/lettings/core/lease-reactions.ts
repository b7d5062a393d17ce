import type { Facts, FactType } from '../../kernel/core/facts.ts'

type HeardFact<Type extends FactType> = { subject: string; data: Facts[Type]; role: string }
type FollowUp = { type: string; subject: string; data: unknown }

/**
 * A notice ends a lease, a lease that ends opens a void, one that goes on or begins closes it; what is signed on the spot moves it. The subject of
 * leases is the household.
 */
export const reactions: { [Type in FactType]?: (fact: HeardFact<Type>) => FollowUp[] } = {
  'leaving.given': ({ data: { household, ends } }) => moveOut(household, ends),
  'leaving.corrected': ({ data: { household, ends } }) => moveOut(household, ends),
  'leaving.withdrawn': ({ data: { household } }) => [{ type: 'person.stay', subject: household, data: {} }],
  'person.movedOut': ({ subject, data: { unit, ends } }) => [
    { type: 'void.open', subject: unit, data: { household: subject, leaseEnds: ends } },
  ],
  'person.stayed': ({ subject, data: { unit } }) => [
    { type: 'void.drop', subject: unit, data: { household: subject } },
  ],
  // What the landlord’s own software tells is so; whoever records a lease may still be told no.
  'person.movedIn': ({ data: { unit, starts }, role }) => [
    { type: 'void.let', subject: unit, data: { starts, isDemanded: role !== 'system' } },
  ],
  'person.startCorrected': ({ data: { unit, starts }, role }) => [
    { type: 'void.let', subject: unit, data: { starts, isDemanded: role !== 'system' } },
  ],
  // Where somebody was away or refused, nobody knows of the keys: a colleague says it.
  'inspection.signed': ({ data: { kind, unit, household, on, isContradictory } }) =>
    kind === 'afterWorks' || (kind !== 'preVisit' && !isContradictory)
      ? []
      : [{ type: 'void.hearInspection', subject: unit, data: { kind, on, household } }],
}

const moveOut = (household: string, ends: string): FollowUp[] => [
  { type: 'person.moveOut', subject: household, data: { ends } },
]
