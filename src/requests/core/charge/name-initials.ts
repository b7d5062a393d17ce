/** «LM» of Luc Moreau, «AD» of Anne d’Angelo, «MN» of Marie-Louise N’Diaye: the first letter of the first and of the last name. */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase('fr') ?? '').join('')
}
