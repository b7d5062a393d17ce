import type { Grants } from '../../kernel/core/access.ts'

export type Act = 'readLedger'

/** What our questions cost is read by those who ask them, and by those who run an agency: never a person's own time. */
export const grants: Grants<Act> = {
  readLedger: { manager: 'agency', operator: 'all', hq: 'all' },
}
