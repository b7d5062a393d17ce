import { useEffect } from 'preact/hooks'

/** Says once, of each `of`, that what a part of the page draws of it has come: who waits for it draws both together, and nothing moves. */
export const useSayReady = (isReady: boolean, of: string, onReady: (() => void) | undefined): void =>
  useEffect(() => {
    if (isReady) onReady?.()
    // oxlint-disable-next-line react/exhaustive-deps -- who waits may be told by another function each time
  }, [isReady, of])
