import type { z } from 'zod/mini'
import type { inventoryQueries } from '../inventory-queries.ts'

type PlanInput = Exclude<z.infer<(typeof inventoryQueries)['place.plan']['input']>, { order: string }>

/** Where one stands, as screens write it in an address: building, entrance, unit, the landing's storey. */
export type Standpoint = {
  b?: string | undefined
  e?: string | undefined
  u?: string | undefined
  s?: string | undefined
  /** a storey of the building, by its id */
  st?: string | undefined
}

/** The plan of where one stands: of the landing, of the dwelling or common part, else of the building. */
export const planAsked = ({ b, e, u, s, st }: Standpoint): PlanInput | undefined => {
  if (e && s) return { entrance: e, storey: Number(s) }
  if (u) return { unit: u }
  return b ? { building: b, ...(st ? { storey: st } : {}) } : undefined
}
