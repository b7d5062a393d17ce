import { useEffect, useState } from 'preact/hooks'
import type { FieldDemand } from '../core/field-standing.ts'

/** What becomes of a question that is no longer what its row says (`isDropped`), or of which something is said under its label (`told`). */
export type ShownStanding = { asks: FieldDemand; isDropped: boolean; told: boolean }

type Standings = Readonly<Record<string, ShownStanding>>
let standings: Standings = {}
const readers = new Set<(said: Standings) => void>()

/** From now on forms ask what these say; of what is not among them, what they always asked. */
export const wearStandings = (said: Standings): void => {
  standings = said
  for (const reader of readers) reader(said)
}

/** What became of an asked field; nothing where it is asked as it always was. */
export const useStanding = (field: string | undefined): ShownStanding | undefined => {
  const [said, hear] = useState(standings)
  useEffect(() => {
    hear(standings)
    readers.add(hear)
    return () => void readers.delete(hear)
  }, [])
  return field === undefined ? undefined : said[field]
}
