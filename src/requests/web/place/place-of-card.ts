import type { Card } from '../../../estate/core/contract.ts'

/** Of which dwelling or building a card speaks, as lists and calls are asked about it. */
export const placeOfCard = ({ place }: Card): { unit: string } | { building: string } =>
  place.unit ? { unit: place.unit.id } : { building: place.building.id }
