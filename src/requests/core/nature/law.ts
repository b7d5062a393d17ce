/** Legal lists are data, with their source and the date at which they were read: a landlord's lawyer may correct a row. */
export type LegalList<Code extends string> = {
  title: string
  source: string
  /** ISO date of the version read */
  asOf: string
  /** how sure we are of the text */
  checked: 'official' | 'secondary'
  codes: readonly Code[]
}

/**
 * Réparations locatives. The words of each line are in words.lists.<lang>.ts under `decree.<line>`.
 * Lines as in the annex; read from its predecessor of the same structure (décret 82-1164) and secondary pages.
 */
export const repairsDecree = {
  title: 'Décret n° 87-712 du 26 août 1987 relatif aux réparations locatives, annexe',
  source: 'https://www.legifrance.gouv.fr/loda/id/LEGITEXT000006066148',
  asOf: '1999-08-01',
  checked: 'secondary',
  codes: [
    'I.a',
    'I.b',
    'I.c',
    'II.a',
    'II.b',
    'II.c',
    'II.d',
    'II.e',
    'III.a',
    'III.b',
    'III.c',
    'IV.a',
    'IV.b',
    'IV.c',
    'IV.d',
    'IV.e',
    'V',
    'VI.a',
    'VI.b',
    'VI.c',
    'VI.d',
  ],
} as const satisfies LegalList<string>

/** Décence. `law.6` is article 6 of loi 89-462 itself (no infestation), which the decree does not repeat. */
export const decencyDecree = {
  title:
    'Décret n° 2002-120 du 30 janvier 2002 relatif aux caractéristiques du logement décent, articles 2 et 3',
  source: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000217471',
  asOf: '2025-01-01',
  checked: 'official',
  codes: ['2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6', 'law.6'],
} as const satisfies LegalList<string>

export type DecreeLine = (typeof repairsDecree.codes)[number]
export type DecencyArticle = (typeof decencyDecree.codes)[number]

/** Articles that a proposal of liability names. Words: `article.<code>`. */
export const articles = {
  decree: 'décret 87-712, annexe',
  lease7c: 'loi 89-462, art. 7 c',
  lease7d: 'loi 89-462, art. 7 d',
  lease6c: 'loi 89-462, art. 6 c',
  gpa: 'Code civil, art. 1792-6',
  biennial: 'Code civil, art. 1792-3',
  decennial: 'Code civil, art. 1792',
} as const

export type Article = keyof typeof articles

/** A line of the 1987 list, or an article that has its words: what a request may cite. */
export const isArticle = (code: string): boolean =>
  Object.hasOwn(articles, code) || repairsDecree.codes.some((line) => line === code)

/** Whether an article puts a repair on the tenant: a line of the 1987 list, or her own duties of upkeep. */
export const chargesTenant = (article: string | null | undefined): article is string =>
  article === 'lease7c' || article === 'lease7d' || repairsDecree.codes.some((line) => line === article)
