import { sayOr, type T } from './words.ts'

/**
 * The name of an entrance in the reader's language, where it is no more than a kind and a number («Entrée 24», «Escalier B»):
 * that is how an import names it. A name that somebody gave is said as it is.
 */
export const sayEntrance = (name: string, t: T): string => {
  const [, kind, n = ''] = /^(\p{L}+)(?: ([\dA-Z]{1,6}))?$/u.exec(name) ?? []
  // Of a page whose words are still coming, nothing is said yet.
  return sayOr(t, `entrance.${kind}`, name, { n }).trim() || name
}
