import { z } from 'zod/mini'

/** What `POST /api/commands` takes: 1 to 100 acts, carried out in order, each with its own outcome. */
export const envelope = z
  .array(
    z.object({
      id: z.uuid(),
      type: z.string().check(z.maxLength(60)),
      subject: z.uuid(),
      data: z.unknown(),
      at: z.iso.datetime({ offset: true }),
      effort: z.optional(
        z
          // What can't be seconds is not counted; an act is never refused for it.
          .record(z.string().check(z.maxLength(60)), z.nullable(z.number()))
          .check(z.refine((e) => Object.keys(e).length <= 50)),
      ),
    }),
  )
  .check(z.minLength(1), z.maxLength(100))
