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
  if (fields.some(({ field, before }) => field === 'serial' && before !== '')) return 'replaced'
  if (kind === 'new' && each.family === 'asset' && mayBe(each, found, standing)) return 'perhaps'
  return undefined
}

/** In its room a thing of the kind is gone: this may be the one. */
const mayBe = (each: Held, { gone }: Recognised, { assets }: Standing): boolean => {
  if (gone.length === 0) return false
  const left = new Set(gone)
  return assets.some(
    ({ id, kind, room }) =>
      left.has(id) &&
      each.family === 'asset' &&
      kind === each.says.kind &&
      room !== null &&
      room === each.says.room,
  )
}
