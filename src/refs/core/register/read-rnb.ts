import { z } from 'zod/mini'
import { degreesOf, departmentOf, type ReadRecord } from './register-record.ts'

/**
 * Columns of `RNB_NN.csv` (Référentiel national des bâtiments, Licence Ouverte). `shape`, nine tenths of the file, is not read, nor is who
 * validated a building.
 */
export const rnbColumns = ['rnb_id', 'point', 'status', 'addresses', '?plots'] as const

const maybeText = z.nullish(z.string())
const addressesShape = z.array(
  z.object({
    cle_interop_ban: maybeText,
    street_number: maybeText,
    street_rep: maybeText,
    street: maybeText,
    city_zipcode: maybeText,
  }),
)
const plotsShape = z.array(z.object({ id: z.string() }))

/** Buildings that are no more, or never came. */
const goneStates: ReadonlySet<string> = new Set(['demolished', 'canceledConstructionProject'])

/** A line of the RNB, at its first address. Nothing of a building that is gone or has no address; left out: `not_json`. */
export const readRnb = ([
  key = '',
  point = '',
  status = '',
  addresses = '',
  plots = '',
]: readonly string[]): ReadRecord<'rnb'> => {
  if (goneStates.has(status)) return undefined
  const at = readJson(addresses, addressesShape)
  const on = readJson(plots, plotsShape)
  if (!key || !at || !on) return { fault: 'not_json', value: key }
  const [first] = at
  const bans = at.flatMap(({ cle_interop_ban }) => cle_interop_ban ?? [])
  if (!first || !bans[0]) return undefined
  const [, lon = '', lat = ''] = /POINT\s*\((\S+) (\S+)\)/.exec(point) ?? []
  return {
    key,
    department: departmentOf(bans[0]),
    postcode: first.city_zipcode ?? '',
    address: [first.street_number, first.street_rep, first.street].filter(Boolean).join(' '),
    lat: degreesOf(lat),
    lon: degreesOf(lon),
    says: { bans, plots: on.map(({ id }) => id), status },
  }
}

/** An empty cell is an empty list: the register does not know. */
const readJson = <One>(cell: string, shape: z.ZodMiniType<One[]>): One[] | undefined => {
  if (cell === '') return []
  try {
    const read = shape.safeParse(JSON.parse(cell))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
