import type { AssetFields } from '../inventory/inventory-shapes.ts'
import type { PlannedAsset } from '../inventory-queries.ts'

/** A thing as the office writes it down; days as `2031-03-12`, empty when they are not known. */
export type ThingDraft = Record<
  | 'kind'
  | 'name'
  | 'maker'
  | 'model'
  | 'serial'
  | 'installedOn'
  | 'warrantyUntil'
  | 'meterKind'
  | 'deliveryPoint',
  string
> & {
  room: string | null
}

const days = new Set(['installedOn', 'warrantyUntil'])

export const thingDraftOf = (thing: PlannedAsset | undefined): ThingDraft => ({
  kind: thing?.kind ?? '',
  name: thing?.name ?? '',
  room: thing?.room ?? null,
  maker: thing?.maker ?? '',
  model: thing?.model ?? '',
  serial: thing?.serial ?? '',
  installedOn: thing?.installedOn ?? '',
  warrantyUntil: thing?.warrantyUntil ?? '',
  meterKind: thing?.meterKind ?? '',
  deliveryPoint: thing?.deliveryPoint ?? '',
})

/** What differs from what is noted; nothing, when there is nothing to say. A thing without a name is called by its kind. */
export const changedFields = (
  draft: ThingDraft,
  before: PlannedAsset | undefined,
  sayKind: (kind: string) => string,
): AssetFields | undefined => {
  if (!draft.kind) return undefined
  const was = thingDraftOf(before)
  const wasCalledByKind = was.name === '' || was.name === sayKind(was.kind)
  const name = draft.name.trim()
  const isCalledByKind = name === '' || (name === was.name && wasCalledByKind && draft.kind !== was.kind)
  const now = { ...draft, name: isCalledByKind ? sayKind(draft.kind) : name }
  const fields = Object.fromEntries(
    Object.entries(now).flatMap(([field, value]): [string, string | null][] => {
      const said = typeof value === 'string' ? value.trim() : value
      if (said === was[field as keyof ThingDraft]) return []
      return [[field, said === '' && days.has(field) ? null : said]]
    }),
  ) as AssetFields
  return Object.keys(fields).length > 0 ? fields : undefined
}
