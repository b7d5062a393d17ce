import type { Inspection, Storey } from '../../../../ifc/core/inspect/inspection.ts'

/** Names that say by themselves which storey it is. */
const storeyPatterns: [pattern: RegExp, number: (found: RegExpExecArray) => number][] = [
  [/^(?:rdc|rez[- ]de[- ]chauss)/i, () => 0],
  [/^r ?\+ ?(\d{1,2})\b/i, ([, n]) => Number(n)],
  [/^r ?- ?(\d)\b/i, ([, n]) => -Number(n)],
  [/^(?:sous[- ]?sol|ss) ?-?(\d?)/i, ([, n]) => -Number(n || 1)],
]

const saidBy = (name: string): number | undefined => {
  for (const [pattern, number] of storeyPatterns) {
    const found = pattern.exec(name.trim())
    if (found) return number(found)
  }
  return undefined
}

const heightOf = ({ elevation, placed }: Storey): number => elevation ?? placed

/** A floor that begins higher than this is not the ground floor; metres above the building's origin. */
const highestGround = 0.5

/**
 * Which storey of the estate each storey of a model is, by its GlobalId; 0 is the ground floor. Its name says it, else its place
 * among those where people live or go: foundations and roofs, that have no room and no opening, are none.
 */
export const storeyNumbers = (
  seen: Pick<Inspection, 'storeys' | 'rooms' | 'openings'>,
): Map<string, number> => {
  const used = new Set([
    ...seen.rooms.map(({ storey }) => storey),
    ...(seen.rooms.length > 0 ? [] : seen.openings.map(({ storey }) => storey)),
  ])
  const lived = seen.storeys.filter(({ id }) => used.has(id)).toSorted((a, b) => heightOf(a) - heightOf(b))
  const sure = lived.findIndex(({ name }) => saidBy(name) !== undefined)
  const lowest = lived.findLastIndex((storey) => heightOf(storey) <= highestGround)
  const ground = sure >= 0 ? sure - saidBy(lived[sure]!.name)! : Math.max(0, lowest)
  return new Map(lived.map((storey, i) => [storey.id, saidBy(storey.name) ?? i - ground]))
}
