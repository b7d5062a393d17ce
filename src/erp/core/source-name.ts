import { z } from 'zod/mini'

/** How a landlord calls a source: small letters, digits and dashes. */
export const sourceName = z.string().check(z.regex(/^[a-z][a-z0-9_-]{1,30}$/))
