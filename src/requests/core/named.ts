import type { Lang } from '../../kernel/core/access.ts'

/** An agency as the subject of a sentence: «Agence Centre» is said «L’agence Centre»; any other name stays as it is. */
export const nameAgency = (name: string, lang: Lang): string =>
  lang === 'fr' ? name.replace(/^agence(?=\s)/i, 'L’agence') : name
