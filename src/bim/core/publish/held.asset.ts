import type { Equipment, Room } from '../inspect/shapes.ts'
import { dayOf } from './day.ts'
import type { Held, Placing } from './held.ts'
import { bare, clip, type On } from './held.bare.ts'

/** In which room of the model, and which object of ours that is. */
type In = On & { room: Room | undefined; object: string | null }

/** A piece of equipment as the estate would take it. */
export const assetOf = (thing: Equipment, place: In, { objects, unitOf, onPlan, say }: Placing): Held => {
  const key = place.room ? place.room.dwelling : thing.dwelling
  const installed = dayOf(thing.installed)
  const warranty = dayOf(thing.warranty)
  return {
    family: 'asset',
    ...bare(thing),
    key,
    room: place.room ? place.room.name || place.room.number : null,
    storey: place.name,
    says: {
      id: objects.get(thing.row)!,
      kind: thing.kind,
      name: clip(thing.name) || say(`equipment.${thing.kind}`),
      storey: place.storey,
      unit: key === null ? null : unitOf(key),
      room: place.object,
      maker: clip(thing.maker),
      model: clip(thing.model),
      serial: clip(thing.serial),
      installedOn: installed?.day ?? null,
      warrantyUntil: warranty?.exact ? warranty.day : null,
      at: thing.at && onPlan(thing.at),
    },
    sure: {
      ...(thing.placed === 'model' || !place.room ? {} : { room: thing.placed === 'nearest' ? 0.6 : 0.9 }),
      ...(installed && !installed.exact ? { installedOn: 0.5 } : {}),
    },
  }
}
