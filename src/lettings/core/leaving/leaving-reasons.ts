/** By which way a notice is one: the three of the law (loi 89-462, art. 15 I). */
export const lawfulWays = ['registered', 'officer', 'hand'] as const
/** By which way somebody only said that she would leave. */
const otherWays = ['portal', 'mail'] as const
export type LawfulWay = (typeof lawfulWays)[number]
export const leavingWays = [...lawfulWays, ...otherWays] as const
export type LeavingWay = (typeof leavingWays)[number]
export const isLawful = (way: LeavingWay): way is LawfulWay => lawfulWays.some((each) => each === way)

/**
 * Why a notice is of one month (art. 15 I, 1° to 5°, for social landlords by art. 40). `proof`: a paper goes along with it; a tense
 * zone is shown by the address. `social`: to another dwelling of a social landlord CCH L353-15 II says two months, art. 15 I 5° one:
 * the landlord chooses (`landlord socialMonths=2`). Read on 1 December 2026.
 */
export const leavingReasons = {
  tense_zone: { article: '15 I 1°', proof: false },
  first_job: { article: '15 I 2°', proof: true },
  transfer: { article: '15 I 2°', proof: true },
  job_lost: { article: '15 I 2°', proof: true },
  job_found: { article: '15 I 2°', proof: true },
  health: { article: '15 I 3°', proof: true },
  violence: { article: '15 I 3° bis', proof: true },
  minimum_income: { article: '15 I 4°', proof: true },
  social: { article: '15 I 5°', proof: true },
} as const satisfies Record<string, { article: string; proof: boolean }>

export type LeavingReason = keyof typeof leavingReasons
export const reasonCodes = Object.keys(leavingReasons) as readonly LeavingReason[]

/** Months of a notice that gives no reason of the list. */
export const fullMonths = 3

/** Months of a notice, by its reason. `socialMonths`: what the landlord says of who goes to another social dwelling. */
export const leavingMonths = (reason: LeavingReason | undefined, socialMonths: number): number =>
  reason === undefined ? fullMonths : reason === 'social' ? socialMonths : 1
