import { bare } from '../../kernel/core/fold-words.ts'

/** Whether every word that was typed is somewhere in it, accents and capitals aside. */
export const holds = (said: string, typed: string): boolean => {
  const inside = bare(said)
  return bare(typed)
    .split(/\s+/)
    .every((word) => inside.includes(word))
}
