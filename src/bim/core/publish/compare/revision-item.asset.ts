import { sayCode } from '../../../../kernel/core/words.ts'
import type { Equipment, HowPlaced } from '../../../../ifc/core/inspect/inspection.ts'
import { dayOf } from '../read/written-day.ts'
import type { RevisionItem, Placing } from './revision-item.ts'
import { bareItem, clip, type OnStorey } from './revision-item.bare.ts'

/** In which room, of this model or of another, and in which dwelling as this one tells it. */
type In = OnStorey & {
  in: { object: string | null; name: string; placed: HowPlaced | null; unit?: string | null } | undefined
  key: string | null
}

/** A piece of equipment as the estate would take it. */
export const assetOf = (
  thing: Equipment,
  place: In,
  { objects, unitOf, onPlan, say }: Placing,
): RevisionItem => {
  const { in: room, key } = place
  const installed = dayOf(thing.installed)
  const warranty = dayOf(thing.warranty)
  return {
    family: 'asset',
    ...bareItem(thing),
    key,
    room: room?.name ?? null,
    storey: place.name,
    says: {
      id: objects.get(thing.row)!,
      kind: thing.kind,
      name: clip(thing.name) || sayCode(say, 'equipment', thing.kind),
      storey: place.storey,
      unit: key === null ? (room?.unit ?? null) : unitOf(key),
      room: room?.object ?? null,
      maker: clip(thing.maker),
      model: clip(thing.model),
      serial: clip(thing.serial),
      installedOn: installed?.day ?? null,
      warrantyUntil: warranty?.exact ? warranty.day : null,
      at: thing.at && onPlan(thing.at),
    },
    sure: {
      ...(!room || room.placed === 'model' ? {} : { room: room.placed === 'nearest' ? 0.6 : 0.9 }),
      ...(installed && !installed.exact ? { installedOn: 0.5 } : {}),
    },
  }
}
