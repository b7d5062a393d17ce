import { type ComponentType, createContext } from 'preact'

/** What reads a danger in the words of the firm: from the slice that hears them. */
export type Asked = () => Promise<{ danger?: false } | null>
export type Hearing = ComponentType<{
  words: string
  asked: { current: Asked | null }
  /** sends the words as a danger */
  onYes: () => void
}>

export const HearingContext = createContext<Hearing>(() => null)
