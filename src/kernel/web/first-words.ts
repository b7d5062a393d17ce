import type { Lang } from '../core/access.ts'
import type { Words } from '../core/words.ts'
import type { PagePart } from './web-slice.ts'

/** What the slices have said before anything else of a page is drawn. */
export const firstWords = async (parts: readonly PagePart[], lang: Lang): Promise<Words> => {
  const firsts = parts.flatMap(({ first = [] }) => first)
  const told =
    lang === 'en'
      ? (await Promise.all(firsts.map(({ en }) => en()))).map(({ en }) => en)
      : firsts.map(({ fr }) => fr)
  return Object.fromEntries(told.flatMap(Object.entries<string>))
}
