import type { StartReason } from './home/start-reasons.ts'
import type { AddressChange, GivenAddress } from './decide/given-address.ts'

type NoData = Record<never, never>
type Job = { role: string; agencies: readonly string[] }

/** What becomes true of people. Codes and ids only: names and addresses are in erasable tables. */
export type PeopleFacts = {
  /** the subject of the alert itself; `until`: its last day */
  'alert.raised': { code: string; until: string }
  'alert.renewed': { code: string; until: string }
  'alert.lifted': { code: string }
  /** the subject is the household */
  'person.movedIn': { unit: string; starts: string; people: readonly string[] }
  'person.joined': { unit: string; on: string; people: readonly string[] }
  'person.movedOut': { unit: string; ends: string }
  /** the lease began on `starts`, and not on `was` as was written down */
  'person.startCorrected': { unit: string; starts: string; was: string; why: StartReason }
  /** the lease that had a last day goes on */
  'person.stayed': { unit: string }
  'person.known': NoData
  /** `fields`: which of her details, never what they say */
  'person.corrected': { fields: readonly string[] }
  'person.erased': NoData
  'person.wordsErased': NoData
  'staff.hired': Job
  'staff.assigned': Job & { active: boolean }
  /** from that day on */
  'staff.planned': Job & { active: boolean; from: string }
  'staff.unplanned': NoData
  'staff.invited': NoData
  /** the subject is who is away; `until`: the last day */
  'absence.planned': { absence: string; standIn: string; from: string; until: string }
  'absence.ended': { absence: string }
  /** the subject is the rota of the agency; `person`: nobody from now on, where it is not said */
  'turn.set': { agency: string; week: string; part: string; person?: string }
  'patch.assigned': { mode: string; buildings: readonly string[]; from?: string; until?: string }
  'patch.handedOver': {
    to: string
    mode: string
    buildings: readonly string[]
    from?: string
    until?: string
  }
  /** who came in and who could not; of the house alone */
  'session.opened': EntryData
  'session.refused': EntryData
  'session.closed': EntryData
  'account.passwordChanged': EntryData
  /** the file of all that is held of one person; the subject is the file */
  'access.prepared': { person: string }
  /** `ok`: it could be made */
  'access.ready': { person: string; ok: boolean }
  'access.taken': { person: string }
}

type EntryData = { how?: string; why?: string }

/** Addresses on their way to a mail or a letter; how she was named who is forgotten, to be found in what others wrote of her. */
type PeopleEnclosures = {
  'person.movedIn': { given: GivenAddress[] }
  'person.joined': { given: GivenAddress[] }
  'person.corrected': AddressChange
  'person.erased': { names: { lastName: string; phone: string; email: string }; household: string | null }
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends PeopleFacts {}
  interface Enclosures extends PeopleEnclosures {}
}
