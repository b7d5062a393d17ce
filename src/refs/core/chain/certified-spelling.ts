import { plain } from '../../../kernel/core/fold-words.ts'
import type { Levels } from '../compare/compare-addresses.ts'

/** An entrance (a building that has none) that is one certified address and no other. */
export type CertifiedLink = {
  entity: string
  building: string
  /** of the BAN */
  key: string
  certified: string
  levels: Levels
  /** null: the entity is the building itself */
  entranceAddress: string | null
  buildingAddress: string
}

/** A place whose address its commune spells otherwise. */
export type CertifiedSpelling = {
  building: string
  of: 'building' | 'entrance'
  id: string
  address: string
  key: string
}

/**
 * Which addresses are told as their commune certified them: where street and numbers are the same and nothing else stands there, as a
 * body or a residence that the register does not know would be lost. A building that bears the address of its entrance follows it.
 */
export const spellCertified = (link: CertifiedLink): CertifiedSpelling[] => {
  const { entity, building, key, certified, levels, entranceAddress, buildingAddress } = link
  if (!isWhole(levels)) return []
  const isUnlike = (address: string): boolean => plain(address) !== plain(certified)
  const own = entranceAddress ?? ''
  const isOfBuilding = own === '' || plain(own) === plain(buildingAddress)
  return [
    ...(own !== '' && isUnlike(own)
      ? [{ building, of: 'entrance' as const, id: entity, address: certified, key }]
      : []),
    ...(isOfBuilding && isUnlike(buildingAddress)
      ? [{ building, of: 'building' as const, id: building, address: certified, key }]
      : []),
  ]
}

const isWhole = ({ number, cover, parts, rest }: Levels): boolean =>
  number === 'equal' && cover === 'both' && parts === 'none' && rest === 'none'
