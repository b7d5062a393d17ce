/** Where a letter comes from: its fact, and what it is about. */
export type LetterOrigin = {
  fact: string
  matter: string | null
  firm: string | null
  agency: string | null
  publicUrl: string
  /** told once more, by another way */
  again?: boolean
  /** the mark of a mailbox of which nobody of the house knows */
  sentTo?: string
  /** a danger or an urgency: a text message leaves at any hour */
  isUrgent?: boolean
}
