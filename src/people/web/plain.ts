const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether every word that was typed is somewhere in it, accents and capitals aside. */
export const holds = (said: string, typed: string): boolean => {
  const inside = plain(said)
  return plain(typed)
    .split(/\s+/)
    .every((word) => inside.includes(word))
}
