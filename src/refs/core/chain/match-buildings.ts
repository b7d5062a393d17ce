import type { FoundPair } from './found-pair.ts'

/** An address of the register that an entrance is, whether by the house or by somebody’s answer. */
export type LinkedAddress = { key: string; entity: string; building: string; agency: string; chance: number }

/** The buildings of the RNB that have these addresses: as sure as the address is. A building may be several there, and several one. */
export const matchBuildings = (
  linked: readonly LinkedAddress[],
  registered: readonly { key: string; bans: readonly string[] }[],
): FoundPair<'building'>[] => {
  const withAddress = new Map<string, string[]>()
  for (const { key, bans } of registered)
    for (const ban of bans) withAddress.set(ban, [...(withAddress.get(ban) ?? []), key])
  const best = new Map<string, FoundPair<'building'>>()
  for (const { key: ban, building, agency, chance } of linked)
    for (const key of withAddress.get(ban) ?? []) {
      const before = best.get(`${key} ${building}`)
      if (before && before.chance >= chance) continue
      best.set(`${key} ${building}`, {
        kind: 'building',
        source: 'rnb',
        key,
        entity: building,
        building,
        agency,
        chance,
        levels: null,
        state: 'sure',
      })
    }
  return [...best.values()]
}
