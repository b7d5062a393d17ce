type KeepRow = { months: number; source: string; asOf: string }

/**
 * For how long what is told of applicants is kept, a row a kind. The final référentiels of the CNIL on social housing were not found: these
 * are the house’s own delays, to be compared with them.
 */
export const keepingDelays = {
  /** not chosen: from the last thing that happened to the application */
  applicant: { months: 6, source: 'décision de conception ; RGPD, art. 5.1 e', asOf: '2026-12-01' },
  /** who sat in a commission, by name */
  seat: { months: 36, source: 'décision de conception', asOf: '2026-12-01' },
  /** a number that was struck off, once it is told */
  radiation: { months: 6, source: 'décision de conception', asOf: '2026-12-01' },
} as const satisfies Record<string, KeepRow>
