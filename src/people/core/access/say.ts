import type { Lang } from '../../../kernel/core/access.ts'
import { say } from '../../../kernel/core/words.ts'
import { en } from './words.file.en.ts'
import { fr } from './words.file.fr.ts'

type Params = Record<string, string | number>
export type SayFile = (key: string, params?: Params) => string

/** The sentences of the file that a person is given; what other slices say (natures, statuses) they say themselves. */
export const sayInFile =
  (lang: Lang, house: (lang: Lang, key: string, params?: Params) => string): SayFile =>
  (key, params) => {
    const words = lang === 'en' ? en : fr
    return key in words ? say(words, key, params, lang) : house(lang, key, params)
  }
