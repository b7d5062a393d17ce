import type { Grants } from '../../kernel/core/access.ts'

export type Act = 'readOverview'

/** Figures of places and matters, never of a person: a manager for her agencies, the call centre and head office for all. */
export const grants: Grants<Act> = { readOverview: { manager: 'agency', operator: 'all', hq: 'all' } }
