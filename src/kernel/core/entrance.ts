type T = (key: string, params?: Record<string, string>) => string

/**
 * The name of an entrance in the reader's language, where it is no more than a kind and a number («Entrée 24», «Escalier B»):
 * that is how an import names it. A name that somebody gave is said as it is.
 */
export const sayEntrance = (name: string, t: T): string => {
  const [, kind, n = ''] = /^(\p{L}+)(?: ([\dA-Z]{1,6}))?$/u.exec(name) ?? []
  const key = `entrance.${kind}`
  const said = t(key, { n }).trim()
  // Of a page whose words are still coming, nothing is said yet.
  return said === key || !said ? name : said
}
