import { z } from 'zod/mini'
import { sourceName } from './mapping.ts'

const text = z.string().check(z.minLength(1), z.maxLength(400))

/**
 * Where extracts of a source lie: a folder of this machine, or one of a server over SFTP, whose key is known beforehand (`hostKey`: SHA-256
 * in base 64, as `ssh-keygen -lf` says it). `begins`: how the names of its files begin. What was taken goes to `done` beside them.
 */
export const extractWays = z.object({
  ways: z
    .array(
      z.object({
        source: sourceName,
        folder: text,
        begins: text,
        done: text,
        sftp: z.optional(
          z.object({
            host: text,
            port: z.optional(z.int().check(z.minimum(1), z.maximum(65_535))),
            user: text,
            keyFile: text,
            hostKey: text,
          }),
        ),
      }),
    )
    .check(z.minLength(1), z.maxLength(50)),
})

export type ExtractWay = z.infer<typeof extractWays>['ways'][number]
