import type { Commands } from '../model-commands.ts'

/** How the dwellings of a model are told, as it lies in its column. `rooms`: of those told by hand, the key of each room's dwelling. */
export type DwellingRule = {
  rule: string
  by: string
  rooms: Record<string, string>
  dwellings: Record<string, string | null>
}

/**
 * The rule of a model after somebody confirmed it. By hand, rooms add to those of before, but for the dwellings that are taken
 * apart. Nothing when the last of them was: what tells dwellings is open again.
 */
export const ruleAfter = (
  before: DwellingRule | null,
  { rule, by, rooms, apart, dwellings }: Omit<Commands['bim.confirm'], 'model'>,
): DwellingRule | null => {
  const undone = new Set(apart)
  const left = before?.rule === 'hand' ? Object.entries(before.rooms) : []
  const told =
    rule === 'hand'
      ? Object.fromEntries([...left.filter(([, key]) => !undone.has(key)), ...Object.entries(rooms)])
      : {}
  const keys = new Set(Object.values(told))
  // Somebody else may have said meanwhile that they are told otherwise.
  if (rule === 'hand' && undone.size > 0 && keys.size === 0) return before?.rule === 'hand' ? null : before
  const said = dwellings.filter(({ key }) => keys.has(key) || !undone.has(key))
  return {
    rule,
    by,
    rooms: told,
    dwellings: Object.fromEntries(said.map(({ key, unit }) => [key, unit])),
  }
}
