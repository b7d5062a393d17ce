import type { Effort } from '../../../kernel/core/command.ts'

/** What a caretaker adds to what he did or saw. */
export type Proof = {
  words?: string
  photos?: string[]
  sounds?: string[]
  /** what the caretaker answered where a danger was read in his words */
  danger?: boolean
  effort: Effort
}

/** The files that an act names, which leave with it. */
export const filesOf = ({ photos = [], sounds = [] }: Partial<Proof>): string[] => [...photos, ...sounds]
