/** Not of the building but of people: neighbours, what bites at somebody's, a flat adapted to an illness. */
const trades = new Set(['mediation', 'pest'])
const codes = new Set(['other.adaptation'])

/** Whether a request of this nature may go to the tools of experts. */
export const leaves = ({ code, trade }: { code: string; trade: string }): boolean =>
  !trades.has(trade) && !codes.has(code)
