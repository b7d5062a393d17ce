import type { NatureCode } from '../../requests/core/contract.ts'
import type { WorksOrder } from './account/works-shapes.ts'
import type { InspectionKind } from './record/kinds.ts'
import type { LearntOfEstate } from './record/learn-estate.ts'

/** What becomes true in this slice: codes and ids; words and signatures are in its erasable tables. The subject is the inspection. */
export type InspectionsFacts = {
  'inspection.planned': {
    unit: string
    kind: InspectionKind
    at: string
    by: string
    household: string | null
  }
  'inspection.moved': { at: string; by: string }
  'inspection.calledOff': Record<string, never>
  /** `turn`: the first time that it begins, the second… */
  'inspection.started': { turn: number }
  'inspection.letGo': Record<string, never>
  /** how many differences were found in it */
  'inspection.roomSeen': { room: string; asBefore: boolean; flaws: number }
  'inspection.roomDropped': { room: string }
  'inspection.meterRead': { meter: string; kind: string; index: number }
  'inspection.keysCounted': { missing: number }
  'inspection.detectorTried': { isThere: boolean; sounded: boolean | null }
  'inspection.addressTold': Record<string, never>
  'inspection.reserved': Record<string, never>
  /** `isContradictory`: both parties signed; else somebody refused or was away */
  'inspection.signed': {
    kind: InspectionKind
    unit: string
    household: string | null
    on: string
    hash: string
    isContradictory: boolean
    flaws: number
  }
  /** `addendum`: what the tenant had asked for is added; without it, the landlord completes by itself */
  'inspection.completed': { heating: boolean; addendum?: string }
  /** the tenant asks that her entry be completed; the landlord refuses it, with why */
  'inspection.completionAsked': { heating: boolean }
  'inspection.completionRefused': { addendum: string }
  /** a commissaire de justice is booked (`on`), each party told by a letter of that day */
  'inspection.officerBooked': { on: string; letterOn: string }
  /** the subject is the building; `starts`: month and day on which its heating is put on (`MM-DD`) */
  'heating.dated': { building: string; starts: string }
  /** the subject is the inspection, or the account; `flaws`: how many differences are ordered under that request */
  'inspection.worksOrdered': {
    unit: string
    request: string
    contract: string
    nature: NatureCode
    flaws: number
    wanted?: string
  }
  /** amounts stand in the account alone: the journal tells none */
  'settlement.opened': { unit: string }
  'settlement.termsSet': Record<string, never>
  'settlement.flawPriced': { flaw: string }
  /** `lines`: how many differences are charged */
  'settlement.issued': { unit: string; hash: string; lines: number }
  /** the account is open again; `requests`: those of its works that are withdrawn; `contest`: what a tenant held against it, and was right */
  'settlement.takenBack': { unit: string; requests: readonly string[]; contest?: string }
  'settlement.paid': { on: string; lateMonths: number }
  /** a part of a debt came; `isLast`: nothing is owed any more */
  'settlement.received': { nth: number; on: string; isLast: boolean }
  'settlement.contested': { contest: string; flaw: string | null }
  'settlement.contestAnswered': { contest: string; isCorrected: boolean }
  /** the subject is the lease */
  'lease.forwarded': { address: boolean; way: boolean }
  /** somebody reads the papers of a lease for a tenant, or no more */
  'lease.proxyNamed': { person: string }
  'lease.proxyEnded': { person: string }
  'settlement.accountsApproved': { on: string }
  'settlement.provisionReturned': { on: string }
  'grid.imported': { rows: number }
  /** `starts`: leases that begin from that day on are under it */
  'grid.confirmed': { starts: string }
}

/** What the estate learns by a signature is heard by it alone; what is ordered, and the words for it, by its request. */
export type InspectionsEnclosures = {
  'inspection.signed': LearntOfEstate
  'lease.proxyNamed': { firstName: string; lastName: string; email: string }
  'inspection.worksOrdered': Pick<WorksOrder, 'words'> & {
    lines: Omit<WorksOrder['lines'][number], 'flaw'>[]
    photos: readonly string[]
  }
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends InspectionsFacts {}
  interface Enclosures extends InspectionsEnclosures {}
}
