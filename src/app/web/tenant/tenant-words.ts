import type { Lang } from '../../../kernel/core/access.ts'
import type { Words } from '../../../kernel/core/words.ts'

/** What one reads in a request and at home, beyond the words of the report. */
export const following = async (lang: Lang): Promise<Words> =>
  lang === 'en'
    ? {
        ...(await import('../../../requests/core/words/follow.en.ts')).en,
        ...(await import('../../../requests/core/nature/words.en.ts')).en,
        ...(await import('../../../requests/core/nature/words.lists.en.ts')).en,
        ...(await import('../../../people/core/alert/words.codes.en.ts')).en,
      }
    : {
        ...(await import('../../../requests/core/words/follow.fr.ts')).fr,
        ...(await import('../../../requests/core/nature/words.fr.ts')).fr,
        ...(await import('../../../requests/core/nature/words.lists.fr.ts')).fr,
        ...(await import('../../../people/core/alert/words.codes.fr.ts')).fr,
      }
