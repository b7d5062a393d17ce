import { useRef } from 'preact/hooks'
import { whenCome } from '../../../kernel/web/wait-for-part.ts'

/** What reads a danger in the words of the firm: from the slice that hears them. */
type AskDanger = () => Promise<{ danger?: false } | null>
export type Hearing = {
  words: string
  asked: { current: AskDanger | null }
  /** sends the words as a danger */
  onYes: () => void
}

/**
 * What words are sent with: what was answered of a danger in them; null where it has to be answered first. Words that are sent as
 * fast as they were typed are heard too: whoever reads them may still be on the way. `isAsking`: they are being read already.
 */
export const useHearing = (
  words: string,
): {
  heard: Hearing['asked']
  ask: (isDanger?: true) => Promise<{ danger?: boolean } | null>
  isAsking: () => boolean
} => {
  const heard = useRef<AskDanger>(null)
  const asking = useRef(false)
  const ask = async (isDanger?: true): Promise<{ danger?: boolean } | null> => {
    if (isDanger) return { danger: true }
    asking.current = true
    const answer = words.trim() ? await (await whenCome(heard))?.() : {}
    asking.current = false
    return answer === undefined ? {} : answer
  }
  return { heard, ask, isAsking: () => asking.current }
}
