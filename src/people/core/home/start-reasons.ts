/** Why the first day of a lease is another than was written down: a slip, keys on another day, the day that both signed, the ERP’s word. */
export const startReasons = ['slip', 'keys', 'signed', 'erp'] as const
export type StartReason = (typeof startReasons)[number]

/** Those that somebody says; the ERP speaks for itself. */
export const saidReasons = startReasons.filter((reason) => reason !== 'erp')
