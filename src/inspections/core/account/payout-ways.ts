/** How who left may be paid: a transfer (its account is asked by the agency, and kept by none of us), a cheque by post, at the agency. */
export const payoutWays = ['transfer', 'cheque', 'counter'] as const
