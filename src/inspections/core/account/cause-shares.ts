import type { causes } from '../record/kinds.ts'

export type FlawCause = (typeof causes)[number]

/**
 * Who pays for a difference, by its cause. `nothing`: the landlord; `whole`: the tenant, without wear; `worn`: the tenant’s share by the
 * grid; `choice`: the landlord has it restored for the whole, or keeps it for nothing (loi 89-462, art. 7 f); `claim`: the insurers’,
 * outside the account.
 */
export type CauseShare = 'nothing' | 'whole' | 'worn' | 'choice' | 'claim'

export const causeShares: Record<FlawCause, { share: CauseShare; source: string }> = {
  time: { share: 'nothing', source: 'loi 89-462, art. 7 d' },
  already: { share: 'nothing', source: 'loi 89-462, art. 3-2' },
  outsider: { share: 'nothing', source: 'loi 89-462, art. 7 c' },
  upkeep: { share: 'whole', source: 'décret 87-712' },
  missing: { share: 'whole', source: 'loi 89-462, art. 7 c' },
  cleaning: { share: 'whole', source: 'décret 87-712' },
  damage: { share: 'worn', source: 'loi 89-462, art. 7 c' },
  alteration: { share: 'choice', source: 'loi 89-462, art. 7 f' },
  insured: { share: 'claim', source: 'Code des assurances' },
}
