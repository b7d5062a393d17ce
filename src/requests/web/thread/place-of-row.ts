import type { RequestRow } from '../../core/contract.ts'

/** Where a row stands, as a question about a place asks it. */
export const whereOf = ({ place }: RequestRow): { unit: string } | { building: string } =>
  place.unit ? { unit: place.unit } : { building: place.building }
