import type { BatchRows } from '../../../../estate/core/contract.ts'
import type { BuildingAddress } from '../match/compare-address.ts'
import type { Unit } from '../match/match-dwellings.ts'
import type { PlanFrame } from '../../../../ifc/core/plan/plan-frame.ts'
import type { ChosenRule } from '../../../../ifc/core/inspect/find-dwellings.ts'

type AsRow<T> = { [K in keyof T]-?: Exclude<T[K], undefined> }

/** What the estate holds of a building, and who said it. */
export type EstateSnapshot = {
  storeys: AsRow<BatchRows['storey']>[]
  rooms: AsRow<Omit<BatchRows['room'], 'outline'>>[]
  openings: AsRow<Omit<BatchRows['opening'], 'at'>>[]
  /** `open`: requests about it that are open */
  assets: (AsRow<Omit<BatchRows['asset'], 'at'>> & { open: number })[]
  /** what stands because a person said it, or a model or a list; a model's value may also differ from what stands */
  said: { object: string; field: string; value: unknown; source: Source; stands: boolean }[]
  /** `own`: drawn from a delivery of the model that is read */
  plans: {
    of: string
    unit: string | null
    storey: string | null
    sha256: string
    origin: string
    own: boolean
  }[]
  /** things that were told to be another: no delivery proposes them again */
  joined: string[]
  /** objects that another model of the building still holds */
  elsewhere: string[]
}
export type Source = 'field' | 'office' | 'model' | 'import'

/** A record of a file and the object of ours that it is. */
export type RecordLink = { record: number; object: string }

/**
 * A GlobalId under which a delivery of the model has held an object of ours; empty where it named several. `taken`: something of
 * that delivery entered the estate.
 */
export type LinkedObject = { family: string; globalId: string; object: string; taken: boolean }

/** Another model of the building. `said`: the unit of each of its dwellings, as somebody said it. */
export type SiblingModel = {
  path: string
  links: RecordLink[]
  rule: ChosenRule | null
  said: ReadingInput['said']
  frame: PlanFrame | null
}

/** Everything that is to know for reading a revision, beside its file. */
export type ReadingInput = {
  revision: string
  path: string
  file: string
  /** the landlord's requirements: a file, or the name of those that come with the house */
  rules: string
  /** whether plans are drawn: not when drawing failed before */
  draw: boolean
  /** how dwellings are told and which unit they are, where somebody said it */
  rule: ChosenRule | null
  said: { key: string; unit: string | null }[]
  units: (Unit & { label: string })[]
  /** where the building is; none for a file that is read without one */
  address?: BuildingAddress
  standing: EstateSnapshot
  /** the revision that the estate shows, or else the last that was read, and what of it is ours */
  former: { path: string; links: RecordLink[]; rule: ChosenRule | null } | null
  /** of every other delivery of the model; those that were taken first, then the latest */
  linked: LinkedObject[]
  /** what an earlier reading of this revision gave */
  own: RecordLink[]
  /** in which the plans of this model are drawn */
  frame: PlanFrame | null
  /** the other models of the building, as they are served: that with most rooms first */
  beside: SiblingModel[]
}
