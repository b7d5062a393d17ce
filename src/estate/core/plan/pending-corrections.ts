import type { Commands } from '../estate-commands.ts'
import { omitUndefined } from '../../../kernel/core/omit-undefined.ts'
import type { PlacePlan, PlannedAsset, PlannedFinish } from '../inventory-queries.ts'

/** A correction that has not left the phone yet. */
export type SaidHere = { at: string } & (
  | { type: 'asset.correct'; data: Commands['asset.correct'] }
  | { type: 'room.correct'; data: Commands['room.correct'] }
  | { type: 'finish.correct'; data: Commands['finish.correct'] }
  | { type: 'access.correct'; data: Commands['access.correct'] }
)
type AssetSaid = Extract<SaidHere, { type: 'asset.correct' }>

/** A plan as it stands for whoever corrected it a moment ago, with or without network. */
export const withSaid = (plan: PlacePlan, said: readonly SaidHere[]): PlacePlan => said.reduce(withOne, plan)

const withOne = (before: PlacePlan, said: SaidHere): PlacePlan => {
  if (said.type === 'room.correct') return { ...before, rooms: renameRoom(before, said.data) }
  if (said.type === 'finish.correct') return { ...before, finishes: correctFinish(before, said.data) }
  if (said.type === 'access.correct') return { ...before, accesses: correctAccess(before, said.data) }
  return { ...before, assets: correctThing(before, said) }
}

const correctFinish = (
  { finishes = [], rooms }: PlacePlan,
  { room, surface, fields }: Commands['finish.correct'],
): NonNullable<PlacePlan['finishes']> => {
  if (!rooms.some(({ id }) => id === room)) return finishes
  const isIt = (each: PlannedFinish): boolean => each.room === room && each.surface === surface
  const known = finishes.find(isIt) ?? { room, surface, material: '', renewedOn: null }
  return [...finishes.filter((each) => !isIt(each)), { ...known, ...omitUndefined(fields) }]
}

const correctAccess = (
  { accesses = [], place }: PlacePlan,
  { access, isNew, unit, fields }: Commands['access.correct'],
): NonNullable<PlacePlan['accesses']> => {
  const known = accesses.find(({ id }) => id === access)
  const { gone, ...says } = fields
  if (gone) return accesses.filter((each) => each !== known)
  if (known) return accesses.map((each) => (each === known ? { ...known, ...omitUndefined(says) } : each))
  if (!isNew || !unit || unit !== place.unit?.id) return accesses
  return [
    ...accesses,
    { id: access, unit, kind: says.kind ?? 'key', opens: says.opens ?? '', count: says.count ?? null },
  ]
}

const renameRoom = ({ rooms }: PlacePlan, { room, fields }: Commands['room.correct']): PlacePlan['rooms'] =>
  rooms.map((each) =>
    each.id === room ? { ...each, kind: fields.kind ?? each.kind, name: fields.name ?? each.name } : each,
  )

const correctThing = (plan: PlacePlan, { at, data }: AssetSaid): PlannedAsset[] => {
  const known = plan.assets.find((a) => a.id === data.asset)
  if (!known && !(data.isNew && isHere(plan, data))) return plan.assets
  const others = plan.assets.filter((a) => a !== known)
  if (data.fields.gone) return others
  const { gone: _, ...fields } = data.fields
  const proposed = { source: 'field', at, state: 'proposed' } as const
  const thing: PlannedAsset = {
    ...(known ?? blank),
    ...(known ? {} : { id: data.asset, unit: data.unit ?? null, at: data.at ?? null }),
    ...fields,
    said: { ...known?.said, ...Object.fromEntries(Object.keys(fields).map((field) => [field, proposed])) },
  }
  return known ? plan.assets.map((a) => (a === known ? thing : a)) : [...others, thing]
}

const isHere = (plan: PlacePlan, { unit, storey, fields }: Commands['asset.correct']): boolean =>
  unit
    ? unit === plan.place.unit?.id || plan.rooms.some((r) => r.unit === unit)
    : plan.rooms.some((r) => r.id === fields.room) || (!!storey && storey === plan.storey)

const blank: PlannedAsset = {
  id: '',
  kind: 'other',
  name: '',
  code: '',
  unit: null,
  room: null,
  at: null,
  maker: '',
  model: '',
  serial: '',
  installedOn: null,
  warrantyUntil: null,
  open: 0,
  last: [],
  repairs: null,
  said: {},
}
