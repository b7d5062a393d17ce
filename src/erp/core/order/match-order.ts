import { lineFault, type RowFault } from '../row-fault.ts'

/** Orders of ours by the number that the ERP’s acknowledgement gave, and by our own number or the id under which they were sent. */
export type KnownOrders = { byTheirs: ReadonlyMap<string, string>; byOurs: ReadonlyMap<string, string> }

/** Which order of ours a number of theirs is (`null`: none, it stands in the ERP alone); both numbers say two of ours: the line waits. */
export const matchOrder = (
  { theirs, ours }: { theirs: string; ours: string },
  { byTheirs, byOurs }: KnownOrders,
): { order: string | null } | { fault: RowFault } => {
  const [a, b] = [byTheirs.get(theirs), byOurs.get(ours)]
  if (a && b && a !== b) return { fault: lineFault('order_contradicts', ours) }
  return { order: a ?? b ?? null }
}
