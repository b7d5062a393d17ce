import { derivedId } from '../src/kernel/server/record-ids.ts'

/** A number from 0 to 1 that follows from a word. */
const chanceOf = (word: string): number =>
  Number.parseInt(derivedId('position', word).slice(0, 8), 16) / 2 ** 32

/**
 * Where a building of the invented landlord is shown: around Narbonne, the numbers of a street in a line. Nobody measured it, and its
 * provenance says so.
 */
export const inventedPosition = (
  building: string,
  address: string,
): { lat: number; lon: number; from: { source: 'invented'; ref: string } } => {
  const street = address.replace(/^[\d\s]+(?:bis|ter)?\s*/i, '')
  const number = Number.parseInt(address, 10) || 1 + Math.floor(chanceOf(building) * 40)
  const [turn, far, heading] = ['turn', 'far', 'heading'].map((what) => chanceOf(`${what} ${street}`))
  const reach = 0.004 + 0.018 * Math.sqrt(far!)
  const step = 0.000_06 * Math.min(number, 120)
  const round = 2 * Math.PI
  return {
    lat: 43.184 + reach * Math.sin(round * turn!) + step * Math.sin(round * heading!),
    lon: 3.004 + 1.37 * (reach * Math.cos(round * turn!) + step * Math.cos(round * heading!)),
    from: { source: 'invented', ref: '' },
  }
}
