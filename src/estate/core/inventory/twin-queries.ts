import { z } from 'zod/mini'
import { id } from '../estate-shapes.ts'

const twin = z.object({
  id,
  name: z.string(),
  kind: z.string(),
  /** of its label */
  code: z.string(),
  /** of the room where it stands */
  room: z.nullable(z.string()),
  maker: z.string(),
  model: z.string(),
  serial: z.string(),
  /** requests that name it, and those of them that are open */
  requests: z.int(),
  open: z.int(),
})
export type Twin = z.infer<typeof twin>

/** Questions about one thing that stands in the estate twice. */
export const twinQueries = {
  /**
   * Agency staff who settle what is said. Things of the same kind in the same place, of which one may be the same thing; and those that
   * were told to be it already, the last first. Refused: not_found, not_yours.
   */
  'asset.twins': {
    input: z.object({ asset: id }),
    output: z.object({
      own: twin,
      rows: z.array(twin),
      former: z.array(
        z.object({
          id,
          name: z.string(),
          kind: z.string(),
          code: z.string(),
          on: z.string(),
          /** two things can be parted again: the house has kept what was whose */
          apart: z.boolean(),
        }),
      ),
    }),
  },
} as const
