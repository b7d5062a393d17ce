import { useAsk } from '../estate-client.ts'

/** The agencies that the reader may choose from. */
export const useAgencies = (): readonly { id: string; name: string }[] =>
  useAsk('place.agencies', {}).data?.rows ?? []
