import type { Part } from '../../../estate/core/contract.ts'
import { checkpointOf, type CheckpointKind, ofAsset, ofPart, type Rhythm } from './checkpoint-kinds.ts'

/** What stands in a building, as the estate knows it. */
export type BuildingParts = {
  building: string
  entrances: readonly { id: string; name: string }[]
  commons: readonly { id: string; entrance: string | null; part: string | null }[]
  assets: readonly { id: string; kind: string; name: string; entrance: string | null }[]
}

/** What the agency said of a checkpoint: another rhythm, a name, minutes of its own, no more of it; or one that was not there. */
export type CheckpointRow = {
  id: string
  kind: CheckpointKind
  entrance: string | null
  unit: string | null
  asset: string | null
  name: string
  rhythm: Rhythm
  minutes: number | null
  dropped: boolean
}

export type Checkpoint = {
  id: string
  kind: CheckpointKind
  /** as the agency calls it; else the words of its kind */
  name: string
  entrance: string | null
  /** where a report about it is filed: the common part, and its unit when the estate has one */
  part: Part
  unit: string | null
  asset: string | null
  rhythm: Rhythm
  /** what it usually takes */
  minutes: number
  dropped: boolean
}

/**
 * The checkpoints of a building: a rule over what stands there, so that nobody types anything; then what the agency said.
 * `idOf` gives the same id to the same key (kernel/server/record-ids.ts), so that a checkpoint needs no row to have a history.
 */
export const pointsOf = (
  standing: BuildingParts,
  said: readonly CheckpointRow[],
  idOf: (...key: string[]) => string,
): Checkpoint[] => {
  const held = new Map(said.map((s) => [s.id, s]))
  const own = drafts(standing).map((d) => {
    const id = idOf('checkpoint', standing.building, d.key)
    const { key: _, ...draft } = d
    return change({ ...draft, id, dropped: false }, held.get(id))
  })
  const ours = new Set(own.map((p) => p.id))
  const added = said.filter((s) => !ours.has(s.id)).map((s) => change(addedPoint(standing, s), s))
  return inOrder([...own, ...added], standing)
}

type Draft = Omit<Checkpoint, 'id' | 'dropped'> & { key: string }

const drafts = ({ commons, assets }: BuildingParts): Draft[] => {
  const parts = commons.flatMap(({ id, part, entrance }): Draft[] => {
    const kind = part && part in ofPart ? ofPart[part as Part] : undefined
    return kind ? [{ ...draft(kind), key: `part ${id}`, entrance, unit: id }] : []
  })
  const lifted = parts.some((p) => p.kind === 'lift')
  const things = assets.flatMap((a): Draft[] => {
    const kind = ofAsset[a.kind.toLowerCase()]
    // A lift that the building already has as a common part is looked at once.
    if (!kind || (kind === 'lift' && lifted)) return []
    const unit = commons.find((c) => c.part === checkpointOf(kind).part && c.entrance === a.entrance)
    return [
      {
        ...draft(kind),
        key: `asset ${a.id}`,
        name: a.name,
        entrance: a.entrance,
        asset: a.id,
        unit: unit?.id ?? null,
      },
    ]
  })
  return [...parts, ...things]
}

const draft = (kind: CheckpointKind): Omit<Draft, 'key'> => {
  const { part, rhythm, minutes } = checkpointOf(kind)
  return { kind, name: '', entrance: null, part, unit: null, asset: null, rhythm, minutes: minutes.usual }
}

const addedPoint = ({ commons }: BuildingParts, s: CheckpointRow): Checkpoint => {
  const { part } = checkpointOf(s.kind)
  const unit = s.unit ?? commons.find((c) => c.part === part && c.entrance === s.entrance)?.id ?? null
  const { entrance, asset } = s
  return { ...draft(s.kind), id: s.id, entrance, unit, asset, dropped: false }
}

const change = (point: Checkpoint, said: CheckpointRow | undefined): Checkpoint =>
  said
    ? {
        ...point,
        name: said.name || point.name,
        rhythm: said.rhythm,
        minutes: said.minutes ?? point.minutes,
        dropped: said.dropped,
      }
    : point

// As one walks: each stairwell from its hall up, then what belongs to the whole building.
const inOrder = (points: Checkpoint[], { entrances }: BuildingParts): Checkpoint[] => {
  const at = new Map(entrances.map((e, i) => [e.id, i]))
  const walk: readonly CheckpointKind[] = Object.values(ofPart)
  const rank = (p: Checkpoint): number[] => [
    p.entrance === null ? entrances.length : (at.get(p.entrance) ?? entrances.length),
    walk.indexOf(p.kind) === -1 ? walk.length : walk.indexOf(p.kind),
  ]
  return points.toSorted((a, b) => {
    const [ae, ak] = rank(a)
    const [be, bk] = rank(b)
    return ae! - be! || ak! - bk! || a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name)
  })
}
