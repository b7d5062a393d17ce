/** Fewer persons than this are not shown: it would be what one of them types. The same bound as in the ledger of time. */
export const fewestTypists = 5

export type AgencyStaff = { agency: string; staff: number }

/**
 * Agencies as they are counted: each by itself from five persons on; smaller ones together, with as many of the others, the smallest first, as it
 * takes for their sum to say nothing of fewer than five.
 */
export const tellableAgencies = (agencies: readonly AgencyStaff[]): string[][] => {
  const sorted = agencies.toSorted((a, b) => a.staff - b.staff || (a.agency < b.agency ? -1 : 1))
  const together = sorted.filter(({ staff }) => staff < fewestTypists)
  const alone = sorted.filter(({ staff }) => staff >= fewestTypists)
  while (together.length > 0 && staffOf(together) < fewestTypists && alone.length > 0)
    together.push(alone.shift()!)
  return [
    ...(together.length > 0 && staffOf(together) >= fewestTypists ? [together] : []),
    ...alone.map((each) => [each]),
  ].map((group) => group.map(({ agency }) => agency))
}

const staffOf = (group: readonly AgencyStaff[]): number => group.reduce((sum, { staff }) => sum + staff, 0)
