import type { CauseKey } from './cause-queries.ts'

/** Fields of a dwelling that whoever stands before it reads at once, and nobody knows from a desk. */
const seenOnTheSpot: ReadonlySet<string> = new Set(['unit.storey', 'unit.door'])
/** What stands, hangs or lies in a building: looked at, never decided from a list. */
const things: ReadonlySet<string> = new Set(['asset', 'finish', 'access', 'opening', 'room', 'storey'])

/** Whether somebody has to look before it is settled; not where one of the two was seen on the spot already. */
export const needsEyes = ({ family, field, says, against }: CauseKey): boolean =>
  says !== 'field' && against !== 'field' && (things.has(family) || seenOnTheSpot.has(`${family}.${field}`))
