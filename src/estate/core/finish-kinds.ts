/** Surfaces of a room that the law has described at each inspection (décret 2016-382, art. 2). */
export const finishSurfaces = ['floor', 'walls', 'ceiling', 'joinery'] as const
export type FinishSurface = (typeof finishSurfaces)[number]

/** What a surface is made of. */
export const finishMaterials = [
  'paint',
  'wallpaper',
  'tiles',
  'pvc',
  'parquet',
  'laminate',
  'carpet',
  'concrete',
  'wood',
  'metal',
  'glass',
  'other',
] as const

/** What opens a dwelling. */
export const accessKinds = ['key', 'badge', 'remote', 'code'] as const

/** What a meter counts. */
export const meterKinds = ['electricity', 'gas', 'coldWater', 'hotWater', 'heat'] as const

/** The words from which the id of a finish is derived: one for each surface of each room, whoever tells it first. */
export const finishIdOf = (room: string, surface: string): readonly [string, string, string] => [
  'finish',
  room,
  surface,
]

/**
 * Whether a delivery point has the fourteen digits of a PRM (Enedis) or of a PCE (GRDF). Local networks count otherwise: what has
 * another shape is kept as it is told, and that is said. Of water and heat nothing is expected.
 */
export const isUsualDeliveryPoint = (kind: string, number: string): boolean =>
  !number || (kind !== 'electricity' && kind !== 'gas') || /^\d{14}$/.test(number)

/** What a surface is most often made of, the most frequent first. */
export const materialsOf: Record<FinishSurface, readonly (typeof finishMaterials)[number][]> = {
  floor: ['pvc', 'tiles', 'parquet', 'laminate', 'carpet', 'concrete', 'wood', 'other'],
  walls: ['paint', 'wallpaper', 'tiles', 'wood', 'concrete', 'pvc', 'other'],
  ceiling: ['paint', 'wallpaper', 'pvc', 'wood', 'concrete', 'other'],
  joinery: ['pvc', 'wood', 'metal', 'glass', 'paint', 'other'],
}
