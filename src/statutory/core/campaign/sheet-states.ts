/** By which way an answer came. */
export const sheetWays = ['link', 'letter', 'call', 'desk'] as const
/** Those that somebody of the agency types. */
export const typedWays = ['letter', 'call', 'desk'] as const
/** How far a home is. */
export const sheetStates = ['unasked', 'waiting', 'answered', 'gone', 'unreached'] as const
export type SheetState = (typeof sheetStates)[number]

/** Sheets of a page. */
export const sheetsOfPage = 50

/** Days that the law leaves a tenant (CCH, art. L442-5 and L441-9: one month). */
export const leftDays = 30
