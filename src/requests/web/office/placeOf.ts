import type { Proposal } from '../../core/contract.ts'
import type { Card } from './CallerCard.tsx'
import type { PlaceChoice } from './PlacePick.tsx'

export type FilingPlace = { building?: string; entrance?: string; part?: string; unit?: string }

/** Where it is: the part that was chosen, else her home or what was found for her; nothing before that. */
export const placeOf = (
  card: Card | undefined,
  picked: PlaceChoice | undefined,
  part: string | undefined,
): FilingPlace | undefined => {
  const building = card?.place?.building.id ?? picked?.building
  const unit = card?.place?.unit?.id ?? picked?.unit
  if (part && part !== 'home' && building) return { building, part }
  return unit ? { unit } : building ? { building } : undefined
}

/** The place that her words named, as it is filed. */
export const placeAt = ({ building, entrance, part }: NonNullable<Proposal['at']>): FilingPlace => ({
  building,
  ...(entrance ? { entrance } : {}),
  ...(part ? { part } : {}),
})
