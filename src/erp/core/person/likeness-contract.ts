import { z } from 'zod/mini'
import { sourceName } from '../source-name.ts'

const id = z.uuid()
const key = z.string().check(z.minLength(1), z.maxLength(400))

export const likenessCommands = {
  /** Subject: the person of ours. A tenant of theirs is she, or somebody else; nobody is merged. Refused: not_yours, not_found, likeness_over. */
  'likeness.settle': z.object({ source: sourceName, key, same: z.boolean() }),
} as const

export const likenessQueries = {
  /** Tenants of theirs who may be ones of ours in the same dwelling; the first fifty, and how many there are. Refused: not_yours. */
  'erp.likeness': {
    input: z.object({}),
    output: z.object({
      count: z.number(),
      rows: z.array(
        z.object({
          source: sourceName,
          key,
          person: id,
          theirs: z.string(),
          ours: z.string(),
          address: z.string(),
          door: z.string(),
        }),
      ),
    }),
  },
} as const
