/** Papers that are asked of an applicant (arrêté of 22 December 2020): seen, and never kept. */
export const paperCodes = ['identity', 'stay', 'tax', 'resources', 'household', 'lodging'] as const
export type PaperCode = (typeof paperCodes)[number]

type PriorityRow = { source: string; asOf: string }

/**
 * By what an application comes before others. Of the categories of CCH L441-1 the house keeps that there is one, never which: it may say that
 * somebody is ill, or was beaten.
 */
export const priorities = {
  dalo: { source: 'CCH L441-2-3', asOf: '2026-12-01' },
  listed: { source: 'CCH L441-1, al. 3 à 18', asOf: '2026-12-01' },
  quartile: { source: 'CCH L441-1 (premier quartile, à confirmer)', asOf: '2026-12-01' },
  transfer: { source: 'CCH L441-1 (mutation, à confirmer)', asOf: '2026-12-01' },
} as const satisfies Record<string, PriorityRow>
export type PriorityCode = keyof typeof priorities
export const priorityCodes = Object.keys(priorities) as readonly PriorityCode[]

/** Of the income nothing is kept but this. */
export const ceilingCodes = ['under', 'over'] as const
export type CeilingCode = (typeof ceilingCodes)[number]
