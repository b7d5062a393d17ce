import type { T } from '../../kernel/core/words.ts'

/** How many lines a batch has, and what is new in them. */
export type BatchSums = Readonly<Record<'rows' | 'added' | 'changed' | 'same' | 'gone', number>>

/** «1 ligne : 1 nouvelle, 0 changée, 2 inchangées, 3 disparues.»: each count in its own number. */
export const saySum = (sums: BatchSums, t: T): string =>
  t('erp.sum', {
    rows: t('erp.sum.rows', { n: sums.rows }),
    added: t('erp.sum.added', { n: sums.added }),
    changed: t('erp.sum.changed', { n: sums.changed }),
    same: t('erp.sum.same', { n: sums.same }),
    gone: t('erp.sum.gone', { n: sums.gone }),
  })
