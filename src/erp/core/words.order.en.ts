import type { fr } from './words.order.fr.ts'

/** What became of an order in the ERP, beside it. */
export const en: Record<keyof typeof fr, string> = {
  'erp.order.theirs': 'ERP no. {no}',
  'erp.order.refused': 'The ERP refused this order ({kind}): {why}',
  'erp.order.renewed': 'It leaves with the next sending.',
  'erp.order.mend': 'Once it is settled, send again',
  'erp.order.silent': 'no reason given',
  'erp.order.code': 'a code is missing, ask the IT department',
}
