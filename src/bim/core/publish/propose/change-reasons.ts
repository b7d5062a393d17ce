import type { RevisionItem } from '../compare/revision-item.ts'
import type { Recognition } from '../match/recognise-things.ts'
import type { Comparison, FieldChange, ChangeReason } from './change-payload.ts'
import type { EstateSnapshot } from '../compare/estate-snapshot.ts'

/** Why somebody should look before a change enters the estate; nothing when it is safe. */
export const whyOf = (
  each: RevisionItem,
  kind: 'new' | 'differs' | 'moved',
  fields: readonly FieldChange[],
  { dwellings, ruled, found, standing }: Comparison,
): ChangeReason | undefined => {
  const settled = each.key === null ? undefined : dwellings.get(each.key)
  if (settled && !settled.sure) return 'dwelling'
  if (each.family === 'room' && !ruled) return 'no_rule'
  if (fields.some(({ source }) => source === 'field' || source === 'office')) return 'person'
  if (fields.some(({ field, before }) => field === 'serial' && before !== '')) return 'serial'
  const former = kind === 'new' ? insteadOf(each, found, standing) : undefined
  if (!former) return undefined
  const serial = each.family === 'asset' ? each.says.serial : ''
  return former.serial && serial && former.serial !== serial ? 'replaced' : 'perhaps'
}

/** What stood in its place and is gone: of its kind in its room, in its dwelling, or at one of the rooms that it opens. */
export const insteadOf = (
  each: RevisionItem,
  { gone }: Recognition,
  { assets, rooms, openings }: EstateSnapshot,
): { id: string; serial?: string } | undefined => {
  if (gone.length === 0 || each.family === 'storey') return undefined
  const left = new Set(gone)
  if (each.family === 'asset') {
    const { kind, room } = each.says
    return assets.find((a) => left.has(a.id) && a.kind === kind && a.room !== null && a.room === room)
  }
  if (each.family === 'room') {
    const { kind, unit, storey } = each.says
    return rooms.find(
      (r) => left.has(r.id) && r.kind === kind && (unit ? r.unit === unit : !r.unit && r.storey === storey),
    )
  }
  const { kind, rooms: both = [] } = each.says
  return openings.find((o) => left.has(o.id) && o.kind === kind && o.rooms.some((id) => both?.includes(id)))
}
