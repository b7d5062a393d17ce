import type { AnsweringKind } from '../core/answering-mail.ts'

/** Where a letter comes from: its fact, and what it is about. */
export type LetterOrigin = {
  fact: string
  matter: string | null
  firm: string | null
  agency: string | null
  publicUrl: string
  /** a letter that leaves without a hand, because a message came: so many to an address, and no more */
  answering?: AnsweringKind | undefined
  /** the mark of a mailbox of which nobody of the house knows */
  sentTo?: string
  /** a danger or an urgency: a text message leaves at any hour */
  isUrgent?: boolean
}
