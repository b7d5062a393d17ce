/** What becomes true in this slice: time is counted from now on, since the staff committee was consulted on that day (`yyyy-mm-dd`). */
export type LedgerFacts = {
  'ledger.opened': { consultedOn: string }
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends LedgerFacts {}
}
