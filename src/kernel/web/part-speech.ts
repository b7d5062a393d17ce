import type { Words } from '../core/words.ts'
import { sayWorn, type Speech } from './speech.ts'

/** The words of a part of a page; one that it does not have is the page's own. */
export const speechWith = (words: Words, page: Speech): Speech => ({
  ...page,
  t: (key, params) => {
    const said = sayWorn(words, key, params, page.lang)
    return said === key ? page.t(key, params) : said
  },
})
