import type { BatchRows } from '../../../../estate/core/contract.ts'
import type { Change, PlanRow } from '../propose/change-payload.ts'
import type { Commands, Sort } from '../model-commands.ts'

/** A change of a revision; `open`: nobody has settled it. */
export type OpenChange = Change & { open: boolean }

/** What `inventory.take` takes. */
export type Batch = {
  source: 'model'
  delivery: string
  at: string
  storeys: BatchRows['storey'][]
  rooms: BatchRows['room'][]
  openings: BatchRows['opening'][]
  assets: BatchRows['asset'][]
  gone: { family: 'storey' | 'room' | 'opening' | 'asset'; id: string }[]
  confidence: { object: string; field: string; is: number }[]
  plans: BatchRows['plan'][]
}

/**
 * The changes that are accepted, with what they stand on and what waited for their dwelling, as a batch for the estate.
 * `here`: storeys and rooms that stand; what is neither there nor brought is left out of a row. `at`: of the `revision`.
 */
export const batchOf = (
  changes: readonly OpenChange[],
  wanted: Commands['bim.accept']['changes'],
  here: ReadonlySet<string>,
  { revision, at }: { revision: string; at: string },
): { ids: string[]; dwellings: Record<string, string>; batch: Batch } => {
  const open = new Map(changes.flatMap((change) => (change.open ? [[change.id, change]] : [])))
  const chosen = withWhatTheyNeed(
    open,
    wanted === 'safe'
      ? [...open.values()].flatMap(({ id, safe }) => (safe ? [id] : []))
      : 'kind' in wanted
        ? ofSort([...open.values()], wanted)
        : wanted,
  )
  const batch = empty(revision, at)
  const brought = new Set([...here, ...chosen.flatMap(({ object }) => object ?? [])])
  for (const change of chosen) putChange(batch, change, (id) => (id != null && brought.has(id) ? id : null))
  return {
    ids: chosen.map(({ id }) => id),
    dwellings: Object.fromEntries(
      chosen.flatMap(({ kind, object, says }) =>
        kind === 'dwelling' && object !== null && says.key !== null ? [[says.key, object]] : [],
      ),
    ),
    batch,
  }
}

/** The open changes of one sort. */
export const ofSort = (changes: readonly OpenChange[], { kind, family, of, on }: Sort): string[] =>
  changes
    .filter((each) => each.open && each.kind === kind && each.family === family)
    .filter(({ says }) => (of === undefined || says.kind === of) && (on === undefined || says.storey === on))
    .map(({ id }) => id)

const withWhatTheyNeed = (open: ReadonlyMap<string, OpenChange>, wanted: readonly string[]): OpenChange[] => {
  const waiting = new Map<string, string[]>()
  for (const { id, says } of open.values())
    if (says.waits) waiting.set(says.waits, [...(waiting.get(says.waits) ?? []), id])
  const found = new Map<string, OpenChange>()
  const left = [...wanted]
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    const change = open.get(id)
    if (!change || found.has(id)) continue
    found.set(id, change)
    left.push(
      ...change.says.needs,
      ...(change.says.waits ? [change.says.waits] : []),
      ...(waiting.get(id) ?? []),
    )
  }
  // A drawing follows what it shows.
  for (const change of open.values()) {
    const { after } = change.says
    if (after && !found.has(change.id) && after.every((id) => found.has(id) || !open.has(id)))
      if (after.some((id) => found.has(id))) found.set(change.id, change)
  }
  return [...open.values()].filter(({ id }) => found.has(id))
}

const empty = (delivery: string, at: string): Batch => ({
  source: 'model',
  delivery,
  at,
  storeys: [],
  rooms: [],
  openings: [],
  assets: [],
  gone: [],
  confidence: [],
  plans: [],
})

const putChange = (batch: Batch, { kind, family, object, says }: OpenChange, held: IdInEstate): void => {
  if (kind === 'gone') {
    if (object !== null && family !== 'unit' && family !== 'plan') batch.gone.push({ family, id: object })
    return
  }
  if (!says.row) return
  for (const [field, is] of Object.entries(says.sure ?? {}))
    batch.confidence.push({ object: object!, field, is })
  const on = says.row as { storey?: string | null; room?: string | null }
  const placed = { ...says.row, storey: held(on.storey) }
  if (family === 'storey') batch.storeys.push(says.row as BatchRows['storey'])
  if (family === 'room') batch.rooms.push(placed as BatchRows['room'])
  if (family === 'opening') batch.openings.push(placed as BatchRows['opening'])
  if (family === 'asset') batch.assets.push({ ...placed, room: held(on.room) } as BatchRows['asset'])
  if (family === 'plan') putPlan(batch, placed as PlanRow)
}
type IdInEstate = (id: string | null | undefined) => string | null

/** A drawing of a storey that did not come in has no place. */
const putPlan = (batch: Batch, plan: PlanRow): void => {
  if (plan.unit !== null || plan.storey !== null) batch.plans.push(plan)
}
