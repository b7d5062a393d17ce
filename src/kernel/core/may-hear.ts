import { type Actor, everyAgency } from './access.ts'
import { type Reach, ofRole } from './roles.ts'
import type { Audience } from './command.ts'

/** What the journal keeps of a fact for those who may hear it: where it stands, and for whom it was told. */
export type TellableFact = {
  type: string
  subject: string
  audience: Audience
  agency: string | null
  building: string | null
  household: string | null
  firm: string | null
}

const hearsByReach: Record<Exclude<Reach, 'public'> | 'none', (actor: Actor, fact: TellableFact) => boolean> =
  {
    none: () => false,
    household: (a, f) =>
      (f.audience === 'everyone' || f.audience === 'tenant') &&
      (a.matter ? f.subject === a.matter : f.household !== null && a.households.includes(f.household)),
    patch: (a, f) =>
      (f.building !== null && a.buildings.includes(f.building)) ||
      (isByPlace.test(f.type) && isAgencyOf(a, f)),
    agency: (a, f) => isAgencyOf(a, f),
    firm: (a, f) =>
      (f.audience === 'everyone' || f.audience === 'firm') &&
      a.firm !== undefined &&
      f.firm === a.firm &&
      (!a.matter || f.subject === a.matter),
    all: () => true,
  }

const isAgencyOf = (a: Actor, f: TellableFact): boolean =>
  f.agency === everyAgency || (f.agency !== null && a.agencies.includes(f.agency))

/** What is told by place stands in no building: whoever goes from door to door hears that there is some, as the office does. */
const isByPlace = /^news[.]/

/** When somebody came and went is no colleague's to hear, however far she reaches. */
const isOwn = /^(session|account)[.]/

/**
 * Whether this actor may hear a fact: what the policies on `kernel.fact` say, for readers who are told from memory
 * (test/kernel/hears.test.ts holds both equal).
 */
export const hears = (actor: Actor, fact: TellableFact): boolean =>
  !isOwn.test(fact.type) && hearsByReach[ofRole(actor.role).reach](actor, fact)
