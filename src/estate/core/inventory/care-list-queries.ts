import { z } from 'zod/mini'
import { id } from '../estate-shapes.ts'
import { objectKind } from './inventory-shapes.ts'

export const assetLine = z.object({
  id,
  kind: z.string(),
  name: z.string(),
  code: z.string(),
  agency: z.string(),
  building: z.object({ id, name: z.string(), address: z.string() }),
  unit: z.nullable(z.object({ id, ref: z.string(), storey: z.nullable(z.number()), door: z.string() })),
  maker: z.string(),
  model: z.string(),
  installedOn: z.nullable(z.string()),
  warrantyUntil: z.nullable(z.string()),
  /** requests of the last two years, and those that are open */
  requests: z.number(),
  open: z.number(),
})

/** Questions of the offices about all that needs care. */
export const listQueries = {
  /** Staff of the offices. «All boilers older than 15 years, with their failures»: those that fail most first. Refused: not_yours. */
  'asset.list': {
    input: z.object({
      kind: z.optional(objectKind),
      /** years since it was installed */
      olderThan: z.optional(z.int().check(z.minimum(0), z.maximum(200))),
      building: z.optional(id),
      agency: z.optional(z.string().check(z.maxLength(40))),
      /** ten thousand at most, as a file has, and one more that tells that there were others */
      limit: z.optional(z.int().check(z.minimum(1), z.maximum(10_001))),
    }),
    output: z.object({ rows: z.array(assetLine), all: z.number() }),
  },
  /** Staff of the offices. How often each kind fails at each age: `requests` ÷ `years` of service seen. Refused: not_yours. */
  'asset.rates': {
    input: z.object({ kind: z.optional(objectKind), agency: z.optional(z.string().check(z.maxLength(40))) }),
    output: z.object({
      rows: z.array(
        z.object({
          kind: z.string(),
          /** from how many years of age on; null when the day of installation is not known */
          from: z.nullable(z.number()),
          assets: z.number(),
          years: z.number(),
          requests: z.number(),
          rate: z.number(),
        }),
      ),
    }),
  },
} as const
