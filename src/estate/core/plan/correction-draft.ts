import type { AssetFields } from '../inventory/inventory-shapes.ts'
import type { PlannedAsset } from '../inventory-queries.ts'

/** What one says of a thing on the spot. */
export type CorrectionDraft = Pick<
  PlannedAsset,
  'kind' | 'room' | 'maker' | 'model' | 'serial' | 'meterKind' | 'deliveryPoint'
>

/**
 * What differs from what is noted; of a new thing, all that is said. Nothing, when there is nothing to say. `sayKind`: what a kind
 * is called; a thing that was called by its kind takes the name of the new one.
 */
export const changedOf = (
  draft: CorrectionDraft,
  before: PlannedAsset | undefined,
  sayKind: (kind: string) => string,
): AssetFields | undefined => {
  if (!draft.kind) return undefined
  const kind = draft.kind === before?.kind ? {} : { kind: draft.kind }
  const isCalledSo = !before || before.name === '' || before.name === sayKind(before.kind)
  const name = 'kind' in kind && isCalledSo ? { name: sayKind(draft.kind) } : {}
  const room = draft.room === (before?.room ?? null) ? {} : { room: draft.room }
  const written = (['maker', 'model', 'serial', 'meterKind', 'deliveryPoint'] as const).flatMap(
    (key): [string, string][] => {
      const said = (draft[key] ?? '').trim()
      return said === (before?.[key] ?? '') ? [] : [[key, said]]
    },
  )
  const fields = { ...kind, ...name, ...room, ...Object.fromEntries(written) }
  return Object.keys(fields).length ? fields : undefined
}

/** What differs of a room from what is noted; nothing, when there is nothing to say. */
export const changedRoomOf = (
  draft: { kind: string; name: string },
  before: { kind: string; name: string },
): { kind?: string; name?: string } | undefined => {
  const name = draft.name.trim()
  const fields = {
    ...(draft.kind === before.kind ? {} : { kind: draft.kind }),
    ...(name === before.name || !name ? {} : { name }),
  }
  return Object.keys(fields).length ? fields : undefined
}
