import { dayOf } from '../../../kernel/core/dates.ts'
import { can } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import type { InventoryCommands } from './inventory-commands.ts'
import { type Rooming, roomsTold } from './decide-rooms.ts'
import { bareAsset } from './observe-asset.ts'
import { bareFinish, dayIn } from './observe-finish.ts'
import type { Family, StatementLine } from './statement-lines.ts'
import { type Statements, sayings } from './statements.ts'
import type { Row } from './take-batch.ts'

/** What the house holds of a dwelling that an inspection tells of. */
export type Learning = {
  rooming: Rooming
  /** by id: of the surfaces, the keys and the things that are named; of things, wherever they are */
  finishes: ReadonlyMap<string, Row>
  accesses: ReadonlyMap<string, Row>
  assets: ReadonlyMap<string, Row>
  /** the id of each surface that is told, in their order */
  finishIds: readonly string[]
  lines: readonly StatementLine[]
  /** ids that are those of something of another family, or of another dwelling */
  taken: ReadonlySet<string>
}

type Learnt = InventoryCommands['estate.learn']

/** What must be written for the estate to know what was signed. */
export type LearntRows = {
  rooms: Row[]
  leftRooms: string[]
  finishes: Row[]
  accesses: Row[]
  assets: { added: Row[]; changed: Row[] }
} & Omit<Statements, 'fields'>

/**
 * What both parties signed corrects the estate at once: rooms where there are others, things, materials, keys, meters. Nothing of it is
 * refused, for a signature is not undone; what another dwelling holds is passed over. `on`: the day on which a room is gone.
 */
export const learnInspection = (state: Learning, data: Learnt, on: string): LearntRows => {
  const rooms = data.rooms.length
    ? roomsTold(state.rooming, { unit: data.unit, rooms: data.rooms }, { leavesOut: true, on })
    : { rows: [], gone: [], lines: [], moves: [] }
  const out: LearntRows = {
    rooms: rooms.rows,
    leftRooms: rooms.gone,
    finishes: [],
    accesses: [],
    assets: { added: [], changed: [] },
    lines: [...rooms.lines],
    moves: [...rooms.moves],
  }
  const here = roomsHere(state, data, rooms.gone)
  const tell = (
    family: Family,
    object: string,
    now: Row | undefined,
    says: Record<string, unknown>,
  ): boolean => {
    const told = sayings({ object, family, now: now ?? {}, says, state: 'stands' }, state.lines)
    out.lines.push(...told.lines)
    out.moves.push(...told.moves)
    return told.fields.length > 0
  }
  for (const [i, { room, surface, material, since }] of data.finishes.entries()) {
    const id = state.finishIds[i]!
    const now = state.finishes.get(id)
    if (!here.has(room)) continue
    const says = { ...(material ? { material } : {}), ...yearSaid(since, now) }
    if (tell('finish', id, now, says))
      out.finishes.push({ ...bareFinish, ...now, id, unit: data.unit, room, surface, ...says })
  }
  for (const { id, ...says } of data.accesses) {
    const now = state.accesses.get(id)
    if (state.taken.has(id)) continue
    if (tell('access', id, now, now ? says : { new: true, ...says }))
      out.accesses.push({ goneOn: null, ...now, id, unit: data.unit, ...says })
  }
  for (const { id, kind, number } of data.meters) {
    const says = { meterKind: kind, ...(number ? { deliveryPoint: number } : {}) }
    tellAsset(state, out, tell, { id, unit: data.unit, room: null, says, first: { kind: 'meter', name: '' } })
  }
  for (const { id, kind, name, room, installedOn } of data.things)
    if (!state.assets.has(id)) {
      const says = { kind, name, installedOn: installedOn ?? undefined }
      tellAsset(state, out, tell, {
        id,
        unit: data.unit,
        room: here.has(room) ? room : null,
        says,
        first: {},
      })
    }
  return out
}

type SaidAsset = {
  id: string
  unit: string
  room: string | null
  says: Record<string, unknown>
  /** of one that the house does not hold yet */
  first: Record<string, unknown>
}

const tellAsset = (
  { assets, taken }: Learning,
  out: LearntRows,
  tell: (family: Family, object: string, now: Row | undefined, says: Record<string, unknown>) => boolean,
  { id, unit, room, says, first }: SaidAsset,
): void => {
  const now = assets.get(id)
  if (taken.has(id)) return
  const all = now ? says : { ...first, ...says, room }
  if (!tell('asset', id, now, now ? all : { new: true, ...all })) return
  const row: Row = { ...bareAsset, ...now, id, unit, ...withoutNothing(all) }
  out.assets[now ? 'changed' : 'added'].push(row)
}

const withoutNothing = (says: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(says).filter(([, value]) => value !== undefined))

// The rooms that stand once all is told.
const roomsHere = ({ rooming }: Learning, { unit, rooms }: Learnt, gone: readonly string[]): Set<string> =>
  new Set([
    ...rooms.map(({ id }) => id),
    ...rooming.rooms
      .filter((room) => room.unit === unit && !room.goneOn && !gone.includes(room.id))
      .map(({ id }) => id),
  ])

// A year says nothing new where a day of that year is known.
const yearSaid = (since: number | undefined, now: Row | undefined): { renewedOn?: string } =>
  since === undefined || dayIn(now).startsWith(String(since)) ? {} : { renewedOn: `${since}-01-01` }

/** Only the house itself learns, of a dwelling that it holds. Refused: not_yours, not_found. No fact where all is known. */
export const decideLearn = (
  state: Learning,
  { subject, data }: { subject: string; data: Learnt },
  { actor, at }: Context,
): Fact[] | Refusal => {
  const place = { agency: state.rooming.agency, building: subject }
  if (!can(grants, 'take', actor, place)) return refuse('not_yours')
  if (!state.rooming.agency || !state.rooming.unitHere) return refuse('not_found')
  const { rooms, finishes, accesses, assets, lines } = learnInspection(state, data, dayOf(at))
  if (!lines.length && !rooms.length) return []
  return [
    {
      type: 'estate.learned',
      subject,
      data: {
        unit: data.unit,
        inspection: data.inspection,
        rooms: rooms.length,
        finishes: finishes.length,
        accesses: accesses.length,
        things: assets.added.length + assets.changed.length,
      },
      place,
      audience: 'staff',
    },
  ]
}
