import type { z } from 'zod/mini'
import type { BuildingCard } from '../../../estate/core/contract.ts'
import type { RequestRow, Thread } from '../../../requests/core/contract.ts'
import type { packedCard, packedRow, packedThread } from './pack-contract.ts'

export type PackedRow = z.infer<typeof packedRow>
export type PackedThread = z.infer<typeof packedThread>
export type PackedCard = z.infer<typeof packedCard>

/** A row without what the phone knows of its building. `unfold-pack.ts` gives it back. */
export const foldRow = ({ place, ...row }: RequestRow): PackedRow => {
  const { agency: _, buildingName: __, address: ___, ...spot } = place
  return { ...row, place: spot }
}

/** A thread without its row, which travels once with the others, and without what its place says. */
export const foldThread = ({ request, place, outage, attached, ...thread }: Thread): PackedThread => ({
  ...thread,
  id: request.id,
  building: place.building.id,
  unit: place.unit?.id ?? null,
  entrance: place.entrance?.id ?? null,
  outage: outage && foldRow(outage),
  attached: attached.map(foldRow),
})

type Person = { unit: string; id: string; name: string }

/** A building's card with the names behind its doors, without what its agency and its plans say. */
export const foldCard = (card: BuildingCard, people: ReadonlyMap<string, Person[]>): PackedCard => {
  const { place, agency: _, contracts: __, openRequests: ___, assets: ____, ...rest } = card
  const doors = card.units.filter((u) => u.kind === 'dwelling')
  return { ...rest, id: place.building.id, people: doors.flatMap((u) => people.get(u.id) ?? []) }
}
