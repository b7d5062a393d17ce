import { useEffect, useState } from 'preact/hooks'
import type { FieldDemand } from '../core/field-standing.ts'

/** What becomes of a question that is no longer what its row says (`isDropped`), or of which something is said under its label (`told`). */
export type ShownStanding = { asks: FieldDemand; isDropped: boolean; told: boolean }

declare module './web-slice.ts' {
  interface Slots {
    /** «?» beside the label of an asked field (its key, the question as its label says it, and the id of what says it) */
    'asked.mark': { field: string; question: string; labelId: string }
    /** why a question is asked, over the page on which it stands */
    'asked.why': { field: string; question: string; onClose: () => void }
    /** what is said of it, under its label */
    'asked.said': { field: string }
  }
}

let standings: Readonly<Record<string, ShownStanding>> = {}
let openedQuestion: { field: string; question: string } | undefined
const readers = new Set<() => void>()
const tell = (): void => {
  for (const reader of readers) reader()
}

/** From now on forms ask what these say; of what is not among them, what they always asked. */
export const wearStandings = (said: Readonly<Record<string, ShownStanding>>): void => {
  standings = said
  tell()
}

/** Opens why a question is asked (`field`, its key), as its label says it; nothing closes it. */
export const askWhy = (of: { field: string; question: string } | undefined): void => {
  openedQuestion = of
  tell()
}

const useNews = <News>(look: () => News): News => {
  const [, draw] = useState<News>()
  useEffect(() => {
    const reader = (): void => draw(look)
    reader()
    readers.add(reader)
    return () => void readers.delete(reader)
    // oxlint-disable-next-line react/exhaustive-deps -- what is looked at stands in this file
  }, [])
  return look()
}

export const useOpenedQuestion = (): typeof openedQuestion => useNews(() => openedQuestion)

/** What became of an asked field; nothing where it is asked as it always was. */
export const useStanding = (field: string | undefined): ShownStanding | undefined => {
  useNews(() => standings)
  return field === undefined ? undefined : standings[field]
}
