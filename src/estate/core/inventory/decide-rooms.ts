import { can } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import type { StatementLine } from './statement-lines.ts'
import { type Statements, sayings } from './statements.ts'
import type { SaidCommands } from './statement-commands.ts'
import type { Row } from './take-batch.ts'

/** What the house holds of a unit whose rooms, or whose plan, somebody tells. */
export type Rooming = {
  agency: string | undefined
  unitHere: boolean
  /** a model has measured it */
  isMeasured: boolean
  /** the rooms and assets named, in any building, and the rooms of the unit */
  rooms: readonly (Row & { building: string; unit: string | null; goneOn: string | null })[]
  assets: readonly (Row & { building: string; unit: string | null })[]
  lines: readonly StatementLine[]
  /** an id that is said is that of something else */
  isUsed: boolean
  /** the picture under its plan */
  picture: string | null
  /** the actor may show the picture that is named; always, where none is */
  pictureHers: boolean
}

export type RoomSaid = {
  id: string
  kind: string
  name: string
  surface?: number | null | undefined
  outline?: [number, number][] | null | undefined
}
type List = { unit: string; rooms: readonly RoomSaid[] }

/** Refused: not_yours, not_found, place_taken, plan_measured. No fact when these are its rooms. */
export const decideRooms = (
  rooming: Rooming,
  { subject, data }: { subject: string; data: SaidCommands['room.list'] },
  { actor }: Context,
): Fact[] | Refusal => {
  const place = { agency: rooming.agency, building: subject }
  const no = whyNot(rooming, data, data.rooms, place, actor)
  if (no) return no
  const told = roomsTold(rooming, data, { leavesOut: true })
  if (!told.rows.length && !told.moves.length) return []
  return [
    {
      type: 'estate.roomed',
      subject,
      data: { unit: data.unit, rooms: data.rooms.length },
      place,
      audience: 'staff',
    },
  ]
}

export const whyNot = (
  { agency, unitHere, isMeasured, isUsed, rooms }: Rooming,
  { unit }: { unit: string },
  said: readonly { id: string }[],
  place: { building: string; agency: string | undefined },
  actor: Context['actor'],
): Refusal | undefined => {
  if (!agency || !can(grants, 'draw', actor, place)) return refuse('not_yours')
  if (!unitHere) return refuse('not_found')
  if (isMeasured) return refuse('plan_measured')
  const ids = new Set(said.map((each) => each.id))
  const taken = rooms.some((r) => ids.has(r.id) && (r.building !== place.building || r.unit !== unit))
  return isUsed || taken || ids.size < said.length ? refuse('place_taken') : undefined
}

/** The rooms that are new or change, and the lines that say so; those left out are gone, when the list is whole. */
export const roomsTold = (
  { rooms, lines }: Rooming,
  { unit, rooms: said }: List,
  { leavesOut, on = '' }: { leavesOut: boolean; on?: string },
): Omit<Statements, 'fields'> & { rows: Row[]; gone: string[] } => {
  const out: Omit<Statements, 'fields'> & { rows: Row[]; gone: string[] } = {
    rows: [],
    gone: [],
    lines: [],
    moves: [],
  }
  const known = new Map(rooms.map((room) => [room.id, room]))
  for (const { id, kind, name, surface: exact, outline } of said) {
    const now = known.get(id)
    const surface = exact && Math.round(exact * 100) / 100
    const says = { kind, name, surface }
    const told = sayings({ object: id, family: 'room', now: now ?? {}, says, state: 'stands' }, lines)
    const isDrawn = outline !== undefined && JSON.stringify(outline) !== JSON.stringify(now?.['outline'])
    out.lines.push(...told.lines)
    out.moves.push(...told.moves)
    if (now && !now.goneOn && !told.fields.length && !isDrawn) continue
    out.rows.push({
      ...empty,
      ...now,
      id,
      unit,
      kind,
      name,
      ...(surface === undefined ? {} : { surface }),
      ...(outline === undefined ? {} : { outline }),
      goneOn: null,
    })
  }
  if (leavesOut) {
    const named = new Set(said.map((room) => room.id))
    for (const room of rooms)
      if (room.unit === unit && !room.goneOn && !named.has(room.id)) {
        out.rows.push({ ...room, goneOn: on })
        out.gone.push(room.id)
      }
  }
  return out
}

const empty = { storey: null, number: '', surface: null, computed: null, outline: null }
