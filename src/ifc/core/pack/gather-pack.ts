import type { Pack, PackFloor, Soup, PackThing } from './pack-shapes.ts'
import { simplify } from './weld-corners.ts'

/** A thing before it is put onto the grid. */
export type Loose = Omit<PackThing, 'solid'> & { soup: Soup }

/** `most`: triangles of the whole, and of one piece of equipment; beyond, corners fall together on a coarser grid. */
export type TriangleLimits = { whole: number; asset: number }

/** Half a centimetre, and as much more as 16 bits ask for. */
const finest = 0.005

/** Triangles of one thing of a pack at most: its corners are counted in 16 bits. */
const share = 20_000

/** Things on one grid; undefined for nothing, and for what is too much even when it is coarse. */
export const gatherPack = (
  floors: PackFloor[],
  loose: readonly Loose[],
  most: TriangleLimits,
): Pack | undefined => {
  const all = loose.filter(({ soup }) => soup.length > 0)
  if (all.length === 0) return undefined
  const [low, high] = reachOf(all)
  const extent = Math.max(...high.map((at, axis) => at - low[axis]!))
  const step = Math.max(finest, extent / 65_000)
  for (const coarse of [1, 4, 16]) {
    const things = all.flatMap((thing) =>
      thingsOf(thing, step, low, { ...most, asset: most.asset / coarse }, coarse),
    )
    const triangles = things.reduce((sum, { solid }) => sum + solid.triangles.length / 3, 0)
    if (triangles <= most.whole) return { step, origin: low, floors, things }
  }
  return undefined
}

const thingsOf = (
  { soup, ...thing }: Loose,
  step: number,
  low: Pack['origin'],
  most: TriangleLimits,
  coarse: number,
): PackThing[] => {
  if (thing.kind.startsWith('asset.')) {
    const solid = simplify({ soup, from: 0, to: soup.length }, step, low, most.asset)
    return solid && solid.triangles.length > 0 ? [{ ...thing, solid }] : []
  }
  const things: PackThing[] = []
  for (let from = 0; from < soup.length; from += share * 9) {
    const to = Math.min(soup.length, from + share * 9)
    const solid = simplify({ soup, from, to }, step * coarse, low, share)
    if (!solid) continue
    const corners = coarse === 1 ? solid.corners : solid.corners.map((at) => at * coarse)
    things.push({ ...thing, solid: { ...solid, corners } })
  }
  return things
}

const reachOf = (all: readonly Loose[]): [low: Pack['origin'], high: Pack['origin']] => {
  const low: Pack['origin'] = [Infinity, Infinity, Infinity]
  const high: Pack['origin'] = [-Infinity, -Infinity, -Infinity]
  for (const { soup } of all)
    for (const axis of [0, 1, 2] as const) {
      let [least, most] = [low[axis], high[axis]]
      for (let i = axis; i < soup.length; i += 3) {
        if (soup[i]! < least) least = soup[i]!
        if (soup[i]! > most) most = soup[i]!
      }
      low[axis] = least
      high[axis] = most
    }
  return [low, high]
}
