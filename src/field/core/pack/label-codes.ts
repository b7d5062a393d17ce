import type { CodedPlace, UnitRow } from '../../../estate/core/contract.ts'
import type { PackHead, Leaf } from './renew-pack.ts'
import { unfoldAsset } from './fold-rooms.ts'
import { packPlaceOf } from './unfold-pack.ts'

/** The place of a label's code as the server answers it, when it is one of this building's. */
export const codedOf = (head: PackHead, leaf: Leaf, typed: string): CodedPlace | undefined => {
  const code = plainCode(typed)
  const { units, labels } = leaf.card
  const unit = units.find((u) => u.code === code)
  if (unit)
    return codedPlaceOf(head, leaf, { of: unit.kind, unit, entrance: unit.entrance, storey: unit.storey })
  const packed = leaf.plans.assets.find((a) => a.code === code)
  if (packed) {
    const asset = unfoldAsset(leaf.plans, units, packed)
    const its = units.find((u) => u.id === asset.unit)
    const { id, kind, name } = asset
    return codedPlaceOf(head, leaf, {
      of: 'asset',
      unit: its,
      entrance: its?.entrance,
      storey: its?.storey,
      asset: { id, kind, name },
    })
  }
  const label = labels.find((l) => l.code === code)
  if (!label) return undefined
  const { entrance, storey } = label
  if (storey === null) return codedPlaceOf(head, leaf, { of: 'entrance', entrance })
  const [stairs] = units
    .filter((u) => u.part === 'stairs' && u.entrance === entrance)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return codedPlaceOf(head, leaf, { of: 'landing', unit: stairs, entrance, storey })
}

export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

type FoundCode = {
  of: CodedPlace['of']
  unit?: UnitRow | undefined
  entrance?: string | null | undefined
  storey?: number | null | undefined
  asset?: CodedPlace['asset']
}

const codedPlaceOf = (head: PackHead, leaf: Leaf, found: FoundCode): CodedPlace | undefined => {
  const place = packPlaceOf(head, leaf, leaf.card.id, { entrance: found.entrance ?? null })
  return (
    place && {
      of: found.of,
      agency: place.agency,
      building: place.building,
      entrance: place.entrance,
      unit: found.unit ? bare(found.unit) : null,
      storey: found.storey ?? null,
      asset: found.asset ?? null,
    }
  )
}

const bare = ({ id, kind, code, part, storey, door }: UnitRow): NonNullable<CodedPlace['unit']> => ({
  id,
  kind,
  code,
  part,
  storey,
  door,
})
