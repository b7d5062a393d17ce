import type { Lang } from '../../kernel/core/access.ts'

/** An agency as the subject of a sentence: «Agence Centre» is said «L’agence Centre»; any other name stays as it is. */
export const nameAgency = (name: string, lang: Lang): string =>
  lang === 'fr' ? name.replace(/^agence(?=\s)/i, 'L’agence') : name

/** A name in the middle of a sentence: «Ascenseur en panne» loses its capital, «WC bouchés» keeps its own. */
export const inside = (name: string): string =>
  /^\p{Lu}[\p{Ll}’ ]/u.test(name) ? name.charAt(0).toLocaleLowerCase() + name.slice(1) : name
