import { createContext, type JSX } from 'preact'
import { useContext } from 'preact/hooks'

/** What reads a danger in the words of the firm: from the slice that hears them. */
export type AskDanger = () => Promise<{ danger?: false } | null>
export type Hearing = {
  words: string
  asked: { current: AskDanger | null }
  /** sends the words as a danger */
  onYes: () => void
}

export const HearingContext = createContext<(hearing: Hearing) => JSX.Element | null>(() => null)

/** A danger in the words of the firm, before they leave. */
export const HeardDanger = (hearing: Hearing): JSX.Element | null => useContext(HearingContext)(hearing)
