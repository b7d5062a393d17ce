import type { Lang } from '../../../kernel/core/access.ts'
import { type Key, type Params, sentenceOf, type T } from '../../../kernel/core/words.ts'
import { en } from './words.file.en.ts'
import { fr } from './words.file.fr.ts'

export type SayFile = T

/** The sentences of the file that a person is given; what other slices say (natures, statuses) they say themselves. */
export const sayInFile =
  (lang: Lang, house: (lang: Lang, key: Key, params?: Params) => string): SayFile =>
  (key, params) => {
    const words = lang === 'en' ? en : fr
    // A sentence that counts stands there in its forms.
    return key in words || `${key}_other` in words
      ? sentenceOf(words, key, params, lang)
      : house(lang, key, params)
  }
