/** What a dwelling of so many main rooms has most often, to begin from: kinds of rooms, in the order of a walk. */
export const usualRooms = (mainRooms: number): string[] => [
  'hall',
  'living',
  'kitchen',
  ...Array.from({ length: Math.max(0, Math.min(mainRooms, 9) - 1) }, () => 'bedroom'),
  'bathroom',
  ...(mainRooms > 1 ? ['toilet'] : []),
]

/** «Chambre», then «Chambre 2»: a name that no other room has. */
export const nameOf = (kind: string, taken: readonly string[]): string => {
  if (!taken.includes(kind)) return kind
  let n = 2
  while (taken.includes(`${kind} ${n}`)) n++
  return `${kind} ${n}`
}
