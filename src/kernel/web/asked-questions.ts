import { useEffect, useState } from 'preact/hooks'
import type { FieldDemand } from '../core/field-standing.ts'

/** What becomes of a question that is no longer what its row says (`isDropped`), or of which something is said under its label (`told`). */
export type ShownStanding = { asks: FieldDemand; isDropped: boolean; told: boolean }

let standings: Readonly<Record<string, ShownStanding>> = {}
const readers = new Set<() => void>()

/** From now on forms ask what these say; of what is not among them, what they always asked. */
export const wearStandings = (said: Readonly<Record<string, ShownStanding>>): void => {
  standings = said
  for (const reader of readers) reader()
}

/** What became of an asked field; nothing where it is asked as it always was. */
export const useStanding = (field: string | undefined): ShownStanding | undefined => {
  const [, draw] = useState(standings)
  useEffect(() => {
    const reader = (): void => draw(standings)
    reader()
    readers.add(reader)
    return () => void readers.delete(reader)
  }, [])
  return field === undefined ? undefined : standings[field]
}
