import type { Held } from './held.ts'
import type { Recognised } from './recognise.ts'
import type { Compared, FieldChange, Why } from './says.ts'
import type { Standing } from './standing.ts'

/** Why somebody should look before a change enters the estate; nothing when it is safe. */
export const whyOf = (
  each: Held,
  kind: 'new' | 'differs' | 'moved',
  fields: readonly FieldChange[],
  { dwellings, ruled, found, standing }: Compared,
): Why | undefined => {
  const settled = each.key === null ? undefined : dwellings.get(each.key)
  if (settled && !settled.sure) return 'dwelling'
  if (each.family === 'room' && !ruled) return 'no_rule'
  if (fields.some(({ source }) => source === 'field' || source === 'office')) return 'person'
  if (fields.some(({ field, before }) => field === 'serial' && before !== '')) return 'serial'
  return kind === 'new' && each.family === 'asset' ? insteadOf(each, found, standing) : undefined
}

/** In its room a thing of the kind is gone: this may be the one, or is in its place when its serial number says so. */
const insteadOf = (
  { says }: Held & { family: 'asset' },
  { gone }: Recognised,
  { assets }: Standing,
): 'perhaps' | 'replaced' | undefined => {
  if (gone.length === 0) return undefined
  const left = new Set(gone)
  const former = assets.find(
    ({ id, kind, room }) => left.has(id) && kind === says.kind && room !== null && room === says.room,
  )
  if (!former) return undefined
  return former.serial && says.serial && former.serial !== says.serial ? 'replaced' : 'perhaps'
}
