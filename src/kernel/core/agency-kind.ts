import { z } from 'zod/mini'

/** What an agency is: one where people come, a branch of it, or head office. */
export const agencyKind = z.enum(['agency', 'branch', 'hq'])
