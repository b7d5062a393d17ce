import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { type Rooming, roomsTold, whyNot } from './decide-rooms.ts'
import type { SaidCommands } from './statement-commands.ts'
import { sayings } from './statements.ts'
import type { Statements } from './statements.ts'
import type { Row } from './take-batch.ts'

type DrawnOnPicture = SaidCommands['plan.draw']

/** Refused: not_yours, not_found, place_taken, plan_measured, unknown_photo. */
export const decideDrawn = (
  rooming: Rooming,
  { subject, data }: { subject: string; data: DrawnOnPicture },
  { actor }: Context,
): Fact[] | Refusal => {
  const place = { agency: rooming.agency, building: subject }
  const no = whyNot(rooming, data, data.rooms, place, actor)
  if (no) return no
  const ids = new Set([...data.rooms, ...data.assets].map((each) => each.id))
  if (ids.size < data.rooms.length + data.assets.length) return refuse('place_taken')
  if (rooming.assets.some((a) => a.building !== subject || (a.unit !== null && a.unit !== data.unit)))
    return refuse('place_taken')
  const rooms = new Set([
    ...data.rooms.map((room) => room.id),
    ...rooming.rooms.flatMap((r) => (r.unit === data.unit && !r.goneOn ? r.id : [])),
  ])
  if (data.assets.some((asset) => asset.room && !rooms.has(asset.room))) return refuse('not_found')
  if (!rooming.pictureHers) return refuse('unknown_photo')
  return [
    {
      type: 'estate.drawn',
      subject,
      data: { unit: data.unit, rooms: data.rooms.length, assets: data.assets.length },
      place,
      audience: 'staff',
    },
  ]
}

/** As on every plan, metres are the hundredth of what it is drawn in: here, pixels of the picture. */
const metres = ([x, y]: readonly [number, number]): [number, number] => [round(x / 100), round(y / 100)]
const round = (n: number): number => Math.round(n * 1000) / 1000

type Assets = Omit<Statements, 'fields'> & { added: Row[]; changed: Row[] }

/**
 * Rooms and assets as they are dropped. What is known keeps its name and kind: those are corrected one by one. On another
 * picture than before, what is not placed anew stands nowhere.
 */
export const dropOnPicture = (
  rooming: Rooming,
  { unit, picture, rooms, assets }: DrawnOnPicture,
): { rooms: ReturnType<typeof roomsTold>; assets: Assets } => {
  const isOther = picture !== rooming.picture
  const named = new Set([...rooms, ...assets].map((each) => each.id))
  const others = rooming.rooms.filter((r) => isOther && r.unit === unit && r['outline'] && !named.has(r.id))
  const outlined = rooms.map(({ outline, ...room }) => ({
    ...room,
    ...(outline ? { outline: outline.map(metres) } : isOther ? { outline: null } : {}),
  }))
  const told = roomsTold(rooming, { unit, rooms: outlined }, { leavesOut: false })
  const out: Assets = {
    added: [],
    changed: rooming.assets.flatMap((a) =>
      isOther && a['at'] && !named.has(a.id) ? { ...a, at: null } : [],
    ),
    lines: [],
    moves: [],
  }
  const known = new Map(rooming.assets.map((asset) => [asset.id, asset]))
  for (const { id, kind, name, room, at } of assets) {
    const held = known.get(id)
    const place = { at: metres(at), ...(room === undefined ? {} : { room }) }
    const says = held ? { ...place, gone: false } : { kind, name, ...place }
    const now = held ? { ...held, gone: held['goneOn'] !== null } : {}
    const lines = sayings({ object: id, family: 'asset', now, says, state: 'stands' }, rooming.lines)
    out.lines.push(...lines.lines)
    out.moves.push(...lines.moves)
    if (held) out.changed.push({ ...held, unit, ...place, goneOn: null })
    else out.added.push({ ...empty, id, unit, kind, name, ...place })
  }
  return {
    rooms: { ...told, rows: [...told.rows, ...others.map((room) => ({ ...room, outline: null }))] },
    assets: out,
  }
}

const empty = {
  storey: null,
  room: null,
  maker: '',
  model: '',
  serial: '',
  installedOn: null,
  meterKind: '',
  deliveryPoint: '',
  warrantyUntil: null,
  goneOn: null,
}
