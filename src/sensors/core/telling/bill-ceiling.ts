/**
 * The ceiling of a water bill after a leak: what is beyond twice the usual use is not owed, for a pipe, where a plumber says within a month that
 * he has mended it. Sanitary and heating fittings are left out. `natures`: requests of a pipe; `asOf`: when the text was read (ISO).
 */
export const billCeiling = {
  law: 'CGCT, art. L.2224-12-4, III bis',
  source: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031023013',
  asOf: '2026-11-29',
  natures: ['plumbing.pipe_leak', 'plumbing.common_leak'],
} as const
