import { hear } from '../nature/hear-nature.ts'
import { outageKinds } from './outage-kinds.ts'

const opening: ReadonlySet<string> = new Set(outageKinds.flatMap(({ natures }) => natures))

/** Natures under which a breakdown of many may have been filed: its own, those near it, and «autre», whose words may say more. */
export const tellingNatures: readonly string[] = [
  ...new Set([...opening, ...outageKinds.flatMap(({ near }) => near), 'other.repair']),
]

/** What a report is of: as it was filed; and where that opens no breakdown, what its words say beside. */
export const naturesTold = (filed: string, words: string): readonly string[] =>
  opening.has(filed) || !words ? [filed] : [...new Set([filed, hear(words).nature])]
