import { bare } from '../../../kernel/core/fold-words.ts'
const alike = (text: string): string => bare(text).replaceAll('’', "'")

/** What stands after the last «@» while a colleague is being named at the end of a note; nothing where none is. */
export const beingNamed = (words: string): string | undefined =>
  /(?:^|[\s(«])@([\p{L}’' -]{0,40})$/u.exec(words)?.[1]

/** Up to six colleagues whose name holds what was typed; none once the whole name stands there. */
export const nameIn = <One extends { name: string }>(
  colleagues: readonly One[],
  typed: string,
): readonly One[] => {
  const asked = alike(typed)
  if (colleagues.some(({ name }) => asked.startsWith(alike(name)))) return []
  return colleagues.filter(({ name }) => alike(name).includes(asked)).slice(0, 6)
}
