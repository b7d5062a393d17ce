import type { DwellingUnit } from '../match/dwelling-units.ts'
import type { ChangeFamily, ChangeKind } from '../model-commands.ts'
import type { RevisionItem } from '../compare/revision-item.ts'
import type { Recognition } from '../match/recognise-things.ts'
import type { Source, EstateSnapshot } from '../compare/estate-snapshot.ts'

type Value = string | number | boolean | null
export type FieldChange = { field: string; before: Value; after: Value; source: Source | null }

/** Why somebody should look at a change: its sentence is `publish.why.<code>`. */
export type ChangeReason =
  | 'dwelling'
  | 'no_rule'
  | 'person'
  | 'perhaps'
  | 'replaced'
  | 'serial'
  | 'gone'
  | 'foreign'
  | 'picture'
  | 'shown'
  | 'other'
  | 'unsure'

/** What a change holds, as it lies in its column. */
export type ChangePayload = {
  name: string
  /** kind of room, opening or equipment; of a plan, what it is of */
  kind: string
  room: string | null
  /** the dwelling as the model tells it */
  key: string | null
  storey: string | null
  unit: string | null
  /** what goes into the estate */
  row?: RevisionItem['says'] | PlanRow
  sure?: Record<string, number>
  fields?: FieldChange[]
  metres?: number
  why?: ChangeReason
  /** changes that enter with it: what it stands on */
  needs: string[]
  /** the dwelling's change that lets it in */
  waits?: string
  /** of a drawing: it comes in by itself once these are settled */
  after?: string[]
  /** of a dwelling: how it was recognised */
  how?: DwellingUnit['how']
  /** of what is new and may be one of ours that is gone: that one */
  perhaps?: string
  /** the same in two deliveries is the same change: who refused it is not asked again */
  mark: string
  /** of what was refused: the last reading of its delivery did not find it any more, so it cannot be proposed anew */
  idle?: true
}
export type PlanRow = {
  of: 'dwelling' | 'landing' | 'storey'
  unit: string | null
  storey: string | null
  sha256: string
  bytes: number
}
export type Change = {
  id: string
  kind: ChangeKind
  family: ChangeFamily
  object: string | null
  says: ChangePayload
  safe: boolean
}

/** All that changes are worked out from. */
export type Comparison = {
  held: readonly RevisionItem[]
  found: Recognition
  /** our objects inside dwellings that are none of ours */
  hidden: ReadonlySet<string>
  standing: EstateSnapshot
  dwellings: ReadonlyMap<string, DwellingUnit>
  /** whether somebody, or the model itself, says which rooms are dwellings */
  ruled: boolean
  idOf: (...key: string[]) => string
}
