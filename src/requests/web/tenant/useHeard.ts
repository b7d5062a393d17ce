import { useEffect, useState } from 'preact/hooks'
import type { Danger } from '../../core/danger/dangers-in-words.ts'

// The lexicon weighs more than the first screen needs: it comes while she reads it, and then needs no network.
const load = () => import('../../core/danger/dangers-in-words.ts')

/** Asks for the lexicon before it is needed. */
export const expectWords = (): void => void load()

/** The danger that the tenant's words hold, as soon as she has written it. */
export const useHeard = (words: string): Danger | undefined => {
  const [heard, setHeard] = useState<Danger>()
  useEffect(() => {
    let stale = false
    void load().then(({ dangerIn }) => {
      if (!stale) setHeard(words.trim().length < 4 ? undefined : dangerIn(words))
    })
    return () => {
      stale = true
    }
  }, [words])
  return heard
}

/** The same, once: for the moment at which she goes on. */
export const heardIn = async (words: string): Promise<Danger | undefined> => (await load()).dangerIn(words)
