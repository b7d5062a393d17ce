import type { Lang } from '../../../kernel/core/access.ts'
import { say } from '../../../kernel/core/words.ts'
import type { Speech } from '../../../kernel/web/speech.ts'

/** The words of a capability; one that it does not have is the office's own. */
export const speechWith = (words: Record<string, string>, lang: Lang, office: Speech): Speech => ({
  lang,
  t: (key, params) => {
    const said = say(words, key, params, lang)
    return said === key ? office.t(key, params) : said
  },
})
