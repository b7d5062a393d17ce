import type { FastifyRequest } from 'fastify'
import type { Kernel } from '../slice.ts'

/** Whether this fact may change who somebody is, or what she reaches. */
export const isStanding = (kernel: Kernel, type: string): boolean =>
  kernel.slices.some((slice) => (slice.stands?.after as readonly string[] | undefined)?.includes(type))

/**
 * How each of these callers is known now: a mark that is another one once she was sent away, or sees other places. Asked for
 * all of them at once: a question a slice, however many they are.
 */
export const standingOf = async (
  kernel: Kernel,
  requests: readonly FastifyRequest[],
): Promise<readonly string[]> => {
  const asked = await Promise.all(
    kernel.slices.flatMap((slice) => slice.stands?.ask(kernel.database.owner, requests) ?? []),
  )
  return requests.map((_, i) => JSON.stringify(asked.map((marks) => marks[i] ?? null)))
}
