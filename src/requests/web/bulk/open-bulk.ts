import type { BulkAct } from '../../core/bulk/bulk-acts.ts'

/** The act whose sheet stands open over the list. */
export type OpenBulk = BulkAct | 'orient' | 'merge'
