import { useEffect, useRef } from 'preact/hooks'

/** What the open screen lets its reader do now, in her language. */
export type OfferedAct = { id: string; label: string; run: () => void }

const offers = new Set<() => readonly OfferedAct[]>()

/** A screen says what may be done on it, for as long as it stands: the box that goes anywhere offers it first. */
export const useOfferedActs = (acts: readonly OfferedAct[]): void => {
  const now = useRef(acts)
  now.current = acts
  useEffect(() => {
    const read = (): readonly OfferedAct[] => now.current
    offers.add(read)
    return () => void offers.delete(read)
  }, [])
}

/** What is offered by all that is open. */
export const offeredActs = (): OfferedAct[] => [...offers].flatMap((read) => read())
