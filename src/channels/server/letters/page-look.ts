/** How a page lies: quarters of a turn by which it is to be turned to the right. */
export type Turn = 0 | 1 | 2 | 3

/** What is seen of a page before its words are read. */
export type PageLook = {
  /** what the square on it says, where there is one */
  square: string | null
  /** by its square; nothing where there is none */
  turn: Turn | null
  isBlank: boolean
  /** the same page with its lines level and in even light, where it came otherwise: grey, as large */
  clear: Uint8Array | null
}
