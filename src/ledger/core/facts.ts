/**
 * What becomes true in this slice. `ledger.opened`: time is counted from now on, since the staff committee was consulted on that day
 * (`yyyy-mm-dd`). `ledger.contestAnswered`: head office said why it asks `field`. That somebody asked is no fact: facts have authors.
 */
export type LedgerFacts = {
  'ledger.opened': { consultedOn: string }
  'ledger.contestAnswered': { field: string }
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends LedgerFacts {}
}
