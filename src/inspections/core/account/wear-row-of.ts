import type { finishMaterials, FinishSurface } from '../../../estate/core/contract.ts'

type Material = (typeof finishMaterials)[number]

/** What of a dwelling is worn: a surface of a material in a room, or a thing of the estate, by its kind. */
export type WornThing =
  | { surface: FinishSurface; material: Material | null; isWetRoom: boolean }
  | { thing: string }

// A material of which a grid says the same in any room.
const byMaterial: Partial<Record<Material, string>> = {
  paint: 'softCovering',
  wallpaper: 'softCovering',
  carpet: 'softCovering',
  tiles: 'hardFloor',
  parquet: 'hardFloor',
}

// Kinds of equipment (estate/core/room-kinds.ts) that the first grid names.
const byThing: Readonly<Record<string, string>> = {
  socket: 'electricity',
  switch: 'electricity',
  light: 'electricity',
  electricalPanel: 'electricity',
  sink: 'plumbing',
  washbasin: 'plumbing',
  toilet: 'plumbing',
  bath: 'plumbing',
  shower: 'plumbing',
  bidet: 'plumbing',
  valve: 'plumbing',
  waterHeater: 'heaters',
  radiator: 'heaters',
  boiler: 'heating',
  thermostat: 'heating',
}

/** Kinds of rooms whose floors are wet. */
export const wetRooms: readonly string[] = ['kitchen', 'bathroom', 'toilet', 'utility']

/** The row of a grid that is meant, by its code; null: nobody has said yet, and nothing is charged until somebody does, by name. */
export const wearRowOf = (worn: WornThing): string | null => {
  if ('thing' in worn) return byThing[worn.thing] ?? null
  if (worn.material === null) return null
  if (worn.material === 'pvc') return worn.isWetRoom ? 'pvcWet' : 'pvcDry'
  return byMaterial[worn.material] ?? null
}
