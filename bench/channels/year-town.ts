import type { Random } from '../../seeds/random.ts'

/** A home of the town: its stairs, and the riser that its water and drains hang on. */
export type TownHome = { id: string; building: string; stairs: string; riser: string; storey: number }
export type TownStairs = { id: string; building: string; homes: TownHome[]; lift: boolean }
export type TownBuilding = {
  id: string
  stairs: TownStairs[]
  homes: TownHome[]
  heating: boolean
  hotwater: boolean
}

/**
 * Buildings until there are so many homes: one to three stairs of three to ten storeys, two to four doors a landing. Invented; about
 * 25 homes a building, as the large landlord of the seeds has.
 */
export const buildTown = (r: Random, homes: number): TownBuilding[] => {
  const town: TownBuilding[] = []
  for (let n = 0, count = 0; count < homes; n++) {
    const building = buildOne(r, `b${n}`)
    town.push(building)
    count += building.homes.length
  }
  return town
}

const buildOne = (r: Random, id: string): TownBuilding => {
  const storeys = r.pick([3, 3, 3, 4, 4, 4, 5, 6, 8, 10])
  const doors = r.pick([2, 2, 3, 4])
  const stairs = Array.from({ length: r.pick([1, 1, 2, 2, 3]) }, (_, s) => stairsOf(id, s, storeys, doors))
  const heating = r.chance(0.55)
  return { id, stairs, homes: stairs.flatMap((s) => s.homes), heating, hotwater: heating && r.chance(0.7) }
}

const stairsOf = (building: string, s: number, storeys: number, doors: number): TownStairs => {
  const id = `${building}.s${s}`
  const homes = Array.from({ length: storeys * doors }, (_, n) => ({
    id: `${id}.h${n}`,
    building,
    stairs: id,
    riser: `${id}.r${n % doors}`,
    storey: Math.floor(n / doors),
  }))
  return { id, building, homes, lift: storeys >= 5 }
}
