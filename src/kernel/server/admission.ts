import type { FastifyRequest } from 'fastify'
import type { Refusal } from '../core/command.ts'
import { isApi } from './route-name.ts'
import type { Kernel } from './slice.ts'

/** Whether a slice keeps this caller out of /api, whatever her session says: a phone that was revoked. */
export const turnedAway = async (kernel: Kernel, request: FastifyRequest): Promise<Refusal | undefined> => {
  if (!isApi(request)) return undefined
  for (const slice of kernel.slices) {
    const no = await slice.admit?.(request, kernel)
    if (no) return no
  }
  return undefined
}
