import type { PlacePlan } from '../contract.ts'

/** What stands for a thing that a link names: the one into which it was joined, where it was. */
export const standingFor = (
  { joined }: Pick<PlacePlan, 'joined'>,
  id: string | undefined,
): string | undefined => joined?.find(({ from }) => from === id)?.to ?? id
