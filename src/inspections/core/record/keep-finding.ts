/** What may be told of an inspection, part by part: a room, a meter; of the others there is one. */
export const findingKinds = ['room', 'meter', 'keys', 'detector', 'address', 'reservations'] as const
export type FindingKind = (typeof findingKinds)[number]

/** A part as it was told: in which turn (a device that begins opens one), by which act (uuid v7: the order in which it was done). */
export type Finding = {
  kind: FindingKind
  part: string
  turn: number
  act: string
  /** null: not there, or seen twice */
  found: unknown
}

/** What was told in a later turn, or by a later act of the same one, stands: so that any order of arrival leaves the same. */
export const isLaterFinding = (
  a: Pick<Finding, 'turn' | 'act'>,
  b: Pick<Finding, 'turn' | 'act'>,
): boolean => (a.turn === b.turn ? a.act > b.act : a.turn > b.turn)

/** All that stands once this one was told too. */
export const keepFinding = (kept: readonly Finding[], next: Finding): readonly Finding[] => {
  const before = kept.find(({ kind, part }) => kind === next.kind && part === next.part)
  if (before && !isLaterFinding(next, before)) return kept
  return [...kept.filter((each) => each !== before), next]
}
